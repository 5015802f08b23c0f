import { type ICellData, type IDocumentData, type Injector, type ITextStyle, Tools } from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  type IEditorBridgeServiceVisibleParam,
  KeyCode,
} from "@univerjs/preset-sheets-core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { CellEntries, CellPlace, Refusal, RefusalAnswer } from "./cellEntries";
import { type EditedText, editedText, fontOf, sameText } from "./editedText";
import { type EditorEnd, endEditorsBy } from "../mends/grid/editorEnd";
import { entryCell } from "./entryCell";
import { EntryWriter } from "./entryWriter";
import { keepFormulaBarFocus } from "./formulaBarFocus";
import { closeEditor, giveKeyboard, openEditor, selectCell } from "./openEditor";
import { readBeforeUniver } from "./readEntries";
import { showCellsInFull } from "./shownCell";

/** What an editor showed at first. */
interface Shown {
  readonly text: EditedText;
  readonly font: ITextStyle;
  /** It had fonts of its own, beside the cell's. */
  readonly rich: boolean;
  /** The user typed over it. */
  readonly over: boolean;
}

const linesOf = (text: string): number => text.split("\n").length;

/** The editor of cells as Excel has it: what takes the place of Univer's way from what was typed to the cell. */
export class CellEditor implements EditorEnd {
  /** Asks what to do with an entry that a rule does not allow; it is taken back where nobody can be asked. */
  ask: (refusal: Refusal) => Promise<RefusalAnswer> = () => Promise.resolve("cancel");
  private readonly injector: Injector;
  private readonly writer: EntryWriter;
  private shown: Shown | undefined;
  /** An entry that was refused, for the next opening of its cell's editor. */
  private refused: { readonly place: CellPlace; readonly text: EditedText } | undefined;

  constructor(private readonly engine: Engine) {
    this.injector = engine.injector;
    this.writer = new EntryWriter(engine);
    const entries = (): CellEntries | undefined => engine.entries;
    endEditorsBy(this.injector.get(SheetInterceptorService), this);
    readBeforeUniver(this.injector, entries);
    keepFormulaBarFocus(this.injector);
    showCellsInFull(this.injector, entries, (place) =>
      this.refused && samePlace(this.refused.place, place) ? this.refused.text : undefined,
    );
  }

  opened({ eventType, keycode }: IEditorBridgeServiceVisibleParam): void {
    const state = this.injector.get(IEditorBridgeService).getEditCellState();
    const document = state?.documentLayoutObject.documentModel?.getSnapshot();
    const typing = eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
    this.shown = document && {
      text: editedText(document),
      font: fontOf(document.body?.textRuns?.[0]?.ts),
      rich: state ? this.writer.isRich(state) : false,
      over: typing || this.refused !== undefined,
    };
    this.refused = undefined;
  }

  async left(
    document: IDocumentData,
    whole: boolean,
    univers: (document: IDocumentData) => Promise<boolean>,
  ): Promise<boolean> {
    const { shown } = this;
    const { entries } = this.engine;
    const state = this.injector.get(IEditorBridgeService).getEditLocation();
    this.shown = undefined;
    if (!entries || !state || (document.drawingsOrder ?? []).length > 0) return univers(document);
    const place: CellPlace = { sheetId: state.sheetId, row: state.row, column: state.column };
    const entry = editedText(document);
    if (shown && !shown.over && untouched(shown.text, entry)) return true;
    const { f: formula } = entries.read(place, entry.text);
    if (typeof formula === "string") {
      const refusal = entries.judge(place, { f: formula });
      if (refusal !== null && refusal !== "later")
        return this.settle(await this.ask(refusal), place, entry, () => undefined);
      return this.enterFormula(entries, place, entry, univers, withText(document, formula));
    }
    const linesBefore = shown && !shown.over ? linesOf(shown.text.text) : 1;
    const font = this.writer.font(place);
    const read = this.writer.read(place, entry.text);
    const cell = shown?.rich
      ? entryCell(read, onFont(entry, font), linesBefore, font, font)
      : entryCell(read, entry, linesBefore, shown?.font ?? {}, font);
    if (!whole && this.writer.holds(place, cell)) return true;
    const write = (): string => (whole ? this.writer.fill(place, cell, entry.text) : this.writer.write(place, cell));
    const before = this.writer.content(place);
    const refusal = entries.judge(place, cell);
    if (refusal !== null && refusal !== "later") return this.settle(await this.ask(refusal), place, entry, write);
    const step = write();
    if (refusal === "later") void this.judgeLater(entries, place, entry, step, before);
    return true;
  }

  /** Univer knows how to spell formulas. */
  private async enterFormula(
    entries: CellEntries,
    place: CellPlace,
    entry: EditedText,
    univers: (document: IDocumentData) => Promise<boolean>,
    document: IDocumentData,
  ): Promise<boolean> {
    const before = this.writer.content(place);
    const stepBefore = this.writer.lastStep();
    const done = await univers(document);
    const step = this.writer.lastStep();
    if (step !== stepBefore) void this.judgeLater(entries, place, entry, step, before);
    return done;
  }

  /** A rule that needs a calculation: the cursor moves on meanwhile, and an entry that turns out to be refused is taken back. */
  private async judgeLater(
    entries: CellEntries,
    place: CellPlace,
    entry: EditedText,
    step: string | undefined,
    before: ICellData,
  ): Promise<void> {
    const content = this.writer.content(place);
    const refusal = await entries.judgeLater(place);
    if (refusal === null) return;
    await closeEditor(this.injector, this.engine.unitId);
    // Another entry may have come in its place by now.
    if (!Tools.diffValue(this.writer.content(place), content)) return;
    this.writer.takeBack(place, step, before);
    this.settle(await this.ask(refusal), place, entry, () => this.writer.write(place, content));
  }

  /** Does with a refused entry what the user wants; true where it is in its cell. */
  private settle(answer: RefusalAnswer, place: CellPlace, text: EditedText, write: () => void): boolean {
    const { unitId } = this.engine;
    giveKeyboard(this.injector);
    if (answer === "accept") write();
    else if (answer === "cancel") selectCell(this.injector, unitId, place);
    else {
      this.refused = { place, text };
      void openEditor(this.injector, unitId, place);
    }
    return answer === "accept";
  }
}

const samePlace = (one: CellPlace, other: CellPlace): boolean =>
  one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;

/** Univer colours the references of a formula while it is edited, so there only the text counts. */
const untouched = (before: EditedText, after: EditedText): boolean =>
  sameText(before, after) || (before.text === after.text && before.text.startsWith("="));

/** A text whose parts say all of their fonts. */
const onFont = ({ text, runs }: EditedText, cell: ITextStyle): EditedText => ({
  text,
  runs: runs.map(({ font, ...run }) => ({
    ...run,
    font: Object.keys(font).length === 0 ? font : { ...cell, ...font },
  })),
});

function withText(document: IDocumentData, text: string): IDocumentData {
  if (document.body?.dataStream === `${text}\r\n`) return document;
  return { ...document, body: { dataStream: `${text}\r\n`, paragraphs: [{ startIndex: text.length }] } };
}
