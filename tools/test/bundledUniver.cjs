const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { buildSync, transformSync, version } = require("esbuild");
const { plainFields } = require("../build/plainFields.cjs");

const ROOT = path.join(__dirname, "../..");

/** What knows no page. What draws one stands beside it and takes these from the bundle too, so that each exists once. */
const PACKAGES = [
  ...["core", "data-validation", "docs", "engine-formula", "engine-render", "protocol", "rpc", "sheets", "themes"],
  ...["sheets-conditional-formatting", "sheets-data-validation", "sheets-formula", "sheets-note", "sheets-numfmt"],
].map((name) => `@univerjs/${name}`);
const SHARED = ["@wendellhu/redi", "rxjs", "rxjs/operators"];

/** Where words of 77 languages may be divided: six megabytes that are read only when a text of that language is drawn. */
const RENDERING = path.join(ROOT, "node_modules/@univerjs/engine-render/lib/cjs");
const asides = () => readdirSync(RENDERING).filter((name) => name.endsWith(".js") && name !== "index.js");

/** A change of this file, of esbuild or of a dependency makes a bundle anew. */
const print = createHash("sha256")
  .update(readFileSync(__filename))
  .update(readFileSync(require.resolve("../build/plainFields.cjs")))
  .update(version)
  .update(readFileSync(path.join(ROOT, "package-lock.json")))
  .digest("hex")
  .slice(0, 16);
const FOLDER = path.join(ROOT, "dist-test/univer", print);
const fileOf = (name) => `${name.replace(/\W+/g, "-")}.cjs`;

/**
 * Univer and what it needs as one file: a test file loads all its modules anew, and of these some two thousand took
 * longer than most tests. Gives jest's `moduleNameMapper` for them.
 */
exports.bundledUniver = function bundledUniver() {
  const names = [...PACKAGES, ...SHARED];
  const bundle = path.join(FOLDER, "univer.cjs");
  if (!existsSync(bundle)) {
    mkdirSync(FOLDER, { recursive: true });
    for (const name of names) {
      writeFileSync(path.join(FOLDER, fileOf(name)), `module.exports = require("./univer.cjs")["${name}"]();\n`);
    }
    for (const name of asides()) {
      const whole = JSON.stringify(path.join(RENDERING, name));
      writeFileSync(path.join(FOLDER, name), `module.exports = require(${whole});\n`);
    }
    const half = path.join(FOLDER, `${process.pid}.cjs`);
    const [{ text }] = buildSync({
      stdin: {
        contents: names.map((name) => `exports["${name}"] = () => require("${name}");`).join("\n"),
        resolveDir: ROOT,
      },
      bundle: true,
      external: asides().map((name) => `./${name}`),
      platform: "node",
      mainFields: ["main"],
      conditions: ["require"],
      format: "cjs",
      target: "node20",
      outfile: bundle,
      write: false,
      legalComments: "none",
      logLevel: "error",
    }).outputFiles;
    writeFileSync(half, transformSync(plainFields(text), { minifyWhitespace: true, legalComments: "none" }).code);
    // Several runs may start at once: the file is there whole, or not at all.
    renameSync(half, bundle);
  }
  return Object.fromEntries(names.map((name) => [`^${name}$`, path.join(FOLDER, fileOf(name))]));
};
