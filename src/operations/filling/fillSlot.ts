import { visible } from "../../rubric/visibleText";
import { ExcelProblem } from "../../gateway/excelProblem";
import { GENERAL_FORMAT, isTextCell } from "../../gateway/textFormat";
import type { CellContents, CellToPut } from "../../gateway/cellsDoor";
import { withPart } from "../../form/slots/labelledPart";
import type { CellContent } from "../../spreadsheet/grid";
import { gateway } from "../gateway";
import { undoable } from "../undoable";

export interface SlotToFill {
  readonly sheetId: string;
  readonly address: string;
  /** What stood there when the user saw it. */
  readonly from: CellContent;
  /** The label in the same cell, behind which the content goes. */
  readonly behind?: string | undefined;
  /** A formula that stands there gives way. */
  readonly isOverFormula?: boolean | undefined;
  /** A cell that tells that this is still the place, and what it says. */
  readonly witness?: { readonly address: string; readonly text: string } | undefined;
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
  if (slot.witness && witness && asSeen(contentOf(witness)) !== asSeen(slot.witness.text)) return false;
  const isComputed = String(formulaOf(now)).startsWith("=");
  if (isComputed !== Boolean(slot.isOverFormula)) return false;
  const content = asSeen(contentOf(now));
  return slot.behind === undefined ? content === asSeen(slot.from) : content.includes(asSeen(slot.behind));
}

const before = (contents: CellContents): CellToPut => {
  const formula = formulaOf(contents);
  return typeof formula === "string" && formula !== contentOf(contents) ? { formula } : (formula as CellToPut);
};

/**
 * Writes what somebody filled in, in two syncs: one looks whether the cell is still as it was seen, one writes. Taken back, the cell
 * holds what it held before.
 * @throws ExcelProblem `cell-changed` where something else stands there by now, or rows have moved
 */
export async function fillSlot(slot: SlotToFill): Promise<void> {
  const { sheetId, address } = slot;
  await undoable(async (session, begin) => {
    const sheet = session.sheet(sheetId);
    const cell = sheet.cells(address);
    const asked = cell.askContents();
    const witness = slot.witness && sheet.cells(slot.witness.address).askContents();
    await session.send();
    const now = asked();
    if (!isAsSeen(slot, now, witness?.() ?? null)) throw new ExcelProblem("cell-changed", address);
    const format = (now.numberFormats[0]?.[0] as string | undefined) ?? GENERAL_FORMAT;
    const wanted =
      typeof slot.content === "number" && (isTextCell(now.numberFormats, 0, 0) || format === GENERAL_FORMAT)
        ? (slot.numberFormat ?? GENERAL_FORMAT)
        : format;
    begin(() =>
      gateway.run(async (later) => {
        const again = later.sheet(sheetId).cells(address);
        if (wanted !== format) again.setNumberFormats([[format]]);
        again.put([[before(now)]]);
        await later.send();
      }),
    );
    if (wanted !== format) cell.setNumberFormats([[wanted]]);
    const whole =
      slot.behind === undefined ? slot.content : withPart(String(contentOf(now)), slot.behind, slot.content);
    if (whole === "") cell.clearContents();
    else cell.put([[whole]]);
    await session.send();
  });
}
