import {
  CopySheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { DEFAULT_ROW_HEIGHT } from "../../../engine/emptyWorkbook";
import { showLevels } from "../../cells/outlineView";
import { toHex } from "../../basics/color";
import { fail } from "../../basics/errors";
import { EVENT } from "../../observers/eventNumbers";
import { activateSheet, keepingActiveSheet } from "../../workbook/selection";
import { checkSheetName, freeSheetName } from "../../workbook/sheetNames";
import { FreezePanes } from "./freezePanes";
import { NamedItemCollection } from "../workbook/namedItemCollection";
import { PageBreakCollection } from "../page/pageBreaks";
import { PageLayout } from "../page/pageLayout";
import { TableCollection } from "../table/tableCollection";
import { WorksheetAutoFilter } from "./worksheetAutoFilter";
import { WorksheetNavigation } from "./worksheetNavigation";
import { WorksheetProtection } from "./worksheetProtection";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { copyNames } from "../../workbook/copyNames";
import { nameTables } from "../../tables/placedFormulas";
import { copyTables, tablesOn } from "../../tables/tables";
import { checkStructure } from "../../workbook/protection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** A sheet. */
export class Worksheet extends WorksheetNavigation {
  static override readonly facts: MemberFacts = {
    calculateFirst: ["Calculate"],
    write: ["Name", "Delete"],
    needFocus: ["Activate", "Gridlines", "ShowGridlines", "Headings", "ShowHeadings"],
    needOwnWorkbook: ["Delete", "Names"],
  } satisfies FactsOf<Worksheet>;

  get Id(): string {
    return this.sheet.univer.getSheetId();
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    checkStructure(this.context.workbook);
    const checked = checkSheetName(name);
    const same = this.context.workbook.findSheet(checked);
    if (same && same.id !== this.sheet.id) fail("ItemAlreadyExists");
    this.context.workbook.engine.run(SetWorksheetNameCommand.id, { subUnitId: this.sheet.id, name: checked });
  }
  get Position(): number {
    return this.context.workbook.sheets().findIndex(({ id }) => id === this.sheet.id);
  }
  set Position(position: unknown) {
    checkStructure(this.context.workbook);
    const positionBefore = this.Position;
    if (typeof position !== "number" || position < 0 || position >= this.context.workbook.sheets().length)
      fail("InvalidArgument");
    this.context.workbook.engine.run(SetWorksheetOrderCommand.id, { subUnitId: this.sheet.id, order: position });
    this.context.events.announce(EVENT.moved, this.sheet.id, { positionBefore, positionAfter: position });
  }
  get Visibility(): string {
    if (this.sheet.univer.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.sheet.extras.veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(visibility: unknown) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") fail("InvalidArgument");
    checkStructure(this.context.workbook);
    const visibilityBefore = this.Visibility;
    const hidden = visibility !== "Visible";
    if (hidden) this.leave();
    const { engine } = this.context.workbook;
    this.sheet.changeExtras((extras) => (extras.veryHidden = visibility === "VeryHidden"));
    const write = (): void =>
      this.context.workbook.asStep(() =>
        engine.run(SetWorksheetHideMutation.id, {
          subUnitId: this.sheet.id,
          hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        }),
      );
    if (hidden) write();
    else keepingActiveSheet(this.context.workbook, write);
    this.context.events.announce(EVENT.visibilityChanged, this.sheet.id, {
      visibilityBefore,
      visibilityAfter: visibility,
    });
  }
  get TabColor(): string {
    const color = this.sheet.univer.getTabColor();
    return color ? toHex(color) : "";
  }
  set TabColor(color: unknown) {
    this.context.workbook.engine.run(SetTabColorCommand.id, {
      subUnitId: this.sheet.id,
      value: color === "" ? "" : toHex(color),
    });
  }
  get ShowGridlines(): boolean {
    return !this.sheet.univer.hasHiddenGridlines();
  }
  set ShowGridlines(show: unknown) {
    const showGridlines = show === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.context.workbook.engine.run(ToggleGridlinesCommand.id, { subUnitId: this.sheet.id, showGridlines });
  }
  /** The library writes `showGridlines` under this name. */
  set Gridlines(show: unknown) {
    this.ShowGridlines = show;
  }
  get ShowHeadings(): boolean {
    return this.sheet.extras.headings;
  }
  set ShowHeadings(show: unknown) {
    this.sheet.changeExtras((extras) => (extras.headings = show === true));
  }
  /** The library writes `showHeadings` under this name. */
  set Headings(show: unknown) {
    this.ShowHeadings = show;
  }
  /** Univer calculates all sheets: it cannot be switched off, so writing it is refused. */
  get EnableCalculation(): boolean {
    return true;
  }
  get StandardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }
  /** In characters of the default font, as Excel counts it. */
  get StandardWidth(): number {
    return Math.round(((this.sheet.univer.getConfig().defaultColumnWidth - 5) / 7) * 100) / 100;
  }
  set StandardWidth(characters: unknown) {
    if (typeof characters !== "number" || characters < 0 || characters > 255) fail("InvalidArgument");
    const { workbook } = this.context;
    workbook.change(() =>
      workbook.asStep(() => (this.sheet.univer.getConfig().defaultColumnWidth = characters * 7 + 5)),
    );
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }
  get AutoFilter(): WorksheetAutoFilter {
    return new WorksheetAutoFilter(this.context, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.context, this.sheet);
  }

  /** Shows the groups down to these levels, of which 1 is what lies in no group; 0 leaves rows, or columns, as they are. */
  ShowOutlineLevels(rowLevels = 0, columnLevels = 0): void {
    if (rowLevels > 0) showLevels(this.sheet, "rows", rowLevels);
    if (columnLevels > 0) showLevels(this.sheet, "columns", columnLevels);
  }
  Activate(): void {
    if (this.Visibility !== "Visible") fail("InvalidOperation");
    if (this.context.workbook.activationIgnored()) return;
    activateSheet(this.sheet);
  }
  Calculate(_markAllDirty: boolean): void {
    this.context.functions.forget((site) => site.sheetId === this.sheet.id);
    this.context.workbook.engine.calculation.invalidate("all");
  }
  Delete(): void {
    checkStructure(this.context.workbook);
    this.leave();
    this.context.workbook.engine.run(RemoveSheetCommand.id, { subUnitId: this.sheet.id });
  }
  Copy(positionType: string = "None", relativeTo?: unknown): Worksheet {
    checkStructure(this.context.workbook);
    const before = new Set(this.context.workbook.sheets().map(({ id }) => id));
    this.context.workbook.engine.run(CopySheetCommand.id, { subUnitId: this.sheet.id });
    const copy = this.context.workbook.sheets().find(({ id }) => !before.has(id)) ?? fail("GeneralException");
    this.context.workbook.engine.run(SetWorksheetNameCommand.id, {
      subUnitId: copy.id,
      name: freeSheetName(this.context.workbook, this.sheet.name),
    });
    this.context.workbook.change((book) => book.copySheet(this.sheet.id, copy.id));
    const originals = tablesOn(this.sheet);
    const copies = copyTables(this.context.workbook, this.sheet, copy);
    nameTables(copy, new Map(originals.map(({ table }, i) => [table.name.toLowerCase(), copies[i]?.table.name ?? ""])));
    copyNames(this.context.workbook, this.sheet, copy);
    const result = new Worksheet(this.context, copy);
    const count = this.context.workbook.sheets().length;
    const beside = relativeTo instanceof Worksheet ? relativeTo.Position : undefined;
    const places: Record<string, number | undefined> = {
      Beginning: 0,
      End: count - 1,
      None: count - 1,
      Before: beside,
      After: beside === undefined ? undefined : beside + 1,
    };
    const order = places[positionType] ?? fail("InvalidArgument");
    this.context.workbook.engine.run(SetWorksheetOrderCommand.id, {
      subUnitId: copy.id,
      order: Math.min(order, count - 1),
    });
    return result;
  }

  /** A sheet that goes, or hides, gives its place on screen to another; the last visible one must stay. */
  private leave(): void {
    const visible = this.context.workbook.visibleSheets();
    const index = visible.findIndex(({ id }) => id === this.sheet.id);
    if (index >= 0 && visible.length === 1) fail("InvalidOperation");
    const next = visible[index + 1] ?? visible[index - 1];
    if (next && this.context.workbook.activeSheet().id === this.sheet.id) activateSheet(next);
  }
}
