import { insertPlan } from "../../src/operations/insertion/insertPlan";
import { LONG_PATIENCE_MS, PATIENCE_MS } from "../../src/gateway/patience";
import type { ProblemCode } from "../../src/gateway/excelProblem";
import type { FailKind } from "../../workbench/host/types";
import { failWhenAdding, openExcel, type TestExcel } from "../excel/support/excel";
import { samplePlan } from "../excel/support/samplePlan";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

const insert = () =>
  insertPlan(samplePlan, { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" });

async function failsWith(code: ProblemCode): Promise<void> {
  await expect(insert()).rejects.toMatchObject({ name: "ExcelProblem", code });
}

describe("a failing insertion leaves the workbook as it was", () => {
  it.each<[FailKind, ProblemCode]>([
    ["cellEdit", "cell-edit"],
    ["protected", "workbook-protected"],
    ["lostFocus", "lost-focus"],
    ["middle", "interrupted"],
  ])("when it is refused while it writes: %s", async (kind, code) => {
    const before = excel.host.store();
    failWhenAdding(excel, kind);
    await failsWith(code);
    expect(excel.host.store()).toEqual(before);
  });

  it.each<[FailKind, ProblemCode]>([
    ["cellEdit", "cell-edit"],
    ["middle", "unknown"],
  ])("when it is refused while it reads: %s", async (kind, code) => {
    const before = excel.host.store();
    excel.host.fail(kind, 1);
    await failsWith(code);
    expect(excel.host.store()).toEqual(before);
  });

  it("when Excel never answers", async () => {
    const before = excel.host.store();
    failWhenAdding(excel, "hang");
    const { setTimeout: start } = globalThis;
    // Nobody waits for a minute in a test.
    const clock = jest
      .spyOn(globalThis, "setTimeout")
      .mockImplementation((job: () => void, time?: number) =>
        start(job, time === LONG_PATIENCE_MS ? PATIENCE_MS / 2 : time),
      );
    await failsWith("no-answer").finally(() => clock.mockRestore());
    expect(excel.host.store()).toEqual(before);
  });

  it("when the workbook's structure is protected: nothing is even tried", async () => {
    await excel.host.load({ ...excel.host.store(), structureProtected: true });
    excel.host.traffic.length = 0;
    await failsWith("workbook-protected");
    expect(excel.syncs()).toHaveLength(1);
  });

  it("and can succeed on the next try", async () => {
    excel.host.fail("cellEdit", 1);
    await failsWith("cell-edit");
    await insert();
    expect(excel.host.sheets()).toContain("自评表");
  });
});

describe("a name that was taken meanwhile", () => {
  it("is replaced by the next one, and leaves nothing behind", async () => {
    const sheets = excel.host.sheets();
    failWhenAdding(excel, "nameTaken");
    await insert();
    expect(excel.host.sheets()).toEqual([...sheets, "自评表（2）", "测算底稿（2）"]);
  });

  it("is reported when it happens again", async () => {
    const before = excel.host.store();
    failWhenAdding(excel, "nameTaken", 2);
    await failsWith("name-taken");
    expect(excel.host.store()).toEqual(before);
  });

  it("never costs a colleague's sheet of that name", async () => {
    excel.beforeAdding(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("测算底稿");
        await context.sync();
      }),
    );
    await insert();
    expect(excel.host.sheets().filter((name) => name.startsWith("测算底稿"))).toEqual(["测算底稿", "测算底稿（2）"]);
    expect(excel.host.sheets().filter((name) => name.startsWith("自评表"))).toEqual(["自评表（2）"]);
  });
});
