import type { Configuration } from "webpack";
import { inRoot } from "./places";

/** What both builds share: how TypeScript and styles become scripts. Types are checked by `npm run typecheck`. */
export function common(name: string): Configuration {
  return {
    name,
    context: inRoot(),
    target: ["web", "es2020"],
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    cache: { type: "filesystem", name, buildDependencies: { tools: [inRoot("tools/"), inRoot("tsconfig.json")] } },
    performance: false,
    stats: { preset: "errors-warnings", timings: true },
  };
}
