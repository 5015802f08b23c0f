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
import { toHex } from "../../basics/color";
import { fail } from "../../basics/errors";
import { EVENT } from "../../observers/events";
import { activateSheet } from "../../workbook/selection";
import { checkSheetName, freeSheetName } from "../../workbook/sheetNames";
import { FreezePanes } from "./freezePanes";
import { NamedItemCollection } from "../workbook/namedItemCollection";
import { PageBreakCollection } from "../page/pageBreaks";
import { PageLayout } from "../page/pageLayout";
import { TableCollection } from "../table/tableCollection";
import { WorksheetNavigation } from "./worksheetNavigation";
import { WorksheetProtection } from "./worksheetProtection";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomProperties";

/** A sheet. */
export class Worksheet extends WorksheetNavigation {
  get Id(): string {
    return this.sheet.model.getSheetId();
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    this.core.protection.checkStructure();
    const checked = checkSheetName(name);
    const same = this.core.findSheet(checked);
    if (same && same.id !== this.sheet.id) fail("ItemAlreadyExists");
    this.core.engine.run(SetWorksheetNameCommand.id, { subUnitId: this.sheet.id, name: checked });
  }
  get Position(): number {
    return this.core.sheets().findIndex(({ id }) => id === this.sheet.id);
  }
  set Position(position: unknown) {
    this.core.protection.checkStructure();
    const positionBefore = this.Position;
    if (typeof position !== "number" || position < 0 || position >= this.core.sheets().length) fail("InvalidArgument");
    this.core.engine.run(SetWorksheetOrderCommand.id, { subUnitId: this.sheet.id, order: position });
    this.core.events.announce(EVENT.moved, this.sheet.id, { positionBefore, positionAfter: position });
  }
  get Visibility(): string {
    if (this.sheet.model.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.sheet.extras.veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(visibility: unknown) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") fail("InvalidArgument");
    this.core.protection.checkStructure();
    const visibilityBefore = this.Visibility;
    const hidden = visibility !== "Visible";
    if (hidden) this.leave();
    this.sheet.extras.veryHidden = visibility === "VeryHidden";
    this.core.engine.run(SetWorksheetHideMutation.id, {
      subUnitId: this.sheet.id,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
    this.core.shapeSteps.changed();
    this.core.events.announce(EVENT.visibilityChanged, this.sheet.id, {
      visibilityBefore,
      visibilityAfter: visibility,
    });
  }
  get TabColor(): string {
    const color = this.sheet.model.getTabColor();
    return color ? toHex(color) : "";
  }
  set TabColor(color: unknown) {
    this.core.engine.run(SetTabColorCommand.id, { subUnitId: this.sheet.id, value: color === "" ? "" : toHex(color) });
  }
  get ShowGridlines(): boolean {
    return !this.sheet.model.hasHiddenGridlines();
  }
  set ShowGridlines(show: unknown) {
    const showGridlines = show === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.core.engine.run(ToggleGridlinesCommand.id, { subUnitId: this.sheet.id, showGridlines });
  }
  /** The library writes `showGridlines` under this name. */
  set Gridlines(show: unknown) {
    this.ShowGridlines = show;
  }
  get ShowHeadings(): boolean {
    return this.sheet.extras.headings;
  }
  set ShowHeadings(show: unknown) {
    this.sheet.extras.headings = show === true;
  }
  /** The library writes `showHeadings` under this name. */
  set Headings(show: unknown) {
    this.ShowHeadings = show;
  }
  get EnableCalculation(): boolean {
    return this.sheet.extras.calculationEnabled;
  }
  set EnableCalculation(enable: unknown) {
    this.sheet.extras.calculationEnabled = enable === true;
  }
  get StandardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }
  /** In characters of the default font, as Excel counts it. */
  get StandardWidth(): number {
    return Math.round(((this.sheet.model.getConfig().defaultColumnWidth - 5) / 7) * 100) / 100;
  }
  set StandardWidth(characters: unknown) {
    if (typeof characters !== "number" || characters < 0 || characters > 255) fail("InvalidArgument");
    this.sheet.model.getConfig().defaultColumnWidth = characters * 7 + 5;
    this.core.shapeSteps.changed();
    this.core.dirty = true;
  }
  get TabId(): number {
    return this.Position + 1;
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.core, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.core, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.core, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.core, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.core, this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.core, this.sheet);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.core, this.sheet);
  }

  Activate(): void {
    if (this.Visibility !== "Visible") fail("InvalidOperation");
    activateSheet(this.sheet);
  }
  Calculate(_markAllDirty: boolean): void {
    this.core.functions.forget((site) => site.sheetId === this.sheet.id);
    this.core.engine.calculation.invalidate("all");
  }
  Delete(): void {
    this.core.protection.checkStructure();
    this.leave();
    this.core.engine.run(RemoveSheetCommand.id, { subUnitId: this.sheet.id });
  }
  Copy(positionType: string = "None", relativeTo?: unknown): Worksheet {
    this.core.protection.checkStructure();
    const before = new Set(this.core.sheets().map(({ id }) => id));
    this.core.engine.run(CopySheetCommand.id, { subUnitId: this.sheet.id });
    const copy = this.core.sheets().find(({ id }) => !before.has(id)) ?? fail("GeneralException");
    this.core.engine.run(SetWorksheetNameCommand.id, {
      subUnitId: copy.id,
      name: freeSheetName(this.core, this.sheet.name),
    });
    this.core.book.copySheet(this.sheet.id, copy.id);
    this.core.tables.copy(this.sheet, copy);
    const result = this.core.worksheet(copy);
    const count = this.core.sheets().length;
    const beside = relativeTo instanceof Worksheet ? relativeTo.Position : undefined;
    const places: Record<string, number | undefined> = {
      Beginning: 0,
      End: count - 1,
      None: count - 1,
      Before: beside,
      After: beside === undefined ? undefined : beside + 1,
    };
    const order = places[positionType] ?? fail("InvalidArgument");
    this.core.engine.run(SetWorksheetOrderCommand.id, { subUnitId: copy.id, order: Math.min(order, count - 1) });
    return result;
  }

  /** A sheet that goes, or hides, gives its place on screen to another; the last visible one must stay. */
  private leave(): void {
    const visible = this.core.sheets().filter((sheet) => sheet.model.isSheetHidden() !== BooleanNumber.TRUE);
    const index = visible.findIndex(({ id }) => id === this.sheet.id);
    if (index >= 0 && visible.length === 1) fail("InvalidOperation");
    const next = visible[index + 1] ?? visible[index - 1];
    if (next && this.core.activeSheet().id === this.sheet.id) activateSheet(next);
  }
}
