import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import type { OfficeJs } from "./settings";

/** Puts the policy and the library before everything else in the pane's page, so that the page itself need not know the settings. */
export class PanePagePlugin {
  constructor(private readonly officeJs: OfficeJs) {}

  apply(compiler: Compiler): void {
    const { createHtmlTagObject } = HtmlWebpackPlugin;
    compiler.hooks.compilation.tap("PanePagePlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("PanePagePlugin", (data) => {
        const policy = { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(this.officeJs) };
        data.headTags.unshift(
          createHtmlTagObject("meta", policy, undefined),
          // Neither async nor deferred: our scripts register functions and commands with it as they load.
          createHtmlTagObject("script", { src: this.officeJs.address }, undefined),
        );
        return data;
      });
    });
  }
}
