import { newSheetExtras, type SheetExtras, type SheetExtrasView } from "./sheetExtras";

type SheetState = Omit<SheetExtras, "customProperties"> & {
  readonly customProperties: Readonly<Record<string, unknown>>;
};

/** All of a book at one time, as data. */
export interface BookState {
  readonly structure: { readonly isProtected?: boolean; readonly password?: unknown };
  readonly customXml: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly sheets: Readonly<Record<string, SheetState>>;
}

function sheetState({ customProperties, ...rest }: SheetExtras): SheetState {
  return { ...rest, customProperties: Object.fromEntries(customProperties) };
}

const PLAIN = JSON.stringify(sheetState(newSheetExtras()));
const MAPS = ["customXml", "settings", "properties", "customProperties"] as const;

/** A book to be read. */
export interface BookView {
  readonly created: string;
  readonly structureProtected: boolean;
  readonly structurePassword: unknown;
  readonly customXml: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly customProperties: ReadonlyMap<string, unknown>;
  sheet(id: string): SheetExtrasView;
  state(): BookState;
}

/** The host's own part of the workbook: what Univer's open source has no place for. Replaced when another workbook is opened. */
export class Book implements BookView {
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

  /** What it holds now; of sheets that are gone too, since they may come back. */
  state(): BookState {
    return {
      structure: { isProtected: this.structureProtected, password: this.structurePassword },
      customXml: Object.fromEntries(this.customXml),
      settings: Object.fromEntries(this.settings),
      properties: Object.fromEntries(this.properties),
      customProperties: Object.fromEntries(this.customProperties),
      // Who only asks for a sheet's part makes one; that is no change.
      sheets: Object.fromEntries(
        [...this.sheets]
          .map(([id, extras]) => [id, sheetState(extras)] as const)
          .filter(([, state]) => JSON.stringify(state) !== PLAIN),
      ),
    };
  }

  /** Holds that again. The maps and the sheets' parts stay the same objects: others know them. */
  restore(state: Partial<BookState>): void {
    this.structureProtected = state.structure?.isProtected === true;
    this.structurePassword = state.structure?.password;
    for (const name of MAPS) {
      const map: Map<string, unknown> = this[name];
      map.clear();
      for (const [key, value] of Object.entries(state[name] ?? {})) map.set(key, value);
    }
    for (const id of new Set([...this.sheets.keys(), ...Object.keys(state.sheets ?? {})])) {
      const extras = this.sheet(id);
      delete extras.protection;
      delete extras.autoFilter;
      const { customProperties, ...rest } = state.sheets?.[id] ?? sheetState(newSheetExtras());
      Object.assign(extras, rest, { customProperties: new Map(Object.entries(customProperties)) });
    }
  }
}
