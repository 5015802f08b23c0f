import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import type { Compiler } from "@rspack/core";
import { assetOf, whenComplete } from "./emit";
import { OFFICE_JS_FOLDER } from "./places";

/** The most that the pane's own scripts may weigh gzipped at first load, in bytes. */
export const FIRST_LOAD_LIMIT = 180_000;

export interface ScriptSize {
  readonly file: string;
  readonly gzipped: number;
}

/** The scripts that a page loads from its own folder, Office.js apart, with their gzipped sizes. */
export function firstLoad(html: string, read: (path: string) => Uint8Array | undefined): ScriptSize[] {
  const scripts = [...new JSDOM(html).window.document.querySelectorAll("script[src]")];
  return scripts
    .map((script) => script.getAttribute("src") ?? "")
    .filter((file) => !file.startsWith(`${OFFICE_JS_FOLDER}/`) && !/^https?:/.test(file))
    .map((file) => ({ file, gzipped: gzipSync(read(file) ?? new Uint8Array(), { level: 9 }).byteLength }));
}

/** What stands in the way of a quick start, or nothing. */
export function sizeProblems(sizes: readonly ScriptSize[], limit = FIRST_LOAD_LIMIT): string[] {
  const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
  return total <= limit
    ? []
    : [`the pane loads ${kilobytes(total)} of scripts gzipped, at most ${kilobytes(limit)} may be`];
}

/** Prints what the pane loads first, and fails the build when it is too much. */
export class SizePlugin {
  constructor(private readonly page: string) {}

  apply(compiler: Compiler): void {
    whenComplete(compiler, "first load", (compilation) => {
      const read = (path: string): Buffer | undefined => assetOf(compilation, path);
      const sizes = firstLoad(read(this.page)?.toString("utf8") ?? "", read);
      const list = sizes.map(({ file, gzipped }) => `${file} ${kilobytes(gzipped)}`).join(" + ");
      const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
      console.log(`First load of the pane, gzipped: ${list} = ${kilobytes(total)} of ${kilobytes(FIRST_LOAD_LIMIT)}`);
      return sizeProblems(sizes);
    });
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
