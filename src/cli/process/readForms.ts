import { formsOf } from "../../form/formsOf";
import { withShipped } from "../../packs/withShipped";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import type { Form, FormGroup } from "../../form/form";

interface ReadGroup extends Omit<FormGroup, "groups" | "lines"> {
  readonly groups: readonly ReadGroup[];
  /** The lines' name cells: the lines themselves stand in the form. */
  readonly lines: readonly string[];
}

/** A recognised form as data to look at: each line once, the pack by its id. */
export interface ReadForm extends Omit<Form, "rubric" | "groups"> {
  readonly rubric: string | null;
  readonly groups: readonly ReadGroup[];
}

const readGroup = (group: FormGroup): ReadGroup => ({
  ...group,
  groups: group.groups.map(readGroup),
  lines: group.lines.map(({ nameAddress }) => nameAddress),
});

/** Every form of a file, as the recogniser sees it. */
export const readForms = ({ grids, packs, corrections }: WorkbookFile): readonly ReadForm[] =>
  formsOf(grids, withShipped(packs), corrections).map((form) => ({
    ...form,
    rubric: form.rubric?.id ?? null,
    groups: form.groups.map(readGroup),
  }));
