import { readFile } from "node:fs/promises";
import { packById } from "../packs";
import { readPack } from "../packs/readPack";
import { fill } from "../rubric/locale/fill";
import type { Rubric } from "../rubric/rubric";
import { CliError } from "./cliError";
import type { Invocation } from "./io";

async function packInFile(file: string, { language, strings }: Invocation): Promise<Rubric> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new CliError(fill(strings.errors.badPack, { file, reason: error.message }));
  });
  const read = readPack(text, language);
  if ("rubric" in read) return read.rubric;
  throw new CliError(fill(strings.errors.badPack, { file, reason: read.problems.join("\n  ") }));
}

/**
 * A pack that ships, by its id, or one in a .json file.
 * @throws CliError where there is none, or the file holds another thing
 */
export async function loadPack(name: string | undefined, invocation: Invocation): Promise<Rubric> {
  const { errors } = invocation.strings;
  if (name === undefined) throw new CliError(fill(errors.unknownPack, { pack: "" }));
  const shipped = packById(name);
  if (shipped) return shipped;
  if (!name.endsWith(".json")) throw new CliError(fill(errors.unknownPack, { pack: name }));
  return packInFile(name, invocation);
}
