import type { Form } from "../../form";
import type { TextCell } from "../../cell";
import { beginsLabel, isKnownLabel } from "../../recognise/head/labels";
import { remarkRole } from "../../recognise/head/remarks";
import { plainText } from "../../recognise/plainText";
import type { EntryKind } from "../entryCell";
import type { EntryCollector } from "./collector";
import { isPrintedValue, withoutValues } from "./withoutValue";

const begins = (label: string): boolean => isKnownLabel(label) || remarkRole(label) !== null;

/** Goals are prose, in which colons may be. */
const isLabel = (cell: string, kind: EntryKind): boolean =>
  kind === "goal" ? isKnownLabel(cell) : beginsLabel(cell, false) && withoutValues(cell, begins) === null;

/** A value beside its label, or behind it in the same cell. */
function addValue(collector: EntryCollector, kind: EntryKind, label: string, { address, text }: TextCell): void {
  const cell = collector.textAt(address);
  // Nothing was filled in, and the next label follows.
  if (cell === null || isPrintedValue(label, text) || isLabel(cell, kind)) return;
  if (plainText(cell) === plainText(text)) collector.add(address, kind);
  else {
    const left = withoutValues(cell, begins);
    if (left !== null) collector.add(address, kind, left);
  }
}

/** A year that stands behind another label, as in `项目名称：图书采购（2023年度）`, stays without what stands before it. */
function keepYear(collector: EntryCollector, { address }: TextCell): void {
  const left = withoutValues(collector.textAt(address) ?? "");
  if (left === null) collector.keep(address);
  else collector.add(address, "head", left);
}

/** What was filled in in the head and below the table, as far as its labels are known. */
export function addStatedEntries(form: Form, collector: EntryCollector): void {
  for (const { role, label, value } of form.fields) {
    // The year follows the one that is chosen when the form is inserted.
    if (role === "year") keepYear(collector, value);
    else addValue(collector, role === "unit" ? "unit" : "goal", label, value);
  }
  for (const { label, value } of form.remarks) addValue(collector, "remark", label, value);
  if (form.tableJustification?.text) collector.add(form.tableJustification.address, "justification");
  if (form.title) collector.keep(form.title.address);
  for (const { address } of form.footnotes) collector.keep(address);
}

/** The amounts of the budget tables with their rates, scores and reasons; `—` and the points of the execution rate stay. */
export function addFundEntries({ fundingTables, funding, lines }: Form, collector: EntryCollector): void {
  for (const { rows, reasons = [] } of fundingTables) {
    for (const { role, cells } of rows) {
      for (const { address, isBlank, value } of cells)
        if (role === "weight") collector.keep(address);
        else if (!isBlank && value !== null) collector.add(address, role === "score" ? "score" : "amount");
    }
    for (const reason of reasons) if (reason) collector.add(reason.address, "justification");
  }
  for (const { amount } of funding ? [funding.total, ...funding.parts] : [])
    if (!amount.isBlank && amount.value !== null) collector.add(amount.address, "amount");
  for (const line of lines.filter(({ kind }) => kind === "execution")) {
    collector.add(line.score.address, "score");
    if (line.justification) collector.add(line.justification.address, "justification");
  }
}

/** Whether a text offers answers to tick, which are printed. */
export const hasBoxes = (text: string): boolean => boxes.test(text);

/** Boxes that somebody ticked, empty again; the text itself where it has no boxes. */
export const openBoxes = (text: string): string => (boxes.test(text) ? text.replace(ticks, "□") : text);

const ticks = /[√✓✔☑■]/gu;
const boxes = /[□☐]/u;

/** The grades with empty boxes; without their ticks where there are no boxes; `""` where one grade stands alone. */
function openGrades(text: string): string {
  const grades = plainText(text).match(/[优良中差]/gu) ?? [];
  if (new Set(grades).size < 2) return "";
  return openBoxes(text).replace(ticks, "");
}

/** Points at the end of a label that states them itself: `总分：97.7分`. */
const ownPoints = /(?<![\d.])\d{1,9}(?:\.\d{1,9})?(?=\s{0,4}分?\s{0,4}$)/u;

/** What stands before or behind a grade in its cell: `自评总分：98分  自评等级：` without the points. */
const blank = (text: string): string => withoutValues(text) ?? text;

/** The form's sum and its grade. */
export function addTotalEntries({ total, grade, lines }: Form, collector: EntryCollector): void {
  if (total && total.score.formula === null && ["number", "text"].includes(total.score.reading.kind)) {
    const { address } = total.score;
    const text = collector.textAt(address) ?? "";
    const isLabel = /[\p{Script=Han}]{2}/u.test(text);
    const isLine = lines.some(({ score }) => score.address === address);
    if (!isLine && /\d/.test(text))
      collector.add(address, "total", isLabel ? (withoutValues(text) ?? text.replace(ownPoints, "")) : "");
  }
  if (!grade || grade.unread) return;
  const cell = collector.textAt(grade.address) ?? "";
  const open = openGrades(grade.text);
  const at = cell.lastIndexOf(grade.text);
  if (open === grade.text) collector.keep(grade.address);
  // One grade, and perhaps other labels with their values behind it.
  else if (open === "" && withoutValues(cell) !== null)
    collector.add(grade.address, "grade", withoutValues(cell) ?? "");
  else if (at >= 0)
    collector.add(grade.address, "grade", blank(cell.slice(0, at)) + open + blank(cell.slice(at + grade.text.length)));
}
