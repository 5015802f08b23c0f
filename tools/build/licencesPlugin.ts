import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Compiler, Module, NormalModule } from "webpack";
import { emitFiles, whenComplete } from "./emit";

/** What may be shipped in this product. */
const ALLOWED = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

interface ShippedPackage {
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
    whenComplete(compiler, "licences", async () =>
      (await shipped)
        .filter(({ licence }) => !ALLOWED.includes(licence))
        .map(({ name, licence }) => `${name} is under ${licence}; allowed are ${ALLOWED.join(", ")}`),
    );
  }
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

async function shippedPackage(folder: string): Promise<ShippedPackage> {
  const data = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as Record<string, string>;
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  return {
    name: data["name"] ?? path.basename(folder),
    version: data["version"] ?? "",
    licence: data["license"] ?? "no licence",
    text: texts.join("\n"),
  };
}

function notice({ name, version, licence, text }: ShippedPackage): string {
  return `${"=".repeat(80)}\n${name} ${version} (${licence})\n${"=".repeat(80)}\n${text.trim()}\n`;
}
