import { visible } from "../../rubric/visibleText";
import { ExcelProblem } from "../../gateway/excelProblem";
import { GENERAL_FORMAT, isTextCell } from "../../gateway/textFormat";
import type { CellContents, CellToPut } from "../../gateway/cellsDoor";
import type { WorkbookSession } from "../../gateway/workbookSession";
import { withPart } from "../../form/slots/labelledPart";
import type { CellContent } from "../../spreadsheet/grid";
import { gateway } from "../gateway";
import { isUnanswered, undoable } from "../undoable";

export interface SlotToFill {
  readonly sheetId: string;
  readonly address: string;
  /** What stood there when the user saw it. */
  readonly from: CellContent;
  /** The label in the same cell, behind which the content goes. */
  readonly behind?: string | undefined;
  /** A formula that stands there gives way. */
  readonly isOverFormula?: boolean | undefined;
  /** A cell that tells that this is still the place, and what it says: one of these, where it is just being filled in itself. */
  readonly witness?: { readonly address: string; readonly texts: readonly string[] } | undefined;
  /** `""` blanks the cell. */
  readonly content: number | string;
  /** For a cell that has none of its own. */
  readonly numberFormat?: string | undefined;
}

const contentOf = ({ values }: CellContents): unknown => values[0]?.[0] ?? "";

const formulaOf = ({ formulas }: CellContents): unknown => formulas[0]?.[0] ?? "";

const asSeen = (content: unknown): string => visible(String(content)).trim();

/** Whether the cell is as the user saw it, and the place still the one that was meant. */
function isAsSeen(slot: SlotToFill, now: CellContents, witness: CellContents | null): boolean {
  const says = witness && asSeen(contentOf(witness));
  if (slot.witness && !slot.witness.texts.some((text) => asSeen(text) === says)) return false;
  const isComputed = String(formulaOf(now)).startsWith("=");
  if (isComputed !== Boolean(slot.isOverFormula)) return false;
  const content = asSeen(contentOf(now));
  return slot.behind === undefined ? content === asSeen(slot.from) : content.includes(asSeen(slot.behind));
}

const before = (contents: CellContents): CellToPut => {
  const formula = formulaOf(contents);
  return typeof formula === "string" && formula !== contentOf(contents) ? { formula } : (formula as CellToPut);
};

interface SeenSlot {
  readonly slot: SlotToFill;
  readonly now: CellContents;
  readonly problem: ExcelProblem | null;
}

function formats({ slot, now: { numberFormats } }: SeenSlot): { readonly format: string; readonly wanted: string } {
  const format = (numberFormats[0]?.[0] as string | undefined) ?? GENERAL_FORMAT;
  const isPlain = isTextCell(numberFormats, 0, 0) || format === GENERAL_FORMAT;
  const isNumber = typeof slot.content === "number";
  return { format, wanted: isNumber && isPlain ? (slot.numberFormat ?? GENERAL_FORMAT) : format };
}

async function look(session: WorkbookSession, slots: readonly SlotToFill[]): Promise<readonly SeenSlot[]> {
  const asked = slots.map((slot) => {
    const sheet = session.sheet(slot.sheetId);
    const contents = sheet.cells(slot.address).askContents();
    const witness = slot.witness && sheet.cells(slot.witness.address).askContents();
    return { slot, contents, witness };
  });
  await session.send();
  return asked.map(({ slot, contents, witness }) => {
    const now = contents();
    const isSeen = isAsSeen(slot, now, witness?.() ?? null);
    return { slot, now, problem: isSeen ? null : new ExcelProblem("cell-changed", slot.address) };
  });
}

function put(session: WorkbookSession, seen: SeenSlot): void {
  const { slot, now } = seen;
  const cell = session.sheet(slot.sheetId).cells(slot.address);
  const { format, wanted } = formats(seen);
  if (wanted !== format) cell.setNumberFormats([[wanted]]);
  const whole = slot.behind === undefined ? slot.content : withPart(String(contentOf(now)), slot.behind, slot.content);
  if (whole === "") cell.clearContents();
  else cell.put([[whole]]);
}

function putBack(session: WorkbookSession, seen: SeenSlot): void {
  const cell = session.sheet(seen.slot.sheetId).cells(seen.slot.address);
  const { format, wanted } = formats(seen);
  if (wanted !== format) cell.setNumberFormats([[format]]);
  cell.put([[before(seen.now)]]);
}

/** @param isOne all cells are written, or none */
const write = (slots: readonly SlotToFill[], isOne = false): Promise<readonly (ExcelProblem | null)[]> =>
  undoable(async (session, begin) => {
    const seen = await look(session, slots);
    const [hindered] = isOne ? seen.flatMap(({ problem }) => problem ?? []) : [];
    if (hindered) throw hindered;
    const meant = seen.filter(({ problem }) => problem === null);
    if (meant.length > 0) {
      begin(() =>
        gateway.run(async (later) => {
          for (const each of meant) putBack(later, each);
          await later.send();
        }),
      );
      for (const each of meant) put(session, each);
      await session.send();
    }
    return seen.map(({ problem }) => problem);
  });

/**
 * Writes what somebody filled in, in two syncs for all of it: one looks whether each cell is still as it was seen, one writes.
 * Taken back, the cells hold what they held before. Where one is refused, each is tried by itself.
 * @param slots of different cells, none of which tells the place of another
 * @returns for each slot what stood in its way: `cell-changed` where something else stands there by now, or rows have moved
 * @throws ExcelProblem where the workbook does not answer
 */
export async function fillSlots(slots: readonly SlotToFill[]): Promise<readonly (ExcelProblem | null)[]> {
  try {
    return await write(slots);
  } catch (error) {
    const problem = gateway.toProblem(error);
    if (isUnanswered(problem)) throw problem;
    if (slots.length === 1) return [problem];
    const problems: (ExcelProblem | null)[] = [];
    for (const slot of slots) problems.push(...(await fillSlots([slot])));
    return problems;
  }
}

/**
 * Writes cells that belong together, all of them or none, in two syncs as above.
 * @throws ExcelProblem `cell-changed` where one of them is not as it was seen
 */
export async function fillTogether(slots: readonly SlotToFill[]): Promise<void> {
  await write(slots, true);
}
