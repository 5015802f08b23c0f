import type { CheckId, Finding } from "../../checks/finding";

export interface FindingRows<F extends Finding> {
  readonly id: CheckId;
  readonly rows: readonly { readonly key: string; readonly finding: F }[];
}

/**
 * Findings by check, in the order given. A row is named by check and line rather than by cell: when rows are inserted
 * above, the text area that somebody types in must stay the same one.
 */
export function byCheck<F extends Finding>(findings: readonly F[]): FindingRows<F>[] {
  const groups = new Map<CheckId, F[]>();
  for (const finding of findings) groups.set(finding.id, [...(groups.get(finding.id) ?? []), finding]);
  return [...groups].map(([id, all]) => ({ id, rows: numbered(all) }));
}

function numbered<F extends Finding>(findings: readonly F[]): FindingRows<F>["rows"] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.id}|${finding.line}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name}|${times}`, finding };
  });
}
