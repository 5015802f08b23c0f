import {
  type Configuration,
  CopyRspackPlugin,
  HtmlRspackPlugin,
  rspack,
  type Stats,
  SwcJsMinimizerRspackPlugin,
} from "@rspack/core";
import { FunctionsMetadataPlugin } from "./functionsMetadataPlugin";
import { LicencesPlugin } from "./licencesPlugin";
import { ManifestPlugin } from "./manifestPlugin";
import { officeJsPatterns } from "./officeJs";
import { PanePagePlugin } from "./panePagePlugin";
import { ADDIN_FOLDER, inRoot } from "./places";
import type { BuildSettings } from "./settings";
import { SizePlugin } from "./sizePlugin";

const PAGE = "taskpane.html";
const TARGET = "es2020";

/** Builds the add-in. Rejects with what is wrong with it. */
export async function buildAddin(settings: BuildSettings): Promise<void> {
  const compiler = rspack(addin(settings));
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-warnings"));
}

/** The add-in as a folder that any static web server can serve. Types are checked by `npm run typecheck`. */
export function addin({ baseUrl, officeJs }: BuildSettings): Configuration {
  return {
    name: "addin",
    context: inRoot(),
    target: ["web", TARGET],
    mode: "production",
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "builtin:swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: TARGET,
            },
          },
          type: "javascript/auto",
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"], type: "javascript/auto" },
      ],
    },
    optimization: { minimizer: [new SwcJsMinimizerRspackPlugin()] },
    performance: false,
    stats: { preset: "errors-warnings", timings: true },
    entry: {
      // On its own: the manifest names this file, and an Excel that computes without the pane loads nothing else.
      functions: inRoot("src/functions/register.ts"),
      taskpane: {
        // One bundle: commands and pane share the runtime, and so must share their modules' state.
        import: [inRoot("src/taskpane/index.tsx"), inRoot("src/commands/commands.ts")],
        // The page loads the functions first: their rules need not come twice.
        dependOn: "functions",
      },
      // Workers that the pane starts by their names: `new URL(…, import.meta.url)` would ask the functions' runtime for a document.
      files: { import: inRoot("src/taskpane/fileCheck/worker.ts"), chunkLoading: "import-scripts" },
      templates: { import: inRoot("src/taskpane/template/worker.ts"), chunkLoading: "import-scripts" },
    },
    output: {
      path: ADDIN_FOLDER,
      // Beside the page; to find that out from the document would fail where functions run without one.
      publicPath: "",
      filename: ({ chunk }) => (chunk?.name === "taskpane" ? "[name].[contenthash:8].js" : "[name].js"),
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new HtmlRspackPlugin({
        template: inRoot("src/taskpane/taskpane.html"),
        filename: PAGE,
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new PanePagePlugin(officeJs),
      new CopyRspackPlugin({
        patterns: [
          { from: inRoot("assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          { from: inRoot("LICENSE"), to: "LICENSE.txt", toType: "file" },
          ...(officeJs.selfHosted ? officeJsPatterns() : []),
        ],
      }),
      new FunctionsMetadataPlugin(baseUrl),
      new LicencesPlugin(),
      new ManifestPlugin(baseUrl),
      new SizePlugin(PAGE),
    ],
  };
}
