import type { Form } from "../form/form";
import { addinCalls } from "../rubric/formula/addinCall";
import type { Check } from "./check";
import type { Finding } from "./finding";
import { scoredCells, type ScoredCell } from "./scoredCells";

const cases: Readonly<Record<string, string>> = {
  "#REF!": "reference",
  "#DIV/0!": "division",
  "#VALUE!": "value",
  "#N/A": "unavailable",
};

function findingOf({ sheet, name, score: { reading, address, formula } }: ScoredCell): Finding[] {
  if (reading.kind !== "error") return [];
  const { id, severity } = cellError;
  const isUnknown = reading.error === "#NAME?" && addinCalls(formula ?? "").length > 0;
  const args = { name, error: reading.error, case: isUnknown ? "name" : (cases[reading.error] ?? "other") };
  return [{ id, severity, sheet, address, args, ...(isUnknown && { fix: { kind: "reconnect" } as const }) }];
}

/** The total is not reported for an error that a score hands on to it. */
function totals({ sheet, total, lines }: Form): readonly ScoredCell[] {
  if (!total || lines.some(({ score }) => score.reading.kind === "error")) return [];
  return [{ sheet, name: total.label, weight: total.weight, score: total.score, least: 0 }];
}

/** A score or the total shows one of Excel's error values. `#BUSY!` means computing and is none. */
export const cellError: Check = {
  id: "cell-error",
  severity: "error",
  run: (form) => [...scoredCells(form), ...totals(form)].flatMap(findingOf),
};
