import type { Finding } from "../../checks/finding";

/** A text typed in the pane and not yet written to its cell. */
export interface Draft {
  readonly sheetId: string;
  readonly address: string;
  /** Names the line, so that the text finds its line again after rows were inserted above. */
  readonly line: string;
  readonly text: string;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** The name of the line a finding is about. */
export function lineOf(finding: Finding): string {
  return String(finding.args["name"] ?? "");
}

/** Names a text by the cell and the line it is meant for. */
export function draftKey(draft: Omit<Draft, "text">): string {
  return `${draft.sheetId}!${draft.address}!${draft.line}`;
}

/** The key of the text that mends a finding. */
export function keyOf(sheetId: string, finding: Finding): string {
  return draftKey({ sheetId, address: finding.address, line: lineOf(finding) });
}

/** Keeps a text; an empty one is forgotten. */
export function withDraft(drafts: Drafts, draft: Draft): Drafts {
  const key = draftKey(draft);
  return draft.text === "" ? withoutDraft(drafts, key) : { ...drafts, [key]: draft };
}

export function withoutDraft(drafts: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
}

/** The texts of a sheet whose finding is no longer listed. */
export function orphans(drafts: Drafts, sheetId: string, findings: readonly Finding[]): Draft[] {
  const listed = new Set(mendable(findings).map((finding) => keyOf(sheetId, finding)));
  return Object.values(drafts).filter((draft) => draft.sheetId === sheetId && !listed.has(draftKey(draft)));
}

/** Moves texts along with their lines; one whose line is not found, or found twice, stays as it is. */
export function follow(drafts: Drafts, sheetId: string, findings: readonly Finding[]): Drafts {
  return orphans(drafts, sheetId, findings).reduce((moved, draft) => {
    const same = mendable(findings).filter((finding) => lineOf(finding) === draft.line);
    const [target] = same;
    if (!target || same.length > 1 || moved[keyOf(sheetId, target)]) return moved;
    return withDraft(withoutDraft(moved, draftKey(draft)), { ...draft, address: target.address });
  }, drafts);
}

function mendable(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.fix === "write-text");
}
