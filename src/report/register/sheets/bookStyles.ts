import type { CellStyleData } from "../../../spreadsheet/ooxml/workbookData";

/** The styles of a workbook that is being made, each once. */
export class BookStyles {
  readonly list: CellStyleData[] = [];
  private readonly known = new Map<string, number>();

  /** The style's number. */
  of(style: CellStyleData): number {
    const key = JSON.stringify(style);
    const number = this.known.get(key) ?? this.list.push(style) - 1;
    this.known.set(key, number);
    return number;
  }
}
