import { onOneLine } from "../language/leaving";
import { packById } from "../packs";
import { readPack } from "../packs/readPack";
import { told } from "../language/told";
import type { Rubric } from "../rubric/rubric";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { readText } from "./readText";

async function packInFile(file: string, invocation: Invocation): Promise<Rubric> {
  const read = readPack(await readText(file, invocation), invocation.language);
  if ("rubric" in read) return read.rubric;
  const [reason = "", ...others] = read.problems.map(onOneLine);
  const message = told(invocation.strings.errors.badPack, { file, reason });
  throw new CliError([message, ...others].join("\n  "));
}

/**
 * A pack that ships, by its id, or one in a .json file.
 * @throws CliError where none is named, there is none, or the file holds another thing
 */
export async function loadPack(name: string | undefined, invocation: Invocation): Promise<Rubric> {
  const { errors } = invocation.strings;
  if (name === undefined) throw new CliError(errors.noPack);
  const shipped = packById(name);
  if (shipped) return shipped;
  if (!name.endsWith(".json")) throw new CliError(told(errors.unknownPack, { pack: name }));
  return packInFile(name, invocation);
}
