import { formsOf } from "../../workbookFiles/formsOf";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { makePack } from "../../form/makePack";
import type { Rubric } from "../../rubric/rubric";

/** A form of a file, made into a pack. */
export interface MadePack {
  readonly sheet: string;
  readonly rubric: Rubric;
}

/** A pack for every form of a file that gives scores: a pack is what scores are given by. */
export const packsOf = (file: WorkbookFile): readonly MadePack[] =>
  formsOf(file)
    .filter(({ kind }) => kind === "scored")
    .map((form) => ({ sheet: form.sheet, rubric: makePack(form) }));
