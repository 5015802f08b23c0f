import type { Form, FormLine, ScoreCell, TextCell } from "../form";
import { plainText } from "../recognise/plainText";
import { parseNumeral } from "../../rubric/argument";
import { parseAddress } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { PlanCell } from "../../spreadsheet/plan";
import type { Edit, Entries, LineEntry, Typed } from "./entries";
import { withOtherPoints } from "./pointsInWords";

/** A cell of the form's own sheet by its address. */
type Type = (address: string | undefined, content: PlanCell | undefined) => readonly Edit[];

const typeInto =
  (sheet: string): Type =>
  (address, content) => {
    const area = address === undefined || content === undefined ? null : parseAddress(address);
    return area && content !== undefined ? [{ sheet, row: area.row, column: area.column, cell: content }] : [];
  };

/** The published forms' words for the fields of the head. */
const ROLES: Readonly<Record<string, string>> = { unitName: "unit" };

/** The cell beside a label of the head, or of the foot, behind the area that the label covers. */
function besideLabel(grid: Grid, label: string): readonly [number, number] | null {
  const wanted = plainText(label);
  for (let row = 0; row < grid.values.length; row++) {
    const column = (grid.values[row] ?? []).findIndex((content) => plainText(String(content)) === wanted);
    if (column < 0) continue;
    const [top, left] = [grid.top + row, grid.left + column];
    const merge = grid.merges?.find((area) => area.row === top && area.column === left);
    return [top, left + (merge?.columns ?? 1)];
  }
  return null;
}

/** A value that stands inside a longer text, such as the year in `（2021年度）`, changes only there. */
function inItsText(grid: Grid, { address, text }: TextCell, content: Typed): Typed {
  const area = parseAddress(address);
  const whole = area ? String(grid.values[area.row - grid.top]?.[area.column - grid.left] ?? "") : text;
  // A label that stands in the same cell stays before what is filled in.
  if (text === "") return whole === "" ? content : whole + String(content);
  return whole === text ? content : whole.replace(text, String(content));
}

function fieldEdits(form: Form, grid: Grid, { fields }: Entries): readonly Edit[] {
  const type = typeInto(form.sheet);
  return Object.entries(fields).flatMap(([key, content]) => {
    const role = ROLES[key] ?? key;
    const known = form.fields.find((field) => field.role === role);
    if (known) return type(known.value.address, inItsText(grid, known.value, content));
    const place = besideLabel(grid, key);
    return place ? [{ sheet: form.sheet, row: place[0], column: place[1], cell: content }] : [];
  });
}

const figure = (typed: Typed): Typed => (typeof typed === "string" ? (parseNumeral(typed) ?? typed) : typed);

/** Figures row by row; a rate that the form computes stays computed. */
function fundingEdits(form: Form, isFormula: (address: string) => boolean, { funding }: Entries): readonly Edit[] {
  const type = typeInto(form.sheet);
  const simple = form.funding ? [[form.funding.total.amount, ...form.funding.parts.map(({ amount }) => amount)]] : [];
  const rows = form.fundingTables.flatMap((table) => table.rows.map(({ cells }) => cells));
  return (rows.length > 0 ? rows : simple).flatMap((cells, row) =>
    cells.flatMap(({ address }, index) => {
      const typed = funding[row]?.[index];
      return typed === undefined || isFormula(address) ? [] : type(address, figure(typed));
    }),
  );
}

/** A score that the form computes already stays computed. */
function scoreEdits({ address, formula, reading }: ScoreCell, score: Typed | undefined, type: Type): readonly Edit[] {
  const isComputed = formula !== null && reading.kind === "number" && reading.value === score;
  return isComputed ? [] : type(address, score);
}

const lineEdits = (line: FormLine, entry: LineEntry, type: Type): readonly Edit[] => [
  ...scoreEdits(line.score, entry.score, type),
  ...type(line.justification?.address, entry.justification),
  ...type(line.target?.address, entry.target),
  ...type(line.actual?.address, entry.actual),
  ...type(line.note?.address, entry.note),
];

const same = (left: string, right: string): boolean => plainText(left) === plainText(right);

/** Takes the first open line of the name; lines of the same name are filled in the order of the form. */
function takeLine(open: FormLine[], { name, group }: LineEntry): FormLine | null {
  const at = open.findIndex(
    ({ path }) => same(path.at(-1) ?? "", name) && (group === undefined || path.some((part) => same(part, group))),
  );
  return at < 0 ? null : (open.splice(at, 1)[0] ?? null);
}

export interface FormEdits {
  readonly edits: readonly Edit[];
  /** Names of entries for which the form has no line. */
  readonly unknown: readonly string[];
}

/** Where the entries stand on the form's sheet, told by its recognised form: so it works for any pack. */
export function formEdits(form: Form, grid: Grid, entries: Entries): FormEdits {
  const type = typeInto(form.sheet);
  const open = [...form.lines];
  const unknown: string[] = [];
  const ofLines = entries.lines.flatMap((entry) => {
    const line = takeLine(open, entry);
    if (!line) unknown.push(entry.name);
    return line ? lineEdits(line, entry, type) : [];
  });
  const isFormula = (address: string): boolean => {
    const area = parseAddress(address);
    const stored = area ? grid.formulas[area.row - grid.top]?.[area.column - grid.left] : "";
    return typeof stored === "string" && stored.startsWith("=");
  };
  return {
    edits: [...fieldEdits(form, grid, entries), ...fundingEdits(form, isFormula, entries), ...ofLines],
    unknown,
  };
}

/** Types the stated total where the form's own gives another; among the words of its cell, where it stands among some. */
export function totalEdit({ sheet, total }: Form, stated: Typed): readonly Edit[] {
  if (!total) return [];
  const { inWords, reading } = total.score;
  const isPoints = inWords !== undefined && reading.kind === "number" && typeof stated === "number";
  const typed = isPoints ? (withOtherPoints(inWords, reading.value, stated) ?? stated) : stated;
  return scoreEdits(total.score, typed, typeInto(sheet));
}
