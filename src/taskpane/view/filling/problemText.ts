import type { SlotProblem } from "../../../form/slots/readSlotText";
import type { SlotInput } from "../../../form/slots/slot";
import { fill } from "../../../language/fill";
import type { CardWords } from "../../locale/commands/filling";

const examples = { share: "9.5%", money: "1234.56", count: "3", points: "1.5" } as const;

/** Why what was typed is not taken, and what is. */
export function problemText(problem: SlotProblem, input: SlotInput, { problems }: CardWords): string {
  const example = input.kind === "number" ? examples[input.as] : "";
  return fill(problems[problem.id], { example, ...("bound" in problem ? { bound: problem.bound } : {}) });
}
