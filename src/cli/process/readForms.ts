import { formsOf } from "../../workbookFiles/formsOf";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import type { Form, FormGroup } from "../../form/form";

interface ShownGroup extends Omit<FormGroup, "groups" | "lines"> {
  readonly groups: readonly ShownGroup[];
  /** The lines' name cells: the lines themselves stand in the form. */
  readonly lines: readonly string[];
}

/** A recognised form as data to look at: each line once, the pack by its id. */
export interface ShownForm extends Omit<Form, "rubric" | "groups"> {
  readonly rubric: string | null;
  readonly groups: readonly ShownGroup[];
}

const shownGroup = (group: FormGroup): ShownGroup => ({
  ...group,
  groups: group.groups.map(shownGroup),
  lines: group.lines.map(({ nameAddress }) => nameAddress),
});

/** Every form of a file, as the recogniser sees it. */
export const readForms = (file: WorkbookFile): readonly ShownForm[] =>
  formsOf(file).map((form) => ({ ...form, rubric: form.rubric?.id ?? null, groups: form.groups.map(shownGroup) }));
