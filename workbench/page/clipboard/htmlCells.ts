import type { PastedCell, PastedRows } from "../../host/basics/pasted";
import { HtmlLines, isHidden } from "./htmlText";

/**
 * The cells of HTML as Excel, WPS, LibreOffice, Word and web pages put it on the clipboard: rows of its tables, and each
 * paragraph outside of them as a row. Paragraphs and line breaks within a cell stay lines of that cell.
 */
export function readHtmlCells(html: string): PastedRows {
  // A document that is parsed in this way runs no script and loads nothing.
  const page = new DOMParser().parseFromString(html, "text/html");
  const textClasses = classesOfTexts(page);
  const rows: (PastedCell | undefined)[][] = [];
  const between = new HtmlLines();
  const flush = (): void => void rows.push(...between.take().map((text) => [{ text }]));
  between.add(page.body, (element) => {
    if (!(element instanceof HTMLTableElement)) return false;
    flush();
    rows.push(...tableRows(element, textClasses));
    return true;
  });
  flush();
  return rows;
}

/** True where HTML says more about cells than plain text does: it has a table, or paragraphs that Word has written. */
export function hasCells(html: string): boolean {
  return /<table[\s>]/i.test(html) || /content=["']?Word\.Document|class=["']?Mso/i.test(html);
}

function tableRows(table: HTMLTableElement, textClasses: ReadonlySet<string>): PastedCell[][] {
  /** How many more rows a cell from above reaches down, by column. */
  const reaching: number[] = [];
  // Excel's tables end with a hidden row that only tells the widths.
  const lines = [...table.rows].filter((line) => !isHidden(line));
  return lines.map((line, index) => {
    const row: PastedCell[] = [];
    const skipCovered = (): void => {
      for (; (reaching[row.length] ?? 0) > 0; row.push({ text: "" }))
        reaching[row.length] = (reaching[row.length] ?? 0) - 1;
    };
    for (const cell of line.cells) {
      skipCovered();
      const down = (cell.rowSpan || lines.length - index) - 1;
      for (let across = 0; across < cell.colSpan; across++) {
        reaching[row.length] = down;
        row.push(across === 0 ? readCell(cell, textClasses) : { text: "" });
      }
    }
    skipCovered();
    return row;
  });
}

function readCell(cell: HTMLTableCellElement, textClasses: ReadonlySet<string>): PastedCell {
  const lines = new HtmlLines();
  for (const child of cell.childNodes) lines.add(child);
  const text = lines.take().join("\n");
  // x:num and x:str are Excel's and WPS's, sdval is LibreOffice's; all leave out a figure that its text tells in full.
  const figure = cell.getAttribute("x:num") || cell.getAttribute("sdval");
  if (figure && text !== "" && Number.isFinite(Number(figure))) return { text, number: Number(figure) };
  const isText =
    cell.hasAttribute("x:str") ||
    isTextFormat(cell.getAttribute("style") ?? "") ||
    [...cell.classList].some((name) => textClasses.has(name));
  return isText ? { text, isText } : { text };
}

/** Classes of cells that are formatted as text. */
function classesOfTexts(page: Document): ReadonlySet<string> {
  const rules = [...page.querySelectorAll("style")].flatMap((style) => (style.textContent ?? "").split("}"));
  return new Set(
    rules.flatMap((rule) => {
      const [selectors = "", declarations = ""] = rule.split("{");
      return isTextFormat(declarations) ? [...selectors.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? "") : [];
    }),
  );
}

function isTextFormat(declarations: string): boolean {
  return /mso-number-format\s*:\s*["']?\\?@/i.test(declarations);
}
