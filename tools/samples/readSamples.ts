import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

/** A sample for Script Lab: a script behind a page with buttons. */
export interface Sample {
  /** Its file below the folder, without the ending. */
  readonly name: string;
  /** TypeScript. */
  readonly script: string;
  readonly html: string;
  readonly libraries: readonly string[];
  /** What its console is known to say, line by line, from a file `<name>.expected.txt` beside it. */
  readonly expected?: readonly string[];
}

interface SampleFile {
  readonly script?: { readonly content?: string };
  readonly template?: { readonly content?: string };
  readonly libraries?: string;
}

/** The samples in the .yaml files of a folder and those below it, by name. */
export function readSamples(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .flatMap((file) => {
      const read = parse(readFileSync(join(folder, file), "utf8")) as SampleFile | null;
      if (!read?.script?.content) return [];
      const path = join(folder, file).replace(/\.ya?ml$/, "");
      const expected = expectedOf(`${path}.expected.txt`);
      return {
        name: relative(folder, path),
        script: read.script.content,
        html: read.template?.content ?? "",
        libraries: (read.libraries ?? "").split("\n").map((line) => line.trim()),
        ...(expected ? { expected } : {}),
      };
    });
}

function expectedOf(path: string): readonly string[] | undefined {
  try {
    return readFileSync(path, "utf8").trimEnd().split("\n");
  } catch {
    return undefined;
  }
}
