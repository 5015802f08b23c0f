import type { FormReport } from "../../src/report/formReport";
import type { TaskAnswer } from "../../src/cli/process/task";

export type Verdict = "told apart" | "own mistake" | "never ends" | "too much memory" | "read as something else" | null;

const FAULTS: Readonly<Record<string, Verdict>> = {
  failed: "own mistake",
  timeout: "never ends",
  "out-of-memory": "too much memory",
};

type Checked = TaskAnswer<readonly FormReport[]>;

const forms = ({ forms: read }: Checked): string => JSON.stringify(read);

/**
 * What is wrong with what a changed file was read as; null where all is well: it was refused with a reason, or read.
 * @param sound what the file was read as before it was changed, where nothing else may be read from it
 */
export function judge(outcome: Checked, sound: Checked | null): Verdict {
  if (outcome.problem) return FAULTS[outcome.problem.code] ?? null;
  return sound && forms(outcome) !== forms(sound) ? "read as something else" : null;
}
