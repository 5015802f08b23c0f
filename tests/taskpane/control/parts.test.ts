import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { gridOf } from "../support/smallForm";
import { started } from "../support/started";

/** A part of a form as a sheet of its own; the last one closes with the total of all parts. */
function part(sheet: string, title: string, weights: readonly number[], total: readonly CellContent[] = []): Grid {
  return gridOf(sheet, [
    [title],
    ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...weights.map((weight, at) => ["产出指标", `${sheet}事项${at + 1}`, "≥90%", "92%", weight, weight]),
    ...(total.length > 0 ? [["总分", "", "", "", ...total]] : []),
  ]);
}

const title = "项目支出绩效自评表";
const continued = { a: part("自评表", title, [40, 20]), b: part("自评表续", "续表", [25, 15], [100, 100]) };
const set = {
  a: part("分表一", `${title}分表一`, [40, 20]),
  b: part("分表二", `${title}分表二`, [25, 15], [100, 100]),
};
const other = part("另一项目", title, [100], [100, 100]);

async function followed(sheets: Readonly<Record<string, Grid>>, active: string) {
  jest.useFakeTimers();
  const pane = await started({ sheets, active });
  const told = (): readonly string[] =>
    pane
      .state()
      .form!.findings.filter(({ severity }) => severity !== "information")
      .map(({ id, sheetId, address }) => `${id} ${sheetId}!${address}`);
  const typed = async (sheetId: string, cells: Readonly<Record<string, string | number>>): Promise<void> => {
    pane.excel.edit(sheetId, cells);
    await jest.advanceTimersByTimeAsync(1000);
  };
  return { ...pane, told, typed };
}

describe.each([
  ["that goes on over two sheets", continued],
  ["in two tables of one set", set],
])("a form %s", (_, parts) => {
  const sheets = { ...parts, x: other };

  test.each(["a", "b"])("is one form, whichever part is on show: %s", async (active) => {
    const { told, state } = await followed(sheets, active);
    expect(state().form).toMatchObject({ sheetId: active, partIds: ["a", "b"] });
    expect(told()).toEqual([]);
  });

  test("is read with all its parts at every edit, in one request, and nothing else is", async () => {
    const { told, typed, excel } = await followed(sheets, "b");
    excel.reads.length = 0;
    await typed("b", { F4: 14 });
    expect(excel.reads).toEqual(["b+a"]);
    expect(told()).toContain("total-differs b!F5");
    await typed("b", { F4: 15 });
    expect(told()).toEqual([]);
  });

  test("has its other parts' cells as they are now", async () => {
    const { told, typed } = await followed(sheets, "b");
    await typed("a", { F4: 19 });
    expect(told()).toEqual(["total-differs b!F5"]);
    await typed("b", { F5: 99 });
    expect(told()).toEqual([]);
  });

  test("is one again after weights that were wrong, also where it was found with them", async () => {
    const wrong = await followed({ ...sheets, a: part(parts.a.sheet, parts.a.values[0]![0] as string, [40, 30]) }, "b");
    expect(wrong.told().some((each) => each.startsWith("weights-not-100 b!"))).toBe(true);
    await wrong.typed("a", { E4: 20, F4: 20 });
    expect(wrong.told()).toEqual([]);
    // For a while the first part is complete by itself, and so no part.
    await wrong.typed("a", { E4: 60 });
    expect(wrong.told().some((each) => each.startsWith("weights-not-100 b!"))).toBe(true);
    await wrong.typed("a", { E4: 20 });
    expect(wrong.told()).toEqual([]);
  });

  test("is not complete any more when a part is deleted", async () => {
    const { told, excel, state } = await followed(sheets, "b");
    excel.sheets.delete("a");
    excel.happen({ sheetId: "a", kind: "deleted" });
    await jest.advanceTimersByTimeAsync(1000);
    expect(state().form).toMatchObject({ sheetId: "b" });
    expect(told()).toContain("weights-not-100 b!E5");
  });
});

test("two tables of one sheet are one form, which is read alone", async () => {
  const first = part("自评表", title, [40, 20]);
  const second = part("下半年", "续表", [25, 15], [100, 100]);
  const rows = [...first.values, [""], ...second.values];
  const { told, typed, excel } = await followed({ f: gridOf("自评表", rows), x: other }, "f");
  expect(told()).toEqual([]);
  excel.reads.length = 0;
  await typed("f", { F3: 40 });
  expect(excel.reads).toEqual(["f"]);
  expect(told()).toEqual([]);
});

test("a form that stands alone is read alone", async () => {
  const { typed, excel } = await followed({ ...continued, x: other }, "x");
  excel.reads.length = 0;
  await typed("x", { F3: 99 });
  expect(excel.reads).toEqual(["x"]);
});
