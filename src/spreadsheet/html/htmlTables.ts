import { HtmlScanner } from "./htmlScanner";
import { HtmlText } from "./htmlText";

/** What follows each other on a page or in a cell: texts and tables. */
export type HtmlBlock = string | HtmlTable;

export interface HtmlCell {
  readonly blocks: HtmlBlock[];
  /** At least 1, and no more than a sheet has. */
  readonly columns: number;
  readonly rows: number;
  /** What Excel's own pages say besides the text: the number itself (`x:num`), the formula with its `=` (`x:fmla`). */
  readonly number: string | null;
  readonly formula: string | null;
}

export interface HtmlTable {
  readonly rows: HtmlCell[][];
}

export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  /** Whether the page came to its end: its tables, or the page around them, are closed. */
  readonly isComplete: boolean;
}

/** Elements that begin and end a line of their own. */
const BLOCK =
  /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|pre|hr|blockquote|center|address|section|article|header|footer|form|fieldset|body)$/;
const MOST = { columns: 1000, rows: 65_534 } as const;
/** Deeper than any page; what goes on is an attack on memory. */
const DEEPEST = 50;

function span(written: string | null, most: number): number {
  const value = Number.parseInt(written ?? "1", 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

/** A table that is open, the row and the cell of it that are, and what stood around it. */
interface Level {
  readonly table: HtmlTable | null;
  row: HtmlCell[] | null;
  blocks: HtmlBlock[] | null;
  text: HtmlText;
}

class PageReader {
  private readonly page: HtmlBlock[] = [];
  private readonly levels: Level[] = [{ table: null, row: null, blocks: this.page, text: new HtmlText() }];
  private isEnded = false;

  constructor(private readonly html: HtmlScanner) {}

  read(): HtmlPage {
    const { html } = this;
    for (let token = html.next(); token !== "end"; token = html.next()) {
      if (token === "text") this.level.text.add(html.text);
      else if (token === "open") this.open(html.name);
      else this.close(html.name);
    }
    const isComplete = this.isEnded || this.levels.length === 1;
    while (this.levels.length > 1) this.closeTable();
    this.flush();
    return { blocks: this.page, isComplete };
  }

  private get level(): Level {
    return this.levels[this.levels.length - 1] as Level;
  }

  /** What was gathered becomes a block of the cell or page; between cells there is no place for a text. */
  private flush(): void {
    const { level } = this;
    const text = level.text.toString();
    if (text !== "") level.blocks?.push(text);
    level.text = new HtmlText();
  }

  /** A line of a page is a row of its own, a line of a cell is not. */
  private line(name: string): void {
    const { level } = this;
    if (!level.table) this.flush();
    else if (name === "br") level.text.break();
    else level.text.block();
  }

  private open(name: string): void {
    if (name === "table") this.openTable();
    else if (name === "tr") this.openRow();
    else if (name === "td" || name === "th" || name === "caption") this.openCell(name);
    else if (name === "br" || BLOCK.test(name)) this.line(name);
  }

  private close(name: string): void {
    if (name === "table") this.closeTable();
    else if (name === "tr" || /^(?:thead|tbody|tfoot)$/.test(name)) this.closeRow();
    else if (name === "td" || name === "th" || name === "caption") this.closeCell();
    else if (name === "html" || name === "body") this.isEnded = true;
    else if (BLOCK.test(name)) this.line(name);
  }

  private openTable(): void {
    this.flush();
    if (this.levels.length > DEEPEST) return;
    const table: HtmlTable = { rows: [] };
    // Between cells there is no place for a table either: it goes where the outer one stands.
    const holder = [...this.levels].reverse().find(({ blocks }) => blocks !== null);
    holder?.blocks?.push(table);
    this.levels.push({ table, row: null, blocks: null, text: new HtmlText() });
  }

  private closeTable(): void {
    if (this.levels.length === 1) return;
    this.closeRow();
    this.levels.pop();
  }

  private openRow(): void {
    this.closeRow();
    const { level } = this;
    if (!level.table) return;
    level.row = [];
    level.table.rows.push(level.row);
  }

  private closeRow(): void {
    this.closeCell();
    this.level.row = null;
  }

  private openCell(name: string): void {
    this.closeCell();
    const { level, html } = this;
    if (!level.table) return;
    if (!level.row) this.openRow();
    const cell: HtmlCell = {
      blocks: [],
      columns: span(html.attribute("colspan"), MOST.columns),
      rows: span(html.attribute("rowspan"), MOST.rows),
      number: html.attribute("x:num"),
      formula: html.attribute("x:fmla"),
    };
    level.row?.push(cell);
    level.blocks = cell.blocks;
    if (name === "caption") level.row = null;
  }

  private closeCell(): void {
    const { level } = this;
    if (!level.table) return;
    this.flush();
    level.blocks = null;
  }
}

/** The texts and tables of a web page, in their order. */
export const readHtml = (html: string): HtmlPage => new PageReader(new HtmlScanner(html)).read();
