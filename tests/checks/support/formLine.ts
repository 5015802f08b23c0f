import type { Form, FormLine } from "../../../src/form/form";
import { noCells } from "../../../src/form/lineCells";
import type { CellContent } from "../../../src/spreadsheet/grid";

export interface TargetCells {
  readonly target: CellContent;
  readonly actual: CellContent;
  readonly level?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly operator?: string;
  readonly nature?: string;
}

/** A line with a target and a result, as the recogniser gives it. */
export function targetLine({
  target,
  actual,
  level = "产出指标",
  name = "培训",
  unit,
  operator,
  nature,
}: TargetCells): FormLine {
  const text = (words: string | undefined) => (words === undefined ? null : { address: "B2", text: words });
  return {
    kind: "indicator",
    path: [level, name],
    nameAddress: "A2",
    weight: 10,
    weightAddress: "C2",
    weightInName: null,
    score: { address: "F2", reading: { kind: "number", value: 10 }, formula: null },
    ...noCells,
    improvement: null,
    nature: text(nature),
    operator: text(operator),
    unit: text(unit),
    target: { address: "D2", content: target },
    actual: { address: "E2", content: actual },
    expected: null,
    goalKind: null,
  };
}

/** A form that consists of these lines and of nothing else. */
export function formOf(lines: readonly FormLine[], more: Partial<Form> = {}): Form {
  return {
    kind: "scored",
    sheet: "自评表",
    title: null,
    rubric: null,
    parts: [],
    certainty: 1,
    asks: { justification: "none", improvement: false },
    tableJustification: null,
    lines,
    groups: [],
    fields: [],
    remarks: [],
    funding: null,
    fundingTables: [],
    footnotes: [],
    total: null,
    grade: null,
    workPaper: null,
    goals: null,
    oddities: {
      unread: [],
      uncomputed: [],
      cluttered: [],
      hidden: { sheet: null, companions: [], lines: [], scores: false },
    },
    headerRows: [1, 1],
    ...more,
  };
}
