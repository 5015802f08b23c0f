import { tokenise } from "./tokens";

export type TableSection = "All" | "Data" | "Headers" | "Totals" | "This Row";

/** Cells of a table by the names of its columns (Excel's structured reference). */
export interface TableReference {
  /** "" means the table that the formula stands in. */
  readonly table: string;
  /** None means the rows of data. */
  readonly sections: readonly TableSection[];
  /** The first column and the last; undefined means all. */
  readonly columns?: readonly [first: string, last: string];
}

const SECTIONS: readonly TableSection[] = ["All", "Data", "Headers", "Totals", "This Row"];
const FORM = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:'.|[^'])*\])$/su;
const ITEM = /\s*(?:\[((?:'.|[^[\]'])*)\]|([,:]))\s*/suy;
const PLAIN_COLUMN = /^[\p{L}\p{N}_.]+$/u;

const unescaped = (name: string): string => name.replace(/'(.)/gsu, "$1");
const escaped = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

function sectionOf(text: string): TableSection | undefined {
  const name = text.slice(1).replace(/\s+/g, " ").trim().toLowerCase();
  return text.startsWith("#") ? SECTIONS.find((section) => section.toLowerCase() === name) : undefined;
}

/** What stands between the brackets; null where it is neither a section nor columns. */
function insideOf(text: string): Omit<TableReference, "table"> | null {
  const inner = text.trim();
  if (inner === "") return { sections: [] };
  if (inner.startsWith("@")) {
    const rest = insideOf(inner.slice(1));
    return rest && rest.sections.length === 0 ? { ...rest, sections: ["This Row"] } : null;
  }
  if (!inner.startsWith("[")) {
    const section = sectionOf(inner);
    if (section) return { sections: [section] };
    if (inner.startsWith("#") || /(?<!')[[\]]/.test(inner)) return null;
    return { sections: [], columns: [unescaped(inner), unescaped(inner)] };
  }
  return listOf(inner);
}

/** `[#Headers],[#Data],[a]:[b]`. */
function listOf(inner: string): Omit<TableReference, "table"> | null {
  const sections: TableSection[] = [];
  const columns: string[] = [];
  let joint = ",";
  for (let at = 0; at < inner.length;) {
    ITEM.lastIndex = at;
    const [whole, item, sign] = ITEM.exec(inner) ?? [];
    if (whole === undefined) return null;
    at += whole.length;
    if ((sign === undefined) === (joint === "")) return null;
    if (item === undefined) joint = sign ?? "";
    else {
      const section = sectionOf(item);
      if (section && joint === "," && columns.length === 0) sections.push(section);
      else if (!section && (joint === ":" ? columns.length === 1 : columns.length === 0)) columns.push(unescaped(item));
      else return null;
      joint = "";
    }
  }
  const [first, last = first] = columns;
  return joint !== "" || first === undefined || last === undefined
    ? joint === "" && sections.length > 0
      ? { sections }
      : null
    : { sections, columns: [first, last] };
}

/** Reads a reference such as `Table[Column]`, `[@Column]` or `Table[[#Headers],[a]:[b]]`; null where the text is none. */
export function parseTableReference(text: string): TableReference | null {
  const [, table = "", brackets] = FORM.exec(text) ?? [];
  if (brackets === undefined) return null;
  const inside = insideOf(brackets.slice(1, -1));
  return inside && { table, ...inside };
}

/**
 * Spells a reference as Excel shows it, or as its files have it.
 * @param inFile with `[#This Row]` for `@`
 */
export function spellTableReference({ table, sections, columns }: TableReference, inFile = false): string {
  const [first, last] = columns ?? [];
  const single = first === last;
  const items = columns ? [...new Set([first, last])].map((name) => `[${escaped(name ?? "")}]`).join(":") : "";
  if (sections.length === 0) {
    if (!columns) return table === "" || inFile ? `${table}[]` : table;
    return `${table}[${single ? escaped(first ?? "") : items}]`;
  }
  if (sections.length === 1 && sections[0] === "This Row" && !inFile)
    return `${table}[@${single && first !== undefined && PLAIN_COLUMN.test(first) ? first : items}]`;
  if (sections.length === 1 && !columns) return `${table}[#${sections[0]}]`;
  return `${table}[${[...sections.map((section) => `[#${section}]`), ...(columns ? [items] : [])].join()}]`;
}

/** Whether a formula may refer to tables by names of columns; quick. */
export const hasBrackets = (formula: string): boolean => formula.includes("[");

/** Parts of an operand at colons outside of brackets: a range may go from one table's column to another's. */
function ends(operand: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of operand.matchAll(/'.|[^']/gsu)) {
    if (piece === "[") depth++;
    if (piece === "]") depth--;
    if (piece === ":" && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}

/** How references are replaced; see {@link mapTableReferences}. */
export interface TableMapping {
  /** Whether a name alone is a table's, of which its data are meant. */
  isTable?(name: string): boolean;
  /** What takes the place of a reference; undefined leaves it. */
  change(reference: TableReference): string | undefined;
  /** What a range becomes that goes from one reference to another. */
  join?(ends: readonly string[]): string;
  /** Called for what has brackets and cannot be read. */
  unread?(): void;
}

/** Replaces the references to tables in a formula. Cells of other workbooks, which have brackets too, are none. */
export function mapTableReferences(formula: string, mapping: TableMapping): string {
  const part = (text: string): string => {
    const reference = hasBrackets(text)
      ? parseTableReference(text)
      : mapping.isTable?.(text)
        ? { table: text, sections: [] }
        : null;
    if (!reference && hasBrackets(text)) mapping.unread?.();
    return (reference && mapping.change(reference)) ?? text;
  };
  let result = "";
  let end = 0;
  for (const { kind, text, start, end: next } of tokenise(formula) ?? []) {
    if (kind !== "operand" || text.includes("!")) continue;
    const parts = (hasBrackets(text) ? ends(text) : [text]).map(part);
    const [first = "", ...others] = parts;
    const joined = others.length === 0 ? first : (mapping.join?.(parts) ?? parts.join(":"));
    result += formula.slice(end, start) + joined;
    end = next;
  }
  return result + formula.slice(end);
}
