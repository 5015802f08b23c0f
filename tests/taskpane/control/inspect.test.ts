import type { Form } from "../../../src/form/form";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { formsIn, inspect } from "../../../src/taskpane/control/inspect";
import { growthPower, LINEAR } from "../../support/growth";
import { gridOf } from "../support/smallForm";

const PAPER = "测算底稿";

/** A form of so many lines of one point each, and what stands in the line of a number from 1. */
const formOf = (lines: number, score: (number: number) => CellContent, text = ""): Grid =>
  gridOf("表", [
    ["项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施"],
    ...Array.from({ length: lines }, (_, at) => [
      `一级${at % 7}`,
      "数量指标",
      `指标${at + 1}`,
      1,
      "≥10件",
      at % 2 === 0 ? "" : "9件",
      score(at + 1),
      text,
    ]),
    ["总分", "", "", lines, "", "", lines + 1, ""],
  ]);

/** Two questions a line, and a third cell that is computed from them. */
const paperOf = (lines: number): Grid =>
  gridOf(PAPER, [
    ["三级指标", "填写内容", "填写", "单位", "得分"],
    ...Array.from({ length: lines }, (_, at) => [
      [`指标${at + 1}`, "应完成件数", "", "件", ""],
      ["", "实际完成件数", at, "件", ""],
      ["", "完成率", `=C${3 * at + 3}/C${3 * at + 2}`, "%", ""],
    ]).flat(),
  ]);

const kinds: readonly (readonly [string, (lines: number) => readonly [Grid, ...Grid[]]])[] = [
  ["blank", (lines) => [formOf(lines, () => "")]],
  ["with scores as texts", (lines) => [formOf(lines, () => "0.9分")]],
  ["with losses that nobody explained", (lines) => [formOf(lines, () => 0.5)]],
  ["with losses and one reason for all", (lines) => [formOf(lines, () => 0.5, "因场地未落实，明年提前选址。")]],
  [
    "that a work paper scores",
    (lines) => {
      const form = formOf(lines, () => 0.5);
      const formulas = form.values.map((row, at) =>
        row.map((cell, column) =>
          column === 6 && cell === 0.5 ? `=D${at + 1}*'${PAPER}'!C${3 * (at - 2) + 4}` : cell,
        ),
      );
      return [{ ...form, formulas }, paperOf(lines)];
    },
  ],
];

test.each(kinds)(
  "what the pane works out of a form %s grows with its lines, and not with their square",
  (_, sheets) => {
    const known = new Map<number, { readonly form: Form; readonly grids: readonly [Grid, ...Grid[]] }>();
    const formOfSize = (lines: number) => {
      const grids = sheets(lines);
      const others = grids.slice(1).map((grid) => ({ sheetId: grid.sheet, grid }));
      const [form] = formsIn({ sheetId: "f", grid: grids[0] }, others).forms;
      if (!form) throw new Error("no form");
      expect(form.lines).toHaveLength(lines);
      return { form, grids };
    };
    const act = (lines: number): void => {
      const { form, grids } = known.get(lines) ?? formOfSize(lines);
      known.set(lines, { form, grids });
      // Copies: of these nothing was worked out before.
      const [own, ...others] = grids.map((grid) => ({ sheetId: grid.sheet, grid: { ...grid } }));
      const read = { sheet: own!, companions: others, forms: [{ ...form }], partIds: [] };
      expect(inspect(read, 0)?.slots.length).toBeGreaterThanOrEqual(lines);
    };
    expect(growthPower(act, 1000)).toBeLessThan(LINEAR);
  },
);
