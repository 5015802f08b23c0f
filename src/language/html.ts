import { onOneLine } from "./leaving";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of somebody else as HTML that shows it as it is, on one line; for attributes in quotes too. */
export const asHtml = (text: string): string => onOneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
