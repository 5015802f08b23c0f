const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Characters that XML cannot hold, as spreadsheet files write them; and texts that look like that. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Half of a surrogate pair, as a cut text leaves it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an attribute or an element; a cell's text keeps every character. */
export const escapeXml = (text: string): string =>
  text
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(UNWRITABLE, (character) => `_x${hex(character)}_`)
    .replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const attribute = ([name, value]: readonly [string, string | number | boolean | undefined]): string =>
  value === undefined ? "" : ` ${name}="${typeof value === "boolean" ? Number(value) : escapeXml(String(value))}"`;

/** An element; attributes that are undefined are left out, content is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join("")}`;
  const inside = content.join("");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A list with its count, or nothing for an empty one. */
export const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, ...items);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const document = (root: string): string => DECLARATION + root;
