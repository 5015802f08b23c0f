import { roleFacts } from "../../../rubric/columnRoles";
import { absoluteAddress, areaAddress, cellAddress } from "../../../spreadsheet/address";
import type { PlanCell } from "../../../spreadsheet/plan";
import { fill } from "../../../language/fill";
import type { LayoutWords } from "../../locale";
import { printedRole, runsAt, type PartRow } from "../measure/partRows";
import type { PlacedHeadings } from "../measure/headings";
import type { PlacedPage } from "../measure/tablePlaces";
import { putDeductionMarks } from "./deductionMarks";
import type { LiveFormulas } from "./liveFormulas";
import { putScoreValidation } from "./scoreValidation";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { columnOf, lineWeightColumn, scoreColumn, type PlacedColumn, type PlacedPart } from "../measure/placedPart";

const everyRow = (rows: readonly PartRow[]): readonly (readonly [number, number])[] =>
  rows.map((_, index) => [index, 1]);

function putLevels(sheet: SheetBuilder, part: PlacedPart, rows: readonly PartRow[], firstRow: number): void {
  for (let level = 1; level <= part.depth; level++) {
    const [name, weight] = [columnOf(part, "level", level), columnOf(part, "weight", level)];
    for (const [first, count] of part.part.repeatsNames ? everyRow(rows) : runsAt(rows, level)) {
      const indicator = rows[first]?.indicators[level - 1];
      const put = ({ at, span }: PlacedColumn, cell: PlanCell): void =>
        sheet.putMerged({ row: firstRow + first, column: at, rows: count, columns: span }, cell);
      if (name) put(name, indicator?.name || null);
      if (weight && level < part.depth)
        put(weight, (indicator && "weight" in indicator ? indicator.weight : null) ?? null);
    }
  }
}

/** Columns that hold neither names nor points. */
const isOther = ({ role, side }: PlacedColumn): boolean =>
  !side && role !== "level" && role !== "weight" && role !== "score";

/** Texts of an indicator stand once beside all its lines, those of a line beside it; what nobody prints is left blank. */
function putTexts(sheet: SheetBuilder, part: PlacedPart, rows: readonly PartRow[], firstRow: number): void {
  for (const column of part.columns.filter(isOther)) {
    // Of several columns for one thing (原因 beside 改进措施) the first has the text.
    const role = columnOf(part, column.role ?? "note") === column ? printedRole(column) : null;
    for (const [first, count] of runsAt(rows, part.depth)) {
      const place = { row: firstRow + first, column: column.at, rows: 1, columns: column.span };
      const shared = role === null ? undefined : rows[first]?.leaf[role];
      if (shared !== undefined) sheet.putMerged({ ...place, rows: count }, shared);
      else {
        rows.slice(first, first + count).forEach(({ line }, index) => {
          const text = role === null ? null : (line[role] ?? null);
          sheet.putMerged({ ...place, row: place.row + index }, text);
        });
      }
    }
  }
}

/** The formula of a line that is scored from its own row; undefined where the table does without. */
function ownFormula(part: PlacedPart, row: number, live: LiveFormulas): string | undefined {
  const { scoring } = part.part;
  const [target, actual, weights] = [columnOf(part, "target"), columnOf(part, "actual"), lineWeightColumn(part)];
  const sign = scoring?.sign === undefined ? null : columnOf(part, scoring.sign);
  if (!scoring || !target || !actual || !weights || sign === undefined) return undefined;
  const at = (column: PlacedColumn): string => cellAddress(row, column.at);
  return live.row(scoring, {
    target: at(target),
    actual: at(actual),
    weight: at(weights),
    sign: sign && at(sign),
  });
}

function putScores(
  sheet: SheetBuilder,
  part: PlacedPart,
  rows: readonly PartRow[],
  firstRow: number,
  live: LiveFormulas,
  strings: LayoutWords,
): void {
  const [weights, scores] = [lineWeightColumn(part), scoreColumn(part)];
  rows.forEach(({ line }, index) => {
    const row = firstRow + index;
    const place = ({ at, span }: PlacedColumn) => ({ row, column: at, rows: 1, columns: span });
    if (weights) sheet.putMerged(place(weights), line.weight);
    const weightCell = weights ? absoluteAddress(row, weights.at) : null;
    const byLine = live.line(line, weightCell?.replaceAll("$", "") ?? String(line.weight ?? 0));
    const formula = byLine ?? ownFormula(part, row, live);
    sheet.putMerged(place(scores), formula === undefined ? null : { formula });
    const limit = {
      weight: line.weight,
      cell: weightCell,
      isBonus: line.bonus === true,
      isOwn: part.part.scoring !== undefined,
    };
    putScoreValidation(sheet, absoluteAddress(row, scores.at).replaceAll("$", ""), limit, strings);
  });
}

function putHeadings(sheet: SheetBuilder, { area, texts }: PlacedHeadings): void {
  for (const heading of texts) sheet.putMerged(heading.area, heading.text);
  sheet.style(area, styles.heading);
  for (const heading of texts) if (heading.isObligatory) sheet.style(heading.area, styles.obligatoryHeading);
}

/** Words that stand beside the whole table. */
function putSides(sheet: SheetBuilder, { part, headings, rows, firstRow }: PlacedPage): void {
  const row = headings?.area.row ?? firstRow;
  for (const { side, heading, at, span } of part.columns) {
    if (!side) continue;
    const area = { row, column: at, rows: firstRow + rows.length - row, columns: span };
    sheet.putMerged(area, heading);
    sheet.style(area, styles.heading);
  }
}

/** Words to choose from, in the columns that have some. */
function putWords(sheet: SheetBuilder, { part, rows, firstRow }: PlacedPage, strings: LayoutWords): void {
  for (const { words, at } of part.columns) {
    if (!words) continue;
    const range = areaAddress({ row: firstRow, column: at, rows: rows.length, columns: 1 });
    const prompt = fill(strings.answerPrompt, { words: words.join(" / ") });
    const titles = { promptTitle: strings.entryPromptTitle, errorTitle: strings.entryErrorTitle };
    sheet.validate({ range, rule: { kind: "list", values: words }, prompt, error: prompt, ...titles });
  }
}

/** Rows of one part with the header set above them; level names merged over the rows that they cover on the page. */
export function putPage(sheet: SheetBuilder, page: PlacedPage, live: LiveFormulas, strings: LayoutWords): void {
  const { part, headings, rows, firstRow } = page;
  if (headings) putHeadings(sheet, headings);
  putSides(sheet, page);
  putWords(sheet, page, strings);
  putTexts(sheet, part, rows, firstRow);
  putScores(sheet, part, rows, firstRow, live, strings);
  putLevels(sheet, part, rows, firstRow);
  for (const { role, at, span, decimals } of part.columns) {
    const area = { row: firstRow, column: at, rows: rows.length, columns: span };
    if (decimals !== undefined) sheet.style(area, styles.decimalsStyle(decimals));
    if (roleFacts(role).isLeftAligned) sheet.style(area, styles.leftText);
  }
  putDeductionMarks(sheet, part, rows, firstRow);
}
