import { onOneLine } from "../language/leaving";
import { told } from "../language/told";
import type { ReportOutline } from "../report/selfReport/outline";
import { outlineNamed, outlines, readOutline } from "../report/selfReport/outlines";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { readText } from "./readText";

async function outlineInFile(file: string, invocation: Invocation): Promise<ReportOutline> {
  const read = readOutline(await readText(file, invocation), invocation.language);
  if ("outline" in read) return read.outline;
  const [reason = "", ...others] = read.problems.map(onOneLine);
  throw new CliError([told(invocation.strings.errors.badOutline, { file, reason }), ...others].join("\n  "));
}

/** The outline that was asked for, else the general one. @throws CliError where there is none, or the file holds another thing */
export async function outlineOf(invocation: Invocation): Promise<ReportOutline> {
  const { options, strings, language } = invocation;
  const { outline } = options;
  if (outline === undefined) return outlines[0];
  const shipped = outlineNamed(outline);
  if (shipped) return shipped;
  if (/\.json$/i.test(outline)) return outlineInFile(outline, invocation);
  const known = outlines.map(({ id, name }) => `${id} (${name[language]})`).join(", ");
  throw new CliError(told(strings.errors.unknownOutline, { outline, known }));
}
