import { asJson } from "../../language/json";
import { named } from "../choose";
import { chosenForm } from "../chosenForm";
import { CliError } from "../cliError";
import type { ExitStatus, Invocation } from "../io";
import { writeOutput } from "../outputFile";
import { runTasks } from "./runTasks";

/** `rubric pack FILE`: the recognised form as a pack, on standard output or in a file. */
export async function pack(invocation: Invocation): Promise<ExitStatus> {
  const { complain, options, strings, write } = invocation;
  const [file = "", second] = await named(invocation);
  if (second !== undefined) throw new CliError(strings.errors.oneFile);
  const [result] = await runTasks("pack", [file], invocation);
  if (!result?.forms) {
    complain(result?.problem?.message ?? "");
    return 2;
  }
  const json = asJson(chosenForm(file, result.forms, invocation).rubric);
  if (options.output === undefined) write(json);
  else await writeOutput(options.output, json, invocation);
  return 0;
}
