import { told } from "../language/told";
import { CliError } from "./cliError";
import type { Invocation } from "./io";

/** The form that is meant, where a file holds several. @throws CliError where none is, or it is not said which */
export function chosenForm<T extends { readonly sheet: string }>(
  file: string,
  forms: readonly T[],
  { options, strings }: Invocation,
): T {
  const { sheet } = options;
  const args = { file, sheet: sheet ?? "", sheets: forms.map((form) => form.sheet).join(", ") };
  const [form, second] = sheet === undefined ? forms : forms.filter((one) => one.sheet === sheet);
  if (!form) throw new CliError(told(strings.errors.noSheet, args));
  if (second && sheet === undefined) throw new CliError(told(strings.errors.severalForms, args));
  return form;
}
