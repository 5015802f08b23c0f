/** More than any form repeats, and more than the gaps behind which nothing is read. */
const MOST_ROWS = 1100;
const MOST_COLUMNS = 250;

const bound =
  (most: number) =>
  (_whole: string, attribute: string, count: string): string =>
    `${attribute}"${Math.min(Number(count), most)}"`;

/** No value depends on them; the library complains about formats that it does not know. */
const STYLES = /<office:automatic-styles[\s>][\s\S]*?<\/office:automatic-styles>/;

/**
 * The cells of an OpenDocument sheet as the library should see them: without styles, and with repetitions bounded. The format says
 * "this row a million times" in one attribute, and the library writes every one out where a cell has content.
 */
export const readableContent = (xml: string): string =>
  xml
    .replace(STYLES, "")
    .replace(/(number-rows-repeated=)["'](\d+)["']/g, bound(MOST_ROWS))
    .replace(/(number-columns-repeated=)["'](\d+)["']/g, bound(MOST_COLUMNS));
