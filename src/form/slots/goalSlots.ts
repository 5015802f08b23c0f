import type { CellContent, Grid } from "../../spreadsheet/grid";
import type { Form, FormLine } from "../form";
import { inEnglish } from "../locale/inEnglish";
import { goalWords } from "../locale/goalWords";
import { slotWords } from "../locale/slotWords";
import { findGoalColumns } from "../recognise/companions/goalTable";
import { GridReader } from "../recognise/grid/gridReader";
import type { Slot, SlotInput } from "./slot";
import { isFilledWith } from "./slotCells";
import { slotLine } from "./slotLine";

type Columns = NonNullable<ReturnType<typeof findGoalColumns>>["columns"];
type Role = keyof Columns;

/** In the order in which a goal is filled in. */
const filledIn = ["kind", "name", "target", "actual", "direction", "weight", "level", "judged", "text"] as const;

const headings: Readonly<Record<(typeof filledIn)[number], string>> = {
  ...goalWords.headings,
  judged: goalWords.headings.levelScore,
};

/** A blank row in which a goal may be put, and the kind that is asked for there. */
interface BlankRow {
  readonly row: number;
  readonly kind: string;
  readonly isSpare: boolean;
}

class GoalSheet {
  readonly reader: GridReader;
  private readonly found: ReturnType<typeof findGoalColumns>;
  private readonly ofKind: ReadonlyMap<string, FormLine>;

  constructor(
    private readonly form: Form,
    private readonly grid: Grid,
  ) {
    this.reader = new GridReader(grid);
    this.found = findGoalColumns(this.reader);
    this.ofKind = new Map(form.lines.flatMap((line) => (line.goalKind === null ? [] : [[line.goalKind, line]])));
  }

  private value(row: number, role: Role): CellContent {
    return this.found ? this.reader.value(row, this.found.columns[role]) : "";
  }

  private isStarted(row: number): boolean {
    return filledIn.some((role) => String(this.value(row, role)).trim() !== "");
  }

  /** Rows with a goal, and the blank ones that hold the table's formulas. */
  private rows(): { readonly started: number[]; readonly blank: number[] } {
    const first = (this.found?.headerRow ?? this.reader.rowCount) + 1;
    const all = Array.from({ length: Math.max(0, this.reader.rowCount - first) }, (_, index) => first + index);
    const started = all.filter((row) => this.isStarted(row));
    const scored = (row: number): boolean =>
      this.found !== null && this.reader.formula(row, this.found.columns.score) !== null;
    const last = started.at(-1) ?? first - 1;
    return { started, blank: all.filter((row) => row > last && scored(row)) };
  }

  private input(role: (typeof filledIn)[number], kind: string, suggested: string): SlotInput {
    const line = this.ofKind.get(kind);
    const maximum = line?.weight ?? undefined;
    if (role === "kind") return { kind: "choice", items: [...this.ofKind.keys()], ...(suggested ? { suggested } : {}) };
    if (role === "direction") return { kind: "choice", items: Object.values(goalWords.directions) };
    if (role === "level") return { kind: "choice", items: goalWords.levels };
    if (role === "weight" || role === "judged") {
      return {
        kind: "number",
        as: "points",
        unit: slotWords.points,
        minimum: 0,
        ...(maximum === undefined ? {} : { maximum }),
      };
    }
    if (role === "target" || role === "actual") return { kind: "figure", unit: "" };
    return { kind: "text", isLong: role === "text", most: null };
  }

  private isOptional(role: (typeof filledIn)[number], isQualitative: boolean): boolean {
    if (role === "direction" || role === "level") return true;
    const isOfLevel = role === "judged" || role === "text";
    return isQualitative ? role === "target" || role === "actual" : isOfLevel;
  }

  private slots(row: number, suggested: string, isSpare: boolean): readonly Slot[] {
    const { found } = this;
    if (!found) return [];
    const kind = String(this.value(row, "kind")).trim() || suggested;
    const line = this.ofKind.get(kind);
    const isQualitative = String(this.value(row, "level")).trim() !== "";
    const name = String(this.value(row, "name")).trim();
    // What only a level asks for is of no use beside figures.
    const asked = filledIn.filter((role) => isQualitative || (role !== "judged" && role !== "text"));
    const figures = [found.columns.target, found.columns.actual].map((column) => this.reader.address(row, column));
    return asked.map((role): Slot => {
      const content = this.value(row, role);
      const english = inEnglish(headings[role]);
      return {
        sheet: this.grid.sheet,
        address: this.reader.address(row, found.columns[role]),
        section: "goals",
        question: name === "" || role === "name" || role === "kind" ? headings[role] : `${name} · ${headings[role]}`,
        ...(english === undefined ? {} : { english }),
        input: this.input(role, kind, suggested),
        content,
        isFilled: isFilledWith(content),
        isOptional: isSpare || this.isOptional(role, isQualitative),
        row: `${this.grid.sheet} ${this.reader.sheetRow(row)}`,
        line: line ? slotLine(this.form, line) : null,
        scoreCell: { sheet: this.grid.sheet, address: this.reader.address(row, found.columns.score) },
        ...(role === "name" ? {} : { witness: { address: this.reader.address(row, found.columns.name), text: name } }),
        ...(role === "level" ? { isDecisive: true, unlessFigures: figures } : {}),
        ...(isSpare ? { isSpare: true } : {}),
      };
    });
  }

  /** Every kind of goals needs a row; one more row stays open. */
  private blankRows(started: readonly number[], blank: readonly number[]): readonly BlankRow[] {
    const kinds = started.map((row) => String(this.value(row, "kind")).trim());
    const lacking = [...this.ofKind.keys()].filter((kind) => !kinds.includes(kind));
    const last = lacking.at(-1) ?? kinds.at(-1) ?? "";
    const asked = [...lacking.map((kind) => ({ kind, isSpare: false })), { kind: last, isSpare: true }];
    return asked.flatMap((each, index) => {
      const row = blank[index];
      return row === undefined ? [] : [{ ...each, row }];
    });
  }

  all(): readonly Slot[] {
    const { goals } = this.form;
    const reported = goals?.reported ?? null;
    const { yes, no } = goalWords.answers;
    const question: Slot[] = reported
      ? [
          {
            sheet: this.grid.sheet,
            address: reported.address,
            section: "goals",
            question: goalWords.reported,
            english: inEnglish(goalWords.reported) ?? "",
            input: { kind: "choice", items: [yes, no] },
            content: reported.text,
            isFilled: isFilledWith(reported.text),
            isOptional: false,
            row: `${this.grid.sheet} ${reported.address}`,
            line: null,
            isDecisive: true,
          },
        ]
      : [];
    const { started, blank } = this.rows();
    const open = reported?.text.trim() === no ? [] : this.blankRows(started, blank);
    return [
      ...question,
      ...started.flatMap((row) => this.slots(row, "", false)),
      ...open.flatMap(({ row, kind, isSpare }) => this.slots(row, kind, isSpare)),
    ];
  }
}

/** The cells of the goal table (绩效目标表): those of its goals, of one goal for each kind that has none, and of one row more. */
export function goalSlots(form: Form, grid: Grid | undefined): readonly Slot[] {
  return grid && form.goals?.sheet === grid.sheet ? new GoalSheet(form, grid).all() : [];
}
