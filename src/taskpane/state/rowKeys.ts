import type { Finding } from "../../checks/finding";
import { lineOf } from "./drafts";

/**
 * Names a row by check and line rather than by cell: when rows are inserted above, the text area that somebody types in
 * must stay the same one.
 */
export function numbered(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.id}|${lineOf(finding)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name}|${times}`, finding };
  });
}
