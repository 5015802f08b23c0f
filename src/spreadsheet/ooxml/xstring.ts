/** Excel writes characters that XML cannot hold as `_xHHHH_`, and a text that looks like that with its underscore escaped. */
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeCode = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text of a cell with Excel's own escapes put in (ECMA-376 part 1, 22.9.2.19). */
export const readXstring = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

export const writeXstring = (text: string): string =>
  text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(UNSAFE, (char) => escapeCode(char.charCodeAt(0)));

/** For attributes, where Excel escapes line breaks too. */
export const writeXstringAttribute = (text: string): string =>
  writeXstring(text).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
