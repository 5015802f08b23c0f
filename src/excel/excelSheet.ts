import type { Answer } from "../gateway/answer";
import type { CellsDoor } from "../gateway/cellsDoor";
import type { NewRule, SheetDoor, SheetName, SheetState } from "../gateway/sheetDoor";
import type { Area } from "../spreadsheet/grid";
import type { AddedBound } from "../spreadsheet/ooxml/sheets/addCells";
import { ExcelCells } from "./excelCells";
import { onBlock, onRange, onRanges } from "./onRanges";
import { addBound } from "./rules/addBound";
import { addRule } from "./rules/addRule";
import { visibilityOf } from "./visibility";

/** What {@link stateOf} tells of a sheet, as Excel's load takes it. */
export const STATE = "id,name,visibility,protection/protected";

/** What was loaded of a sheet. */
export const stateOf = ({ id, name, visibility, protection }: Excel.Worksheet): SheetState => ({
  id,
  name,
  ...visibilityOf(visibility),
  isProtected: protection.protected,
});

/** A sheet by an Excel worksheet. */
export class ExcelSheet implements SheetDoor {
  constructor(readonly sheet: Excel.Worksheet) {}

  askId(): Answer<string> {
    const { sheet } = this;
    sheet.load("id");
    return () => sheet.id;
  }

  askState(): Answer<SheetState | null> {
    const { sheet } = this;
    sheet.load(STATE);
    return () => (sheet.isNullObject ? null : stateOf(sheet));
  }

  cells(place: string | Area): CellsDoor {
    const range =
      typeof place === "string"
        ? this.sheet.getRange(place)
        : this.sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
    return new ExcelCells(this.sheet, range);
  }

  usedCells(within?: string): CellsDoor {
    const used =
      within === undefined
        ? this.sheet.getUsedRangeOrNullObject(true)
        : this.sheet.getRange(within).getUsedRangeOrNullObject(true);
    return new ExcelCells(this.sheet, used);
  }

  askName(name: string): Answer<string | null> {
    return askFormula(this.sheet.names.getItemOrNullObject(name));
  }

  askNames(): Answer<readonly SheetName[]> {
    const { names } = this.sheet;
    names.load("items/name");
    return () => names.items.map((item) => ({ name: item.name, remove: () => item.delete() }));
  }

  addHiddenName(name: string, formula: string): void {
    this.sheet.names.add(name, formula).visible = false;
  }

  merge(addresses: readonly string[]): void {
    for (const address of addresses) onRange(this.sheet, address, (range) => range.merge(false));
  }

  setColumnWidths(widths: Readonly<Record<number, number>>): void {
    for (const [column, width] of Object.entries(widths))
      onBlock(this.sheet, [0, Number(column), 1, 1], ({ format }) => (format.columnWidth = width));
  }

  addBound(bound: AddedBound): void {
    onRange(this.sheet, bound.address, ({ dataValidation }) => addBound(dataValidation, bound));
  }

  protect(open: readonly string[]): void {
    const used = this.sheet.getUsedRange();
    used.format.protection.locked = true;
    used.untrack();
    onRanges(this.sheet, open, ({ format }) => (format.protection.locked = false));
    const { protection } = this.sheet;
    protection.protect({
      allowAutoFilter: true,
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
  }

  unprotect(): void {
    this.sheet.protection.unprotect();
  }

  addRule(addresses: readonly string[], rule: NewRule): void {
    onRanges(this.sheet, addresses, (target) => addRule(target, rule));
  }

  show(): void {
    this.sheet.visibility = Excel.SheetVisibility.visible;
  }

  activate(): void {
    this.sheet.activate();
  }

  copyBehind(name: string): SheetDoor {
    const copy = this.sheet.copy(Excel.WorksheetPositionType.after, this.sheet);
    copy.name = name;
    return new ExcelSheet(copy);
  }

  remove(): void {
    this.sheet.delete();
  }
}

function askFormula(item: Excel.NamedItem): Answer<string | null> {
  item.load("formula");
  return () => (item.isNullObject ? null : String(item.formula));
}
