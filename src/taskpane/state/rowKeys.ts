import type { CheckId } from "../../checks/finding";
import { lineOf } from "./drafts";
import type { ShownFinding } from "./paneState";

export interface FindingRows {
  readonly id: CheckId;
  readonly rows: readonly { readonly key: string; readonly finding: ShownFinding }[];
}

/**
 * Findings by check, in the order given. A row is named by check and line rather than by cell: when rows are inserted
 * above, the text area that somebody types in must stay the same one.
 */
export function byCheck(findings: readonly ShownFinding[]): FindingRows[] {
  const groups = new Map<CheckId, ShownFinding[]>();
  for (const finding of findings) groups.set(finding.id, [...(groups.get(finding.id) ?? []), finding]);
  return [...groups].map(([id, all]) => ({ id, rows: numbered(all) }));
}

function numbered(findings: readonly ShownFinding[]): FindingRows["rows"] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.id}|${lineOf(finding)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name}|${times}`, finding };
  });
}
