import { templateLossInWords } from "../../form/template/lossInWords";
import { told } from "../../language/told";
import { packFileText } from "../../rubric/pack/packFile";
import { named } from "../choose";
import { chosenForm } from "../chosenForm";
import { CliError } from "../cliError";
import type { ExitStatus, Invocation } from "../io";
import { deliver } from "../deliver";
import { refuseOtherEnding } from "../format";
import { refuseBadTarget, refuseInput } from "../outputTarget";
import type { MadePack } from "../process/packsOf";
import { runTasks } from "./runTasks";

/** So many cells are named; a form may have hundreds of entries. */
const mostNamed = 12;

/** What the pack leaves out, what it keeps although it may be an entry, and what it cannot keep. */
function remarks(
  { emptied, doubtful, losses, rubric }: MadePack,
  { language, strings }: Invocation,
): readonly string[] {
  const list = (cells: readonly string[]): string =>
    cells.slice(0, mostNamed).join(", ") + (cells.length > mostNamed ? ", …" : "");
  const { pack: words } = strings;
  return [
    ...(rubric.layout ? [] : [words.ownLayout]),
    ...(emptied.length > 0 ? [told(words.emptied, { count: emptied.length, cells: list(emptied) })] : []),
    ...(doubtful.length > 0 ? [told(words.doubtful, { count: doubtful.length, cells: list(doubtful) })] : []),
    ...losses.map((loss) => templateLossInWords(loss, language)),
  ];
}

/** `rubric pack FILE`: the recognised form as a pack that keeps its sheet, on standard output or in a file. */
export async function pack(invocation: Invocation): Promise<ExitStatus> {
  const { complain, strings } = invocation;
  const [file = "", second] = await named(invocation);
  if (second !== undefined) throw new CliError(strings.errors.oneFile);
  refuseOtherEnding(invocation, "json");
  await refuseBadTarget(invocation);
  await refuseInput([file], invocation);
  const [result] = await runTasks("pack", [file], invocation);
  if (!result?.forms) {
    complain(result?.problem?.message ?? "");
    return 2;
  }
  const made = chosenForm(file, result.forms, invocation);
  await deliver(packFileText(made.rubric), invocation);
  for (const line of remarks(made, invocation)) complain(line);
  return 0;
}
