import { packName, PACK_NAMESPACE } from "../../form/packMarks";
import { packNameFormula } from "../../form/packName";
import { packXml } from "../../form/keptPack";
import { firstEntry, layoutBytes, openLayout, type OpenedLayout } from "../../form/template/openLayout";
import type { Answer } from "../../gateway/answer";
import { ExcelProblem } from "../../gateway/excelProblem";
import { LONG_PATIENCE_MS } from "../../gateway/patience";
import type { AskedParts } from "../../gateway/workbookSession";
import type { Formulas } from "../../rubric/formula/formulas";
import type { PackLayout, Rubric } from "../../rubric/rubric";
import { toBase64 } from "../../spreadsheet/base64";
import { removeHalfBuilt } from "../halfBuilt";
import { removeSheets } from "../removeSheets";
import { isUnanswered, undoable, type Work } from "../undoable";
import { removeUnusedPacks } from "../kept/unusedPacks";
import { bringToFront, type InsertionNote } from "./finishInsertion";
import type { InsertionOccasion } from "./insertedForm";
import type { Progress } from "./progress";

export interface InsertedLayout {
  /** As the application calls it: where a sheet of the name stood already, another. */
  readonly sheet: string;
  readonly sheetId: string;
  /** Those that came along since formulas need them. */
  readonly otherIds: readonly string[];
  readonly next: string;
  readonly notes: readonly InsertionNote[];
}

interface Written {
  readonly sheetId: string;
  readonly otherIds: readonly string[];
  readonly sheet: string;
}

/** What a pack's own file is like is known before anything is asked of the application. @throws ExcelProblem `bad-layout` */
export async function openedLayout(
  rubric: Rubric,
  layout: PackLayout,
  options: Parameters<typeof openLayout>[2],
): Promise<OpenedLayout> {
  try {
    return await openLayout(rubric, layout, options);
  } catch (error) {
    throw new ExcelProblem("bad-layout", error instanceof Error ? error.message : String(error));
  }
}

function write(file: OpenedLayout, rubric: Rubric, { tell, stop }: Progress): Promise<Written> {
  const names = file.data.sheets.map(({ name }) => name);
  const base64 = toBase64(layoutBytes(file));
  const pack = packXml(rubric);
  const job: Work<Written> = async (session, begin) => {
    let parts: AskedParts | undefined;
    tell?.("read");
    const before = await session.readBefore(() => void (parts = session.askParts([PACK_NAMESPACE])));
    if (before.structureProtected) throw new ExcelProblem("workbook-protected");
    const known = (await parts?.read()) ?? [];
    const ids = session.insertFile(base64, known.some(({ text }) => text === pack) ? [] : [pack]);
    // The answer tells all ids at once: one that was not given is nobody's.
    const each = names.map(
      (_, index): Answer<string> =>
        () =>
          ids()[index] ?? "",
    );
    begin(async (cause) => {
      if (cause && isUnanswered(cause)) return undefined;
      const told = cause && (await removeHalfBuilt(each, names, before, cause));
      if (!cause) await removeSheets(ids(), before.activeSheetId);
      await removeUnusedPacks().catch(() => undefined);
      return told ?? undefined;
    });
    tell?.("write");
    await session.send();
    const at = names.indexOf(file.formSheet);
    const sheetId = ids()[at] ?? "";
    tell?.("page");
    const sheet = session.sheet(sheetId);
    const state = sheet.askState();
    const name = sheet.askName(packName);
    await session.send();
    // Whether a hidden name comes along with its sheet, no document says.
    if (name() === null) {
      sheet.addHiddenName(packName, packNameFormula(rubric, true));
      await session.send();
    }
    return { sheetId, otherIds: ids().filter((id) => id !== sheetId), sheet: state()?.name ?? file.formSheet };
  };
  return undoable(job, { patience: LONG_PATIENCE_MS, stop });
}

/**
 * Inserts the sheet that a pack keeps, with all its looks: five syncs, six where packs travel in the workbook already. All of it
 * stands at the end, or nothing.
 * @throws ExcelProblem
 */
export async function insertLayout(
  rubric: Rubric,
  layout: PackLayout,
  progress: Progress,
  occasion: InsertionOccasion & { readonly formulas?: Formulas | undefined } = {},
): Promise<InsertedLayout> {
  const file = await openedLayout(rubric, layout, { ...occasion, keepPack: true });
  const written = await write(file, rubric, progress);
  const next = firstEntry(file, rubric);
  progress.tell?.("front");
  try {
    const notes = await bringToFront({ id: written.sheetId, address: next }, progress);
    return { ...written, next, notes };
  } catch (error) {
    // Only the user's own word comes here.
    await removeSheets([written.sheetId, ...written.otherIds]).catch(() => undefined);
    throw error;
  }
}
