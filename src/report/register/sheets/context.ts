import { quoteSheet } from "../../../spreadsheet/address";
import type { Language } from "../../../language/language";
import type { FileReport } from "../../fileReport";
import type { ReportContext } from "../../format";
import { doubles, type Doubled } from "../doubles";
import { registerRows, type RegisterRow } from "../rows";
import { sharedReasons, type SharedReasons } from "../sharedReasons";
import { BookStyles } from "./bookStyles";
import type { LeadsTo } from "./tableSheet";

/** What the sheets of the register are made of. */
export interface RegisterContext extends Pick<ReportContext, "language" | "version" | "uriOf" | "day"> {
  readonly language: Language;
  readonly files: readonly FileReport[];
  readonly rows: readonly RegisterRow[];
  readonly doubled: readonly Doubled[];
  readonly shared: SharedReasons;
  readonly styles: BookStyles;
}

/** Works out once what several sheets tell. */
export const registerContext = (files: readonly FileReport[], context: ReportContext): RegisterContext => ({
  ...context,
  files,
  rows: registerRows(files, context.language),
  doubled: doubles(files),
  shared: sharedReasons(files),
  styles: new BookStyles(),
});

/** Leads to a file, and to a cell of it. */
export const toFile = ({ uriOf }: RegisterContext, file: string, sheet?: string, address?: string): LeadsTo => ({
  target: uriOf(file),
  ...(sheet === undefined || sheet === "" ? {} : { place: `${quoteSheet(sheet)}!${address ?? "A1"}` }),
});
