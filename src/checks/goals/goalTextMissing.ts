import { judgeJustification } from "../../rubric/justification/judge";
import type { Check } from "../check";

/** A qualitative goal has no written basis; the form asks for one at full marks too (天河 效益, item 3). */
export const goalTextMissing: Check = {
  id: "goal-text-missing",
  severity: "error",
  run: ({ goals }) =>
    (goals?.rows ?? [])
      .filter(({ level, text }) => level.text.trim() !== "" && judgeJustification(text.text).class === "missing")
      .map(({ name, text }) => {
        const { id, severity } = goalTextMissing;
        const fix = { kind: "write-text", from: text.raw ?? text.text } as const;
        return {
          id,
          severity,
          sheet: goals?.sheet ?? "",
          address: text.address,
          line: name.text.trim(),
          variant: text.unread?.kind ?? "blank",
          args: { shown: text.unread?.shown ?? "" },
          fix,
        };
      }),
};
