import type { Compilation, Compiler } from "@rspack/core";

/** Runs `task` once all files of the build are known; what it returns becomes the build's errors. */
export function whenComplete(
  compiler: Compiler,
  name: string,
  task: (compilation: Compilation) => readonly string[] | Promise<readonly string[]>,
): void {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
      for (const problem of await task(compilation)) compilation.errors.push(new Error(`${name}: ${problem}`));
    });
  });
}

/** Adds files to the build before it is optimised. */
export function emitFiles(
  compiler: Compiler,
  name: string,
  files: (compilation: Compilation) => Promise<Readonly<Record<string, string>>>,
): void {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
      const { RawSource } = compiler.rspack.sources;
      for (const [path, text] of Object.entries(await files(compilation))) {
        compilation.emitAsset(path, new RawSource(text));
      }
    });
  });
}

/** A file of the build, if it is there. */
export function assetOf(compilation: Compilation, path: string): Buffer | undefined {
  const content = compilation.getAsset(path)?.source.source();
  return content === undefined ? undefined : Buffer.from(content as Buffer);
}
