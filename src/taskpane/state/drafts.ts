import { isSameForm, type FormPlace } from "./forms";
import type { ShownFinding } from "./shownForm";

/** A text typed in the pane and not yet written to its cell. */
export interface Draft {
  /** The form that the text belongs to. */
  readonly form: FormPlace;
  /** The sheet of the cell: the form's own, or its goal table's. */
  readonly sheetId: string;
  readonly address: string;
  /** Names the line, so that the text finds its line again after rows were inserted above. */
  readonly line: string;
  /** What stood in the cell when the typing began. */
  readonly from: string;
  readonly text: string;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** Names a text by the cell and the line it is meant for. */
export function draftKey(draft: Pick<Draft, "sheetId" | "address" | "line">): string {
  return `${draft.sheetId}!${draft.address}!${draft.line}`;
}

/** The key of the text that mends a finding. */
export function keyOf(finding: ShownFinding): string {
  return draftKey(finding);
}

/** What stands in the cell of a finding that a text mends; null where a text does not. */
export function textToMend({ box }: Pick<ShownFinding, "box">): string | null {
  return box?.from ?? null;
}

/** Keeps a text; one that says no more than the cell is forgotten. */
export function withDraft(drafts: Drafts, draft: Draft): Drafts {
  const key = draftKey(draft);
  return draft.text === draft.from ? withoutDraft(drafts, key) : { ...drafts, [key]: draft };
}

export function withoutDraft(drafts: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
}

/** The texts of a form whose finding is no longer listed; emptied ones are not worth keeping then. */
export function orphans(drafts: Drafts, form: FormPlace, findings: readonly ShownFinding[]): Draft[] {
  const listed = new Set(mendable(findings).map(keyOf));
  return Object.values(drafts).filter(
    (draft) => isSameForm(draft.form, form) && draft.text !== "" && !listed.has(draftKey(draft)),
  );
}

/** Moves texts along with their lines; one whose line is not found, or found twice, stays as it is. */
export function follow(drafts: Drafts, form: FormPlace, findings: readonly ShownFinding[]): Drafts {
  return orphans(drafts, form, findings).reduce((moved, draft) => {
    const same = mendable(findings).filter(
      (finding) => finding.sheetId === draft.sheetId && finding.line === draft.line,
    );
    const [target] = same;
    if (!target || same.length > 1 || moved[keyOf(target)]) return moved;
    return withDraft(withoutDraft(moved, draftKey(draft)), { ...draft, address: target.address });
  }, drafts);
}

function mendable(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings.filter((finding) => textToMend(finding) !== null);
}
