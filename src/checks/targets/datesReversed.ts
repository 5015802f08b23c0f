import type { ContentCell, Form, TextCell } from "../../form/form";
import { normalised } from "../../rubric/normalised";
import { daysOf, type Days } from "../../rubric/quantityText/days";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/datesReversed";
import type { Reported } from "../messages";
import { lineName } from "../support/deduction";
import { excerpt } from "../support/excerpt";
import { formYear } from "../support/years";
import { dayAsText } from "./dayCells";

const messages = { period: ["text"], late: ["actual", "end"] } as const;

type Told = Reported<typeof messages>;

const between =
  /(?:20\d\d[年./-]\d{1,2}(?:[月./-]\d{1,2}日?|月)?)(?:至|到|[-—–~～]{1,2})(?:20\d\d[年./-]\d{1,2}(?:[月./-]\d{1,2}日?|月)?)/;
const split = /^(20\d\d)[年./-](\d{1,2})(?:[月./-](\d{1,2}))?/;

/** A day of a period as it is written; null where it is none. */
function dayIn(text: string): Days | null {
  const [, year, month, day] = split.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const two = (part: string): string => part.padStart(2, "0");
  return daysOf(`${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`, null);
}

interface Period {
  readonly from: Days;
  readonly to: Days;
  /** The end as it is written. */
  readonly end: string;
}

/** The begin and the end of a period such as `2023年3月至2023年10月`; null where a text is none. */
function periodIn(text: string): Period | null {
  const plain = normalised(text).replace(/\s/g, "");
  if (plain.length > 60) return null;
  const [found] = between.exec(plain) ?? [];
  const parts = found?.split(/至|到|[—–~～]{1,2}|(?<=[日月\d])-(?=20\d\d)/) ?? [];
  const [from, to] = [dayIn(parts[0] ?? ""), dayIn(parts[1] ?? "")];
  return from && to ? { from, to, end: parts[1] ?? "" } : null;
}

const isReversed = (text: string): boolean => {
  const period = periodIn(text);
  return period !== null && period.to.last < period.from.first;
};

const textOf = (cell: TextCell | ContentCell): string => ("text" in cell ? cell.text : String(cell.content));

function reversed(form: Form): Told[] {
  const cells = [
    ...form.remarks.filter(({ role }) => role === "period").map(({ label, value }) => ({ line: label, cell: value })),
    ...form.lines.flatMap((line) =>
      [line.target, line.actual].flatMap((cell) => (cell ? [{ line: lineName(line), cell }] : [])),
    ),
  ];
  return cells
    .filter(({ cell }) => isReversed(textOf(cell)))
    .map(({ line, cell: { address }, cell }) => {
      return { sheet: form.sheet, address, line, variant: "period", args: { text: excerpt(textOf(cell)) } };
    });
}

/** A day on which something was done lies behind the end of the project as the head states it. */
function late(form: Form): Told[] {
  const [period] = form.remarks.flatMap(({ role, value }) => (role === "period" ? (periodIn(value.text) ?? []) : []));
  if (period === undefined) return [];
  return form.lines.flatMap((line): Told[] => {
    if (!line.actual) return [];
    const content = dayAsText(form, line, line.actual.content);
    const { kind, value } = readQuantityText(content);
    const day = kind === "date" ? daysOf(String(value), formYear(form)) : null;
    if (!day || day.first <= period.to.last) return [];
    const args = { actual: excerpt(String(content)), end: period.end };
    return [{ sheet: form.sheet, address: line.actual.address, line: lineName(line), variant: "late", args }];
  });
}

/** A period ends before it begins, or something was done after the project had ended. */
export const datesReversed = defineCheck({
  id: "dates-reversed",
  severity: "warning",
  messages,
  texts,
}).finding((form, _, recorder) => {
  const { remarks, lines } = form;
  const periods = [...remarks.map(({ value }) => value), ...lines.flatMap(({ target, actual }) => [target, actual])];
  recorder.looked(periods.filter((cell) => cell !== null && periodIn(textOf(cell)) !== null).length);
  return [...reversed(form), ...late(form)];
});
