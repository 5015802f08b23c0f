import type { Plan, SheetPlan } from "../../../src/spreadsheet/plan";
import entries from "../../cases/tianhe-2023/entries.json";

export type Entry = string | number;
/** Cells of one column below each other, or of one row, to be typed. */
export interface EnteredCells {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly Entry[])[];
}

const NOT_INPUTS = ["note", "line", "typedScore"];

/** The given inputs of each line, in the order in which the lines of one name stand on the form. */
function inputsByName(): Map<string, Entry[][]> {
  const inputs = new Map<string, Entry[][]>();
  for (const { level3, inputs: given } of entries.lines) {
    const values = Object.entries<Entry | readonly Entry[] | undefined>(given)
      .filter(([key]) => !NOT_INPUTS.includes(key))
      .flatMap(([, value = []]) => value);
    if (values.length > 0) inputs.set(level3, [...(inputs.get(level3) ?? []), values]);
  }
  return inputs;
}

const sheetWith = (plan: Plan, heading: string): SheetPlan => {
  const found = plan.sheets.find(({ cells }) => cells.some((row) => row.includes(heading)));
  if (!found) throw new Error(`no sheet has a heading ${heading}`);
  return found;
};

/** What is typed on the work paper of 天河区 2023: the inputs that give the published scores, neighbours together. */
export function workPaperEntries(plan: Plan): readonly EnteredCells[] {
  const sheet = plan.sheets.at(-1)!;
  const open = inputsByName();
  const isInput = new Set(sheet.validations.map(({ range }) => range));
  const runs: { first: number; values: Entry[][] }[] = [];
  let values: Entry[] = [];
  sheet.cells.forEach(([name], row) => {
    if (typeof name === "string" && open.has(name)) values = open.get(name)!.shift() ?? [];
    const value = isInput.has(`C${row + 1}`) ? values.shift() : undefined;
    if (value === undefined) return;
    const run = runs.at(-1);
    if (run && run.first + run.values.length === row) run.values.push([value]);
    else runs.push({ first: row, values: [[value]] });
  });
  return runs.map(({ first, values: column }) => {
    const address = `C${first + 1}:C${first + column.length}`;
    return { sheet: sheet.name, address, values: column };
  });
}

/** The goals that give 19.76 and 20.00, below each other from the table's first row on. */
export function goalEntries(plan: Plan): { readonly reported: EnteredCells; readonly rows: EnteredCells } {
  const { name: sheet, cells } = sheetWith(plan, "指标类型");
  const first = cells.findIndex((row) => row.includes("指标类型")) + 2;
  const reported = cells.findIndex((row) => row.includes("是否已报整体绩效目标")) + 1;
  const { output, benefit } = entries.goalIndicators;
  const goals = [
    ...output.map((goal) => ({ kind: "产出", ...goal })),
    ...benefit.map((goal) => ({ kind: "效益", ...goal })),
  ];
  const values = goals.map(({ kind, name, target, actual, direction, weight }) => [
    kind,
    name,
    target,
    actual,
    direction,
    weight,
  ]);
  return {
    reported: { sheet, address: `C${reported}`, values: [["是"]] },
    rows: { sheet, address: `A${first}:F${first + goals.length - 1}`, values },
  };
}
