import { planResults } from "../../planResults/planResults";
import { writePlan } from "../../workbookFiles/writePlan";
import { layOutForm, sheetTitles, type SheetNames } from "../../form/layout";
import { lastFinishedYear, yearsInRules } from "../../form/layout/ofYear";
import { unitLabel } from "../../form/layout/withUnit";
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
import { refuseOtherEnding } from "../format";
import { loadPack } from "../loadPack";
import { writeOutput } from "../outputFile";
import { refuseBadTarget } from "../outputTarget";
import { readJson } from "../readText";
import { newFromLayout } from "./newFromLayout";

async function entriesOf(file: string, invocation: Invocation): Promise<Entries> {
  const { strings } = invocation;
  const entries = readEntries(await readJson(file, strings.errors.badEntries, invocation));
  if (!entries) throw new CliError(told(strings.errors.badEntries, { file, reason: strings.errors.noEntries }));
  return entries;
}

const years = { first: 2000, last: 2100 } as const;

/** The year of the form: the one named, the pack's own, or the last finished one for a form of every year. */
function yearOf({ anyYear, year }: Rubric, { options, strings }: Invocation): number {
  if (options.year === undefined) return anyYear ? lastFinishedYear() : year;
  const named = Number(options.year);
  if (Number.isInteger(named) && named >= years.first && named <= years.last) return named;
  const choices = `${years.first}–${years.last}`;
  throw new CliError(told(strings.errors.badValue, { option: "--year", value: options.year, choices }));
}

function laidOut(rubric: Rubric, names: SheetNames, year: number, { language, options }: Invocation) {
  const common = { keepPack: !isShipped(rubric), year, unit: options.unit };
  return {
    addin: layOutForm(rubric, names, language, { formulas: "addin", ...common }),
    native: layOutForm(rubric, names, language, { formulas: "native", ...common }),
  };
}

const nothing: Filling = { edits: [], unknown: [] };

/** `rubric new PACK -o FORM.xlsx`: the form as a file, empty or filled in, computed already. */
export async function newForm(invocation: Invocation): Promise<ExitStatus> {
  const { files, options, strings, complain } = invocation;
  const formulas = choose(invocation, "formulas", ["native", "addin"]);
  const rubric = await loadPack(files[0], invocation);
  if (options.output === undefined) throw new CliError(strings.errors.noOutput);
  refuseOtherEnding(invocation, "xlsx");
  await refuseBadTarget(invocation);
  const entries = await Promise.all((options.filled ?? []).map((file) => entriesOf(file, invocation)));
  const year = yearOf(rubric, invocation);
  if (year !== (rubric.layout?.year ?? rubric.year))
    for (const name of yearsInRules(rubric)) complain(told(strings.errors.yearInRule, { name }));
  if (rubric.layout) {
    const form = await newFromLayout(rubric, rubric.layout, { year, formulas }, entries, invocation);
    await writeOutput(options.output, form, invocation);
    return 0;
  }
  const names = sheetTitles(rubric);
  const plans = laidOut(rubric, names, year, invocation);
  if (options.unit !== undefined && unitLabel(rubric) === undefined) complain(strings.errors.noUnit);
  const { edits, unknown } = entries.length > 0 ? fillPlan(plans.addin, rubric, names, entries) : nothing;
  for (const name of unknown) complain(told(strings.errors.entryWithoutLine, { name }));
  // The same cells hold the same scores, whichever functions compute them; those of the rules are computed here.
  const result = planResults(applyEdits(plans.addin, edits));
  const filled = fitRows(applyEdits(plans[formulas], edits), edits);
  await writeOutput(options.output, writePlan(filled, { result }), invocation);
  return 0;
}
