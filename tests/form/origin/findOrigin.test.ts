import { findOrigin } from "../../../src/form/origin/findOrigin";
import type { ShownGrid } from "../../../src/form/origin/shownGrid";
import type { CellContent } from "../../../src/sheet/grid";

type Cell = CellContent | { readonly formula: string; readonly value: CellContent };

function sheet(name: string, rows: readonly (readonly Cell[])[]): ShownGrid {
  const values = rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
  const formulas = rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : cell)));
  const texts = values.map((row) => row.map(String));
  return { sheet: name, top: 0, left: 0, values, formulas, merges: [], texts };
}

const goals = sheet("绩效目标表", [
  ["得分合计", { formula: "=ROUND(SUMIF(A3:A9,A3,B3:B9),2)", value: 19.76 }],
  ["标准", 5],
]);

function kindOf(formula: string): string | undefined {
  const form = sheet("自评表", [["产出", 20, { formula, value: 19.76 }]]);
  const origin = findOrigin(form, [0, 2], true, (name) => [form, goals].find((one) => one.sheet === name), "zh-CN");
  return origin?.kind;
}

it.each([
  ["=IF('绩效目标表'!$B$1=\"\",\"\",'绩效目标表'!$B$1)", "sum"],
  ["=SUM(A1:B1)", "sum"],
  ["='绩效目标表'!$B$2*2", "other"],
  ["=B1*0.988", "other"],
])("%s is told as %s", (formula, kind) => expect(kindOf(formula)).toBe(kind));
