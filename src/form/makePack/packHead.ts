import type { FundingFigureSpec, FundingSpec, GradeLine, HeaderField } from "../../rubric/rubric";
import { parseAddress } from "../../spreadsheet/address";
import type { FieldRole, Form } from "../form";
import type { FundingTable } from "../funding";
import type { GradeCell } from "../grade";
import { packWords } from "../locale/packWords";
import { isTotalLabel } from "../recognise/tail/statedPoints";

const fieldLines: Readonly<Record<FieldRole, number>> = {
  unit: 1,
  year: 1,
  goal: 4,
  goalCompletion: 8,
  unmetReason: 3,
};

const rowOf = (address: string | undefined): number => parseAddress(address ?? "")?.row ?? -1;

/** The labels of the head in the order of the sheet; a year without a label belongs to the title. */
export function packFields({ fields }: Form): readonly HeaderField[] {
  const labelled = fields.filter(({ label }) => label.trim() !== "");
  return labelled.map(({ role, label, value }, index) => ({
    label,
    lines: fieldLines[role],
    ...(index > 0 && rowOf(labelled[index - 1]?.value.address) === rowOf(value.address) && { beside: true }),
  }));
}

/** The figures stand side by side where those of the same kind of money share a row. */
function isAcross({ rows }: FundingTable): boolean {
  const [first, second] = rows;
  const [cell, right] = first?.cells ?? [];
  if (cell && right) return rowOf(cell.address) !== rowOf(right.address);
  return cell !== undefined && rowOf(cell.address) === rowOf(second?.cells[0]?.address);
}

function figureOf({ label, role, cells }: FundingTable["rows"][number]): FundingFigureSpec {
  const points = role === "weight" ? cells.find(({ value }) => value !== null)?.value : undefined;
  return {
    ...(label.trim() !== "" && { label }),
    role: role === null || role === "initial" ? "part" : role,
    ...(typeof points === "number" && { points: Math.round(points * 100) / 100 }),
  };
}

const isScored = ({ rows }: FundingTable): boolean => rows.some(({ role }) => role === "score");

/** A form that has a place for why 预算执行率 lost points keeps one. */
const reason: FundingFigureSpec = { label: packWords.reason, role: "reason" };

/** The budget tables without their amounts; where a form states only a total and its parts, these are one table. */
export function packFunding({ fundingTables, funding, lines }: Form): readonly FundingSpec[] {
  if (fundingTables.length === 0 && funding) {
    const columns = [funding.total, ...funding.parts].map(({ label }) => ({ label }));
    return [{ title: "", columns, rows: [{ role: "budget" }] }];
  }
  const hasReason = lines.some(({ kind, justification }) => kind === "execution" && justification !== null);
  return fundingTables.map((table) => ({
    title: table.title,
    columns: table.columns.map(({ label, group }) => ({
      label: label || table.title,
      ...(group !== null && { group }),
    })),
    rows: [...table.rows.map(figureOf), ...(hasReason && isScored(table) ? [reason] : [])],
    ...(isAcross(table) && { across: true }),
  }));
}

const boxes = /[√✓✔☑■□☐]/gu;

/** What the form prints for each grade, from its word to the next one's; the boxes stand before or behind. */
function printedGrades(text: string, grades: readonly string[]): readonly string[] | null {
  const starts = grades.reduce<number[]>(
    (found, grade) => [...found, text.indexOf(grade, (found.at(-1) ?? -1) + 1)],
    [],
  );
  if (starts.includes(-1)) return null;
  return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(boxes, ""));
}

/** The grade line as printed, or just the grades where it states one of them. */
export function packGrade({ label, text, bands }: GradeCell): GradeLine {
  const printed = printedGrades(
    text,
    bands.map(({ grade }) => grade),
  );
  return {
    label: label === "" ? packWords.grade : label,
    bands: bands.map(({ grade, from }, index) => ({
      grade,
      from,
      text: printed?.[index] ?? (index < bands.length - 1 ? `${grade}  ` : grade),
    })),
  };
}

/**
 * The label of the total, without what somebody filled in behind it: `总分：97.7分`. Words that mean the total only by the figure
 * beside them (得分 in a form's head) give way to the usual one, since what is inserted is blank.
 */
export function totalLabel(label: string): string {
  const own = label.replace(/(?<!\s)\s*[:：]\s*[\d.]+(?:\s*分)?\s*$/u, "");
  return isTotalLabel(own) ? own : packWords.total;
}
