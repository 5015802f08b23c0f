import type { ContentCell, Form, TextCell } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { isPlaceholder } from "../../form/recognise/rows/rowLabels";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/placeholderLeft";
import { excerpt } from "../support/excerpt";
import { isInstruction } from "../support/instruction";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";

interface Place {
  readonly line: string;
  readonly address: string;
  readonly text: string;
  readonly isReason: boolean;
}

const textOf = (cell: TextCell | ContentCell | null): string =>
  cell === null ? "" : "text" in cell ? cell.text : typeof cell.content === "string" ? cell.content : "";

function placesOf(form: Form): readonly Place[] {
  const place = (line: string, cell: TextCell | ContentCell | null, isReason: boolean): Place[] =>
    cell === null ? [] : [{ line, address: cell.address, text: textOf(cell), isReason }];
  return [
    ...place("", form.title, false),
    ...place("", form.project ?? null, false),
    ...form.fields.filter(({ role }) => role !== "year").flatMap(({ label, value }) => place(label, value, false)),
    ...form.remarks.flatMap(({ label, value, role }) =>
      place(label, value, role === "problems" || role === "measures"),
    ),
    ...place("", form.tableJustification, true),
    ...form.lines.flatMap((line) => [
      ...place(lineName(line), line.justification, true),
      ...[line.target, line.actual, line.description].flatMap((cell) => place(lineName(line), cell, false)),
    ]),
  ];
}

/** 任务 alone is a name, if a poor one; a number or a colon waits for its name. */
const isUnnamed = (name: string): boolean => isPlaceholder(name) && /[\d:：.、…]|^$/.test(plainText(name));

/** An indicator that is scored and bears no name yet: 指标1：. */
const unnamed = (form: Form): readonly Place[] =>
  form.lines
    .filter((line) => isUnnamed(lineName(line)) && (pointsOf(line.score.reading) ?? 0) > 0)
    .map((line) => ({ line: lineName(line), address: line.nameAddress, text: lineName(line), isReason: false }));

/** The form's own instruction, or something that was to be replaced, is left where the department's words are due. */
export const placeholderLeft = defineCheck({
  id: "placeholder-left",
  severity: "warning",
  otherSeverity: "error",
  messages: ["text"],
  texts,
}).finding((form, _, recorder) => {
  const seen = new Set<string>();
  const places = placesOf(form);
  recorder.looked(places.filter(({ text }) => text.trim() !== "").length);
  return [...places.filter(({ text }) => isInstruction(text)), ...unnamed(form)].flatMap(
    ({ line, address, text, isReason }) => {
      if (seen.has(address)) return [];
      seen.add(address);
      const severity = isReason ? ("error" as const) : ("warning" as const);
      return [{ severity, sheet: form.sheet, address, line, args: { text: excerpt(text) } }];
    },
  );
});
