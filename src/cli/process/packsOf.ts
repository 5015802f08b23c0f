import { makeTemplate } from "../../form/template/makeTemplate";
import type { TemplateLoss } from "../../form/template/templateSource";
import { templateSheets } from "../../form/template/templateSheets";
import { withShipped } from "../../packs/withShipped";
import type { Rubric } from "../../rubric/rubric";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { templateSource } from "../../workbookFiles/template/templateSource";

/** A form of a file, made into a pack. */
export interface MadePack {
  readonly sheet: string;
  readonly rubric: Rubric;
  /** Addresses of what was filled in, and is left out. */
  readonly emptied: readonly string[];
  /** Addresses of what may have been filled in, and stays. */
  readonly doubtful: readonly string[];
  readonly losses: readonly TemplateLoss[];
}

/** A pack for every form of a file that gives scores: a pack is what scores are given by. */
export async function packsOf(file: WorkbookFile, bytes: Uint8Array): Promise<readonly MadePack[]> {
  const source = await templateSource(file, bytes);
  const known = { packs: withShipped(file.packs), corrections: file.corrections };
  return templateSheets(source.data, known).flatMap(({ sheet, cells }) => {
    const made = makeTemplate(source, sheet, {}, known);
    if (!made) return [];
    return {
      sheet,
      rubric: made.rubric,
      emptied: made.emptied.map(({ address }) => address),
      doubtful: cells.flatMap(({ address, empties }) => (empties ? [] : address)),
      losses: made.losses,
    };
  });
}
