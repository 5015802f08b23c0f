import { element, escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook's texts, each once. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private count = 0;

  number(text: string): number {
    this.count += 1;
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The shared strings part. */
  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    return element("sst", { xmlns: MAIN, count: this.count, uniqueCount: items.length }, ...items);
  }
}
