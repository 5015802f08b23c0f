import { judgeJustification } from "../../rubric/justification/judge";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/goals/goalTextMissing";

/** A qualitative goal has no written basis; the form asks for one at full marks too (天河 效益, item 3). */
export const goalTextMissing = defineCheck({
  id: "goal-text-missing",
  severity: "error",
  needs: ["goal-table"],
  messages: { blank: [], error: ["shown"], computing: [], boolean: ["shown"], picture: [], number: ["shown"] },
  texts,
}).finding(({ goals }, _, recorder) => {
  const judged = (goals?.rows ?? []).filter(({ level }) => level.text.trim() !== "");
  recorder.looked(judged.length);
  return judged
    .filter(({ text }) => judgeJustification(text.text).class === "missing")
    .map(({ name, text }) => {
      const fix = { kind: "write-text", from: text.raw ?? text.text } as const;
      return {
        sheet: goals?.sheet ?? "",
        address: text.address,
        line: name.text.trim(),
        variant: text.unread?.kind ?? "blank",
        args: { shown: text.unread?.shown ?? "" },
        fix,
      };
    });
});
