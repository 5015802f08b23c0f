import type { Entries } from "../../form/fill/entries";
import { fillLayout } from "../../form/template/fillLayout";
import { layoutBytes, openLayout } from "../../form/template/openLayout";
import { isScored } from "../../form/template/scoring/scoredLayout";
import { told } from "../../language/told";
import type { Formulas } from "../../rubric/formula/formulas";
import type { PackLayout, Rubric } from "../../rubric/rubric";
import { CliError } from "../cliError";
import type { Invocation } from "../io";

/**
 * The form of a pack that keeps its sheet, for a year, empty or filled in, as a file.
 * @throws CliError where the pack's file cannot be opened
 */
export async function newFromLayout(
  rubric: Rubric,
  layout: PackLayout,
  { year, formulas }: { readonly year: number; readonly formulas: Formulas },
  entries: readonly Entries[],
  { complain, files, options: { unit }, strings }: Invocation,
): Promise<Uint8Array> {
  const empty = await openLayout(rubric, layout, { keepPack: true, year, unit, formulas }).catch((error: unknown) => {
    throw new CliError(told(strings.errors.badPack, { file: files[0] ?? "", reason: strings.errors.badLayout }), {
      cause: error,
    });
  });
  if (formulas === "addin" && !isScored(rubric)) complain(strings.errors.noRuleFormulas);
  if (unit !== undefined && !empty.isSigned) complain(strings.errors.noUnit);
  const { opened, unknown } = fillLayout(empty, rubric, entries);
  for (const name of unknown) complain(told(strings.errors.entryWithoutLine, { name }));
  return layoutBytes(opened);
}
