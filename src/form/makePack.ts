import { firstCharacters } from "../language/characters";
import { fill } from "../language/fill";
import type { Rubric, RubricPart } from "../rubric/rubric";
import { parseAddress } from "../spreadsheet/address";
import type { Form, FormLine, TablePart } from "./form";
import { goalWords } from "./locale/goalWords";
import { packWords as words } from "./locale/packWords";
import { packColumns } from "./makePack/packColumns";
import { packFields, packFunding, packGrade, totalLabel } from "./makePack/packHead";
import { lineId, packIndicators } from "./makePack/packIndicators";

/** What a sheet's name in a pack must not contain, and how long it may be, so that a number fits behind it. */
const unfit = /[:\\/?*[\]']/g;
const longestName = 24;
const years = { first: 2000, last: 2100 };

function sheetName(sheet: string): string {
  const name = firstCharacters(sheet.replace(unfit, " ").trim(), longestName).trim();
  const isTaken = [goalWords.title, words.workPaper].some((other) => other === name);
  return name === "" || isTaken ? words.form : name;
}

/** The year that the form is about: stated in the head or the title. */
function yearOf({ fields, title }: Form): number | null {
  const texts = [...fields.filter(({ role }) => role === "year").map(({ value }) => value.text), title?.text ?? ""];
  const found = texts.flatMap((text) => text.match(/\d{4}/g) ?? []).map(Number);
  return found.find((year) => year >= years.first && year <= years.last) ?? null;
}

/** The year below the title, where it stands in a cell of its own. */
function yearText(form: Form, year: number): string | undefined {
  const own = form.fields.find(({ role, label }) => role === "year" && label.trim() === "");
  return own && own.value.address !== form.title?.address ? fill(words.yearText, { year }) : undefined;
}

const rowOf = (line: FormLine): number => (parseAddress(line.score.address)?.row ?? 0) + 1;

interface LinesBelow {
  readonly taken: TablePart;
  readonly lines: readonly FormLine[];
}

/** Each header set that has any lines below it, with these. */
function linesBelow(form: Form): readonly LinesBelow[] {
  const lines = form.lines.filter(({ kind }) => kind !== "execution");
  return form.parts.flatMap((taken, index) => {
    const end = form.parts[index + 1]?.headerRows[0] ?? Infinity;
    const below = lines.filter((line) => rowOf(line) > taken.headerRows[1] && rowOf(line) < end);
    return below.length === 0 ? [] : [{ taken, lines: below }];
  });
}

/** The lines that a pack of the form has, by the ids that it gives them. */
export const packedLines = (form: Form): ReadonlyMap<string, FormLine> =>
  new Map(
    linesBelow(form)
      .flatMap(({ lines }) => lines)
      .map((line, index) => [lineId(index + 1), line]),
  );

/** Each header set with the lines below it. */
function partsOf(form: Form): readonly RubricPart[] {
  const firstColumn = Math.min(...form.parts.flatMap(({ columns }) => columns.map(({ column }) => column)));
  let firstId = 1;
  return linesBelow(form).map(({ taken, lines }) => {
    const part = packColumns(taken, firstColumn);
    const indicators = packIndicators(form, lines, part, firstId);
    firstId += lines.length;
    return { columns: part.columns.map(({ column }) => column), indicators };
  });
}

/**
 * A rubric pack from a recognised form: its levels, weights, texts, columns, fields and budget tables, without what was
 * filled in and without rules, which the form's words do not give.
 * @param form any form, filled or not
 * @param now the year to take where the form states none
 */
export function makePack(form: Form, now = new Date().getFullYear()): Rubric {
  const year = yearOf(form) ?? now;
  const title = form.title?.text ?? form.sheet;
  const yearLine = yearText(form, year);
  const footnotes = form.footnotes.map(({ text }) => text.trim()).filter((text) => text !== "");
  return {
    id: `form-${year}`,
    version: 1,
    kind: /项目|转移支付|专项/.test(title) && !/部门|整体/.test(title) ? "project" : "department",
    year,
    name: { "zh-CN": fill(words.name, { title, year }), "en-US": fill(words.name, { title, year }) },
    source: fill(words.source, { sheet: form.sheet }),
    sheets: { form: sheetName(form.sheet), goals: goalWords.title, workPaper: words.workPaper },
    title,
    ...(yearLine !== undefined && { yearText: yearLine }),
    fields: packFields(form),
    funding: packFunding(form),
    parts: partsOf(form),
    ...(form.total && { total: { label: totalLabel(form.total.label), weight: form.total.weight } }),
    ...(form.total && form.grade && { grade: packGrade(form.grade) }),
    ...(form.asks.justification === "table" && { justification: { label: words.justification, lines: 5 } }),
    ...(footnotes.length > 0 && { footnotes }),
    ...(form.rubric?.checks && { checks: form.rubric.checks }),
  };
}
