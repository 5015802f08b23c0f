import { isBlank, type Argument } from "../argument";
import { points, sentence, type Explanation, type Sentence, type SentenceId } from "../explanation/explanation";

/** Why there is no score yet: names the first blank among the inputs. */
export function unfilled(rule: SentenceId, inputs: Readonly<Record<string, Argument>>): Explanation {
  const [name = ""] = Object.entries(inputs).find(([, input]) => isBlank(input)) ?? [];
  return { score: "", rule: sentence(rule), steps: [sentence("unfilled", { name: { parameter: name } })] };
}

/** A score in points that came out of the steps; says so where rounding changed it. */
export function explained(rule: SentenceId, score: number, unrounded: number, steps: readonly Sentence[]): Explanation {
  const isRounded = Math.abs(score - unrounded) > 1e-9;
  const rounding = isRounded ? [sentence("rounded", { value: points(unrounded), score: points(score) })] : [];
  return { score, rule: sentence(rule), steps: [...steps, ...rounding] };
}
