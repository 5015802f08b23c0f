import { planResults } from "../../planResults/planResults";
import { writePlan } from "../../workbookFiles/writePlan";
import { layOutForm, type SheetNames } from "../../form/layout";
import { isShipped } from "../../packs/isShipped";
import { told } from "../../language/told";
import type { Rubric } from "../../rubric/rubric";
import { choose } from "../choose";
import { CliError } from "../cliError";
import { applyEdits } from "../../form/fill/applyEdits";
import type { Entries } from "../../form/fill/entries";
import { fillPlan, type Filling } from "../../form/fill/fillPlan";
import { fitRows } from "../../form/fill/fitRows";
import { readEntries } from "../../form/fill/readEntries";
import type { ExitStatus, Invocation } from "../io";
import { loadPack } from "../loadPack";
import { writeOutput } from "../outputFile";
import { refuseBadTarget } from "../outputTarget";
import { readJson } from "../readText";

async function entriesOf(file: string, invocation: Invocation): Promise<Entries> {
  const { strings } = invocation;
  const entries = readEntries(await readJson(file, strings.errors.badEntries, invocation));
  if (!entries) throw new CliError(told(strings.errors.badEntries, { file, reason: strings.errors.noEntries }));
  return entries;
}

function laidOut(rubric: Rubric, names: SheetNames, { language }: Invocation) {
  const keepPack = !isShipped(rubric);
  return {
    addin: layOutForm(rubric, names, language, { formulas: "addin", keepPack }),
    native: layOutForm(rubric, names, language, { formulas: "native", keepPack }),
  };
}

const nothing: Filling = { edits: [], unknown: [] };

/** `rubric new PACK -o FORM.xlsx`: the form as a file, empty or filled in, computed already. */
export async function newForm(invocation: Invocation): Promise<ExitStatus> {
  const { files, options, strings, complain } = invocation;
  const formulas = choose(invocation, "formulas", ["native", "addin"]);
  const rubric = await loadPack(files[0], invocation);
  if (options.output === undefined) throw new CliError(strings.errors.noOutput);
  await refuseBadTarget(invocation);
  const { form, goals, workPaper } = rubric.sheets;
  const names: SheetNames = { formSheet: form, goalSheet: goals, workPaperSheet: workPaper };
  const plans = laidOut(rubric, names, invocation);
  const entries = await Promise.all((options.filled ?? []).map((file) => entriesOf(file, invocation)));
  const { edits, unknown } = entries.length > 0 ? fillPlan(plans.addin, rubric, names, entries) : nothing;
  for (const name of unknown) complain(told(strings.errors.entryWithoutLine, { name }));
  // The same cells hold the same scores, whichever functions compute them; those of the rules are computed here.
  const result = planResults(applyEdits(plans.addin, edits));
  const filled = fitRows(applyEdits(plans[formulas], edits), edits);
  await writeOutput(options.output, writePlan(filled, { result }), invocation);
  return 0;
}
