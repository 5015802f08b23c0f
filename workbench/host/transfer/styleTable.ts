import type { CellStyleData } from "../../../src/spreadsheet/ooxml/workbookData";

/** The styles met so far, each once. */
export class StyleTable {
  readonly styles: CellStyleData[] = [];
  private readonly known = new Map<string, number>();

  index(style: CellStyleData): number | undefined {
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.known.set(key, index);
    }
    return index;
  }
}
