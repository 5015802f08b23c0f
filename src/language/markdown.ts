import { onOneLine } from "./leaving";

/** Signs that make markup, in GitHub's Markdown too: emphasis, links, HTML and its entities, tables, headings. */
const markup = /[\\`*_{}[\]<>#|~&]/g;
/** Bare addresses become links in GitHub's Markdown. */
const address = /:(?=\/\/)|(?<=\bwww)\./gi;
/** What makes a list, a heading or a line across the page at a line's beginning. */
const beginning = /^(\d{0,9})([-+=.)])/;

/** Text of somebody else as Markdown that shows it as it is, on one line: no markup, no HTML, no link, no end of a table's cell. */
export const asMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(markup, (sign) => `\\${sign}`)
    .replace(address, (sign) => `\\${sign}`)
    .replace(beginning, "$1\\$2");
