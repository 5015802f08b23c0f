import type { Finding } from "../../checks/finding";
import { fill } from "./fill";
import type { Texts } from "./texts";

/** A finding in words. */
export function messageOf(finding: Finding, texts: Texts): string {
  return fill(texts.findings[finding.id], finding.args);
}
