import { fitRows } from "../../../src/form/fill/fitRows";
import { layOutForm } from "../../../src/form/layout";
import { packById } from "../../../src/packs";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { Plan } from "../../../src/spreadsheet/plan";

const SHEET = "自评表";
const pack = packById("tianhe-2023");
if (!pack) throw new Error("the pack does not ship");
const plan = layOutForm(pack, { formSheet: SHEET, goalSheet: "绩效目标表", workPaperSheet: "测算底稿" }, "zh-CN", {
  formulas: "native",
});

const at = (address: string) => {
  const area = parseAddress(address);
  if (!area) throw new Error(address);
  return { sheet: SHEET, row: area.row, column: area.column };
};
const heights = ({ sheets }: Plan): readonly number[] => sheets.find(({ name }) => name === SHEET)?.rowHeights ?? [];
const lines = (count: number): string => Array.from({ length: count }, (_, line) => `第${line + 1}条原因。`).join("\n");

test("a row grows with the text that is filled in, and no row else", () => {
  const cell = at("J15");
  const [before, after] = [heights(plan), heights(fitRows(plan, [{ ...cell, cell: lines(20) }]))];
  expect(after[cell.row]).toBeGreaterThan(20 * 9);
  expect(after.filter((_, row) => row !== cell.row)).toEqual(before.filter((_, row) => row !== cell.row));
});

test("a text over merged cells has their width", () => {
  // The goals stand in a cell that is merged up to the last column.
  const words = "全面完成年度各项工作任务，".repeat(12);
  const after = heights(fitRows(plan, [{ ...at("E4"), cell: words }]));
  const narrow = heights(fitRows(plan, [{ ...at("J15"), cell: words }]));
  expect(after[3]).toBeLessThan((narrow[14] ?? 0) / 2);
});

test("short texts and numbers change nothing, and no row is higher than Excel allows", () => {
  const short = [
    { ...at("J15"), cell: "已整改。" },
    { ...at("I34"), cell: 2 },
  ];
  expect(heights(fitRows(plan, short))).toEqual(heights(plan));
  expect(Math.max(...heights(fitRows(plan, [{ ...at("J16"), cell: lines(100) }])))).toBe(409.5);
});
