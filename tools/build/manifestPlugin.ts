import { readFile } from "node:fs/promises";
import type { Compiler } from "@rspack/core";
import { checkManifest } from "../manifest/check";
import { registeredActions } from "../manifest/registeredActions";
import { assetOf, emitFiles, whenComplete } from "./emit";
import { DEFAULT_BASE_URL, inRoot } from "./places";

const SOURCE = inRoot("manifest.xml");

/** Writes the manifest for the address that the build is for, and fails the build when Office could not use it. */
export class ManifestPlugin {
  constructor(private readonly baseUrl: string) {}

  apply(compiler: Compiler): void {
    emitFiles(compiler, "manifest.xml", async (compilation) => {
      compilation.fileDependencies.add(SOURCE);
      const text = await readFile(SOURCE, "utf8");
      return { "manifest.xml": text.replaceAll(`"${DEFAULT_BASE_URL}/`, `"${this.baseUrl}/`) };
    });
    whenComplete(compiler, "manifest.xml", async (compilation) =>
      checkManifest(assetOf(compilation, "manifest.xml")?.toString("utf8") ?? "", {
        baseUrl: this.baseUrl,
        read: (path) => assetOf(compilation, path),
        actions: await registeredActions(),
      }).map(({ check, message }) => `${check}: ${message}`),
    );
  }
}
