import { readFileSync } from "node:fs";
import { pagePolicy } from "./pagePolicy";

/** The built page, which allows no other hosts, as one that allows these. */
export function servedPage(file: string, paneHosts: readonly string[]): string {
  const html = readFileSync(file, "utf8");
  return html
    .replace(pagePolicy(), pagePolicy(paneHosts))
    .replace(/(<meta name="pane-hosts" content=")(")/, `$1${paneHosts.join(" ")}$2`);
}
