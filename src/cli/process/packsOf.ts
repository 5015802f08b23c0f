import { formsOf } from "../../form/formsOf";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { makePack } from "../../form/makePack";
import { withShipped } from "../../packs/withShipped";
import type { Rubric } from "../../rubric/rubric";

/** A form of a file, made into a pack. */
export interface MadePack {
  readonly sheet: string;
  readonly rubric: Rubric;
}

/** A pack for every form of a file. */
export const packsOf = ({ grids, packs, corrections }: WorkbookFile): readonly MadePack[] =>
  formsOf(grids, withShipped(packs), corrections).map((form) => ({ sheet: form.sheet, rubric: makePack(form) }));
