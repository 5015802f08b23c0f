import { asJson } from "../../language/json";
import { told } from "../../language/told";
import { named } from "../choose";
import { CliError } from "../cliError";
import type { ExitStatus, Invocation } from "../io";
import { deliver } from "../deliver";
import { refuseBadTarget } from "../outputTarget";
import type { MadePack } from "../process/packsOf";
import { runTasks } from "./runTasks";

/** The form that is meant, where a file holds several. */
function chosen(file: string, made: readonly MadePack[], { options, strings }: Invocation): MadePack {
  const { sheet } = options;
  const args = { file, sheet: sheet ?? "", sheets: made.map((pack) => pack.sheet).join(", ") };
  const [pack, second] = sheet === undefined ? made : made.filter((one) => one.sheet === sheet);
  if (!pack) throw new CliError(told(strings.errors.noSheet, args));
  if (second && sheet === undefined) throw new CliError(told(strings.errors.severalForms, args));
  return pack;
}

/** `rubric pack FILE`: the recognised form as a pack, on standard output or in a file. */
export async function pack(invocation: Invocation): Promise<ExitStatus> {
  const { complain, strings } = invocation;
  const [file = "", second] = await named(invocation);
  if (second !== undefined) throw new CliError(strings.errors.oneFile);
  await refuseBadTarget(invocation);
  const [result] = await runTasks("pack", [file], invocation);
  if (!result?.forms) {
    complain(result?.problem?.message ?? "");
    return 2;
  }
  const json = asJson(chosen(file, result.forms, invocation).rubric);
  await deliver(json, invocation);
  return 0;
}
