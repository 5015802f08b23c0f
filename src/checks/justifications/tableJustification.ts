import { judgeJustification } from "../../rubric/justification/judge";
import type { JustificationClass } from "../../rubric/justification/judgement";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/tableJustification";
import { allLostPoints } from "../support/deduction";
import { recordLosses } from "../support/recordDeductions";
import { excerpt } from "../support/excerpt";

/** The reason comes first; where it says nothing, a general plan behind it is no reason either. */
function classOf(text: string): JustificationClass {
  const { class: judged, says } = judgeJustification(text);
  if (says.reason) return judged;
  const [first = ""] = text.trim().split("\n");
  const { class: ofFirst } = judgeJustification(first);
  return ofFirst === "filler" || ofFirst === "missing" ? ofFirst : judged;
}

/** Points were lost, and the one cell that justifies all deductions of the table says nothing. */
export const tableJustification = defineCheck({
  id: "table-justification",
  severity: "error",
  mendedBy: "justification",
  needs: ["scores"],
  messages: {
    missing: ["lost"],
    filler: ["lost", "text"],
    error: ["lost", "text"],
    computing: ["lost"],
    boolean: ["lost", "text"],
    picture: ["lost"],
    number: ["lost", "text"],
  },
  texts,
}).finding((form, _, recorder) => {
  const { tableJustification: cell, asks, sheet } = form;
  const lost = allLostPoints(form);
  if (asks.justification !== "table" || !cell) {
    recorder.notApplicable("not-asked");
    return [];
  }
  recordLosses(form, recorder);
  if (lost === 0) return [];
  const judged = classOf(cell.text);
  // A blank field of the head is reported as missing already.
  const isField = form.fields.some(({ value }) => value.address === cell.address && value.text.trim() === "");
  if ((judged !== "missing" && judged !== "filler") || isField) return [];
  const { unread } = cell;
  const shown = excerpt(unread?.shown ?? cell.text);
  const variant = unread && judged === "missing" ? unread.kind : judged;
  const args = { lost, text: shown };
  const fix = { kind: "write-text", from: cell.raw ?? cell.text } as const;
  return [{ sheet, address: cell.address, line: "", variant, args, fix }];
});
