import { judgeJustification } from "../rubric/justification/judge";
import type { Check } from "./check";
import { allLostPoints } from "./deduction";
import { excerpt } from "./excerpt";

/** 未能完成原因 says that there is none although points were lost. A blank one is a missing field. */
export const unmetReasonNone: Check = {
  id: "unmet-reason-none",
  severity: "warning",
  run: (form) => {
    const lost = allLostPoints(form);
    return form.fields
      .filter(({ role, value }) => {
        const isWritten = value.text.trim() !== "";
        return role === "unmetReason" && lost > 0 && isWritten && saysNothing(value.text);
      })
      .map(({ label, value }) => {
        const args = { name: label, lost, text: excerpt(value.text) };
        const fix = { kind: "write-text", from: value.text } as const;
        const { id, severity } = unmetReasonNone;
        return { id, severity, sheet: form.sheet, address: value.address, args, fix };
      });
  },
};

const saysNothing = (text: string): boolean => ["missing", "filler"].includes(judgeJustification(text).class);
