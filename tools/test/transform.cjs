const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");

const LOADERS = { ".ts": "ts", ".tsx": "tsx", ".js": "js" };

const loaderOf = (file) => LOADERS[file.slice(file.lastIndexOf("."))];

/** A change of this file or of esbuild makes what jest keeps from earlier runs worthless. */
const own = readFileSync(__filename, "utf8") + version;

/** Jest's way from a source to CommonJS. Types are checked by `npm run typecheck`, so each file is transpiled by itself. */
module.exports = {
  getCacheKey(source, file) {
    return createHash("sha256").update(own).update(file).update("\0").update(source).digest("hex");
  },
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: loaderOf(file),
      format: "cjs",
      target: "es2022",
      // Jest's modules know `require` only.
      supported: { "dynamic-import": false },
      jsx: "automatic",
      sourcefile: file,
      sourcemap: true,
      sourcesContent: false,
    });
    return { code, map };
  },
};
