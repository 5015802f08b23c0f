import type { Compiler } from "@rspack/core";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import type { OfficeJs } from "./settings";

/** Puts the policy and the library before everything else in the pane's page, so that the page itself need not know the settings. */
export class PanePagePlugin {
  constructor(private readonly officeJs: OfficeJs) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("PanePagePlugin", (compilation) => {
      compiler.rspack.HtmlRspackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap(
        "PanePagePlugin",
        (data) => {
          const policy = { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(this.officeJs) };
          data.headTags.unshift(
            { tagName: "meta", attributes: policy, voidTag: true },
            // Neither async nor deferred: our scripts register functions and commands with it as they load.
            { tagName: "script", attributes: { src: this.officeJs.address }, voidTag: false },
          );
          return data;
        },
      );
    });
  }
}
