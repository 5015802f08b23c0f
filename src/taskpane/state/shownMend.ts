import type { Mend, MendEdit } from "../../checks/mends/mend";

/** One cell before and after, with the id of its sheet. */
export interface ShownEdit extends MendEdit {
  readonly sheetId: string;
}

/** What mends a finding without anything being typed. */
export interface ShownMend extends Pick<Mend, "kind"> {
  readonly edits: readonly ShownEdit[];
}

const keyOf = ({ sheetId, address }: ShownEdit): string => `${sheetId}!${address}`;

/** Names an edit among those that are offered. */
export const editKey = keyOf;

/** What all these findings need, each cell once: what is sure goes before what is guessed. */
export function editsOf(mended: readonly { readonly mend: ShownMend | null }[]): readonly ShownEdit[] {
  const edits = new Map<string, ShownEdit>();
  for (const edit of mended.flatMap(({ mend }) => mend?.edits ?? [])) {
    const known = edits.get(keyOf(edit));
    if (!known || (edit.sure && !known.sure)) edits.set(keyOf(edit), edit);
  }
  return [...edits.values()];
}
