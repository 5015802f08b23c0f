import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Compiler, Module, NormalModule } from "@rspack/core";
import { emitFiles, whenComplete } from "./emit";
import { inRoot } from "./places";

/** What may be shipped in this product. */
const ALLOWED = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Writes the licence texts of all packages whose code is in the build, and refuses code under any other kind of licence. */
export class LicencesPlugin {
  apply(compiler: Compiler): void {
    let shipped: Promise<ShippedPackage[]> = Promise.resolve([]);
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      compilation.hooks.finishModules.tap("licences", (modules) => {
        shipped = Promise.all([...packageFolders(modules)].sort().map(shippedPackage));
      });
    });
    emitFiles(compiler, "licences", async () => ({ "LICENSES.txt": (await shipped).map(notice).join("\n") }));
    whenComplete(compiler, "licences", async () => (await shipped).flatMap(licenceProblems));
  }
}

/** Why a package may not be shipped as it is. */
export function licenceProblems({ name, licence, text }: ShippedPackage): readonly string[] {
  if (!ALLOWED.includes(licence)) return [`${name} is under ${licence}; allowed are ${ALLOWED.join(", ")}`];
  if (text.trim() !== "") return [];
  return [`${name} ships no text of its licence; put its repository's into tools/build/licences/${fileOf(name)}`];
}

/** Texts of packages that ship none, as their repositories have them; the first line says where. */
const OWN_TEXTS = inRoot("tools/build/licences");

const fileOf = (name: string): string => `${name.replace(/^@/, "").replace("/", "-")}.txt`;

async function ownText(name: string): Promise<string> {
  const file = path.join(OWN_TEXTS, fileOf(name));
  return existsSync(file) ? readFile(file, "utf8") : "";
}

function packageFolders(modules: Iterable<Module>): Set<string> {
  const folders = new Set<string>();
  for (const module of modules) {
    // Greedy: the innermost package counts when packages are nested.
    const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec((module as NormalModule).resource ?? "");
    if (match) folders.add(match[0]);
  }
  return folders;
}

export async function shippedPackage(folder: string): Promise<ShippedPackage> {
  const data = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as Record<string, string>;
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  const name = data["name"] ?? path.basename(folder);
  const shipped = texts.join("\n");
  return {
    name,
    version: data["version"] ?? "",
    licence: data["license"] ?? "no licence",
    text: shipped.trim() === "" ? await ownText(name) : shipped,
  };
}

function notice({ name, version, licence, text }: ShippedPackage): string {
  return `${"=".repeat(80)}\n${name} ${version} (${licence})\n${"=".repeat(80)}\n${text.trim()}\n`;
}
