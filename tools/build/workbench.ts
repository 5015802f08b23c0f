import { build } from "esbuild";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { pagePolicy } from "../../workbench/server/pagePolicy";
import { inRoot, WORKBENCH_FOLDER } from "./places";

const ENTRY = inRoot("workbench/page/index.ts");

/** Little slower than what a server does at each request, and a tenth smaller. */
const QUALITY = 6;

/** Builds the page that runs the add-in without Excel into a folder that any static server can serve. */
export async function buildWorkbench(): Promise<void> {
  rmSync(WORKBENCH_FOLDER, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [ENTRY],
    outdir: WORKBENCH_FOLDER,
    entryNames: "workbench.[hash]",
    chunkNames: "[name].[hash]",
    bundle: true,
    minify: true,
    // Univer brings rules of hyphenation for languages that few forms are written in; each is loaded when it is met.
    splitting: true,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    // Libraries check their users' mistakes in development; the page is a product.
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    logLevel: "warning",
  });
  const outputs = Object.entries(metafile.outputs);
  const [script, entry] = outputs.find(([, { entryPoint }]) => entryPoint && inRoot(entryPoint) === ENTRY) ?? [];
  if (!script) throw new Error("The workbench's page has no script.");
  mkdirSync(WORKBENCH_FOLDER, { recursive: true });
  writeFileSync(
    path.join(WORKBENCH_FOLDER, "index.html"),
    pageWith([script], entry?.cssBundle ? [entry.cssBundle] : []),
  );
  compress(inRoot(script));
}

/** Puts a compressed copy beside a file, for servers that hand it out as it is: seven megabytes take half a second. */
function compress(file: string): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
}

/** The page's source with its scripts, its styles, and its policy, so that any static server has that; the workbench's own says the same in a header. */
function pageWith(scripts: readonly string[], styles: readonly string[]): string {
  const tags = [
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy()}">`,
    `<meta name="pane-hosts" content="">`,
    ...styles.map((file) => `<link rel="stylesheet" href="${path.basename(file)}">`),
    ...scripts.map((file) => `<script type="module" src="${path.basename(file)}"></script>`),
  ];
  return readFileSync(inRoot("workbench/page/index.html"), "utf8").replace("</head>", `${tags.join("\n")}\n</head>`);
}
