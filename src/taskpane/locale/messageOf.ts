import type { Finding } from "../../checks/finding";
import { fill } from "./fill";
import type { Texts } from "./texts";

/** A finding in words. */
export function messageOf(finding: Finding, texts: Texts): string {
  return fill(templateFor(finding, texts), finding.args);
}

/** An error value in a score cell has another way out than a text that somebody typed. */
function templateFor({ id, args }: Finding, texts: Texts): string {
  if (id === "score-not-a-number" && String(args["text"]).startsWith("#")) {
    return args["text"] === "#NAME?" ? texts.scoreErrors.unknownFunction : texts.scoreErrors.other;
  }
  return texts.findings[id];
}
