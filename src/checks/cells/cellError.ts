import type { Form, UnreadCell } from "../../form/form";
import { referencesIn, singleCells } from "../../spreadsheet/formulas/references";
import { addinCalls } from "../../rubric/formula/addinCall";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/cells/cellError";
import { cellNames, toldElsewhere } from "./cellNames";
import { scoredCells, type ScoredCell } from "../support/scoredCells";
import type { Reported } from "../messages";

const messages = {
  name: [],
  reference: [],
  division: [],
  value: [],
  unavailable: [],
  other: ["error"],
  cell: ["error"],
  cellDivision: [],
} as const;

type Told = Reported<typeof messages>;

const variants: Readonly<Record<string, "reference" | "division" | "value" | "unavailable">> = {
  "#REF!": "reference",
  "#DIV/0!": "division",
  "#VALUE!": "value",
  "#N/A": "unavailable",
};

function findingOf({ sheet, name, score: { reading, address, formula } }: ScoredCell): Told[] {
  if (reading.kind !== "error") return [];
  const isUnknown = reading.error === "#NAME?" && addinCalls(formula ?? "").length > 0;
  const found = { sheet, address, line: name, args: { error: reading.error } };
  if (isUnknown) return [{ ...found, variant: "name", fix: { kind: "reconnect" } }];
  return [{ ...found, variant: variants[reading.error] ?? "other" }];
}

/** The total is not reported for an error that a score hands on to it. */
function totals({ sheet, total, lines }: Form): readonly ScoredCell[] {
  if (!total || lines.some(({ score }) => score.reading.kind === "error")) return [];
  return [{ sheet, name: total.label, weight: total.weight, score: total.score, least: 0 }];
}

/** Tells of a cell whether its formula hands on what another one shows. */
function handsOn(all: readonly UnreadCell[]): (cell: UnreadCell) => boolean {
  const places = new Set(all.map(({ address }) => address));
  return ({ formula, sheet, address }) =>
    formula !== null &&
    referencesIn(formula, sheet)
      .filter((reference) => reference.sheet === sheet)
      .flatMap(singleCells)
      .some(({ text }) => text !== address && places.has(text));
}

/** Weights and everything beside the scores; what is told as missing is not told twice. */
function others(form: Form): readonly Told[] {
  const { sheet, oddities, lines } = form;
  const errors = oddities.unread.filter(({ unread }) => unread.kind === "error");
  if (errors.length === 0) return [];
  const [told, isHandedOn] = [toldElsewhere(form), handsOn(oddities.unread)];
  const names = cellNames(form);
  const weights = new Set(lines.flatMap((line) => (line.unreadWeight === undefined ? [] : [line.weightAddress])));
  return errors
    .filter((cell) => !told.has(cell.address) && !isHandedOn(cell))
    .map(({ address, unread }) => {
      const severity = weights.has(address) ? "error" : "warning";
      const variant = unread.shown === "#DIV/0!" ? "cellDivision" : "cell";
      const line = names.get(address) ?? "";
      return { severity, sheet, address, line, variant, args: { error: unread.shown } };
    });
}

/** A score, the total or another cell of the form shows one of Excel's error values. `#BUSY!` means computing and is none. */
export const cellError = defineCheck({
  id: "cell-error",
  severity: "error",
  otherSeverity: "warning",
  messages,
  texts,
}).finding((form, _, recorder) => {
  const cells = [...scoredCells(form), ...totals(form)];
  const computing = cells.filter(({ score }) => score.reading.kind === "computing").length;
  recorder.looked(cells.length - computing);
  recorder.notChecked("computing", computing);
  return [...cells.flatMap(findingOf), ...others(form)];
});
