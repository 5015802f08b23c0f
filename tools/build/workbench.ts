import HtmlWebpackPlugin from "html-webpack-plugin";
import { DefinePlugin, type Configuration } from "webpack";
import { pagePolicy } from "../../workbench/server/pagePolicy";
import { common } from "./common";
import { inRoot, WORKBENCH_FOLDER } from "./places";

/**
 * The page that runs the add-in without Excel. It is served to the machine that built it, so nothing is minimised:
 * on a spreadsheet of this size that would take longer than everything else.
 */
export function workbench(): Configuration {
  return {
    ...common("workbench"),
    mode: "development",
    entry: { workbench: inRoot("workbench/page/index.ts") },
    output: { path: WORKBENCH_FOLDER, filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: inRoot("workbench/page/index.html"),
        filename: "index.html",
        // So that any static server has the policy; the workbench's own says the same in a header.
        meta: {
          policy: { "http-equiv": "Content-Security-Policy", content: pagePolicy() },
          "pane-hosts": "",
        },
      }),
      // Libraries check their users' mistakes in development; the page is a product.
      new DefinePlugin({ "process.env.NODE_ENV": JSON.stringify("production") }),
    ],
    optimization: { nodeEnv: false, chunkIds: "deterministic" },
  };
}
