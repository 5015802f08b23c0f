import { newSheetExtras, type SheetExtras } from "./sheetExtras";

/** The host's own part of the workbook: what Univer's open source has no place for. Replaced when another workbook is opened. */
export class Book {
  readonly created = new Date().toISOString();
  structureProtected = false;
  structurePassword: unknown;
  readonly customXml = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  private readonly sheets = new Map<string, SheetExtras>();

  /** A sheet's part. */
  sheet(id: string): SheetExtras {
    let extras = this.sheets.get(id);
    if (!extras) this.sheets.set(id, (extras = newSheetExtras()));
    return extras;
  }

  /** Gives a copied sheet what its original has. */
  copySheet(from: string, to: string): void {
    const { customProperties, ...rest } = this.sheet(from);
    this.sheets.set(to, { ...rest, customProperties: new Map(customProperties), tables: [] });
  }
}
