import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { common } from "./common";
import { FunctionsMetadataPlugin } from "./functionsMetadataPlugin";
import { LicencesPlugin } from "./licencesPlugin";
import { ManifestPlugin } from "./manifestPlugin";
import { officeJsPatterns } from "./officeJs";
import { PanePagePlugin } from "./panePagePlugin";
import { ADDIN_FOLDER, inRoot } from "./places";
import type { BuildSettings } from "./settings";
import { SizePlugin } from "./sizePlugin";

const PAGE = "taskpane.html";

/** The add-in as a folder that any static web server can serve. */
export function addin({ baseUrl, officeJs }: BuildSettings): Configuration {
  return {
    ...common("addin"),
    mode: "production",
    entry: {
      // On its own: the manifest names this file, and an Excel that computes without the pane loads nothing else.
      functions: inRoot("src/functions/register.ts"),
      taskpane: {
        // One bundle: commands and pane share the runtime, and so must share their modules' state.
        import: [inRoot("src/taskpane/index.tsx"), inRoot("src/commands/commands.ts")],
        // The page loads the functions first: their rules need not come twice.
        dependOn: "functions",
      },
      // A worker that the pane starts by its name: `new URL(…, import.meta.url)` would ask the functions' runtime for a document.
      files: { import: inRoot("src/taskpane/fileCheck/worker.ts"), chunkLoading: "import-scripts" },
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
      new HtmlWebpackPlugin({
        template: inRoot("src/taskpane/taskpane.html"),
        filename: PAGE,
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new PanePagePlugin(officeJs),
      new CopyWebpackPlugin({
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
