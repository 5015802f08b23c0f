/** What a formula takes from elsewhere, as it is spelled. */
export interface FormulaNeeds {
  /** Sheets before a `!`, without quotes; a workbook's name stands in brackets before its sheet's. */
  readonly sheets: readonly string[];
  readonly functions: readonly string[];
  /** Defined names, and the variables of LET and LAMBDA. */
  readonly names: readonly string[];
  /** A column of a table, or an item of another program: nothing that the engine knows. */
  readonly other: boolean;
}

// No repetition before a sign that must follow is without a bound: each place of a formula would be tried to its end.
const WORD = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?\\u2060]{0,254}";
/** A sheet's name without quotes; two of them with a colon between stand for the sheets from one to the other. */
const SHEET = "[\\p{L}\\p{N}_.\\\\?]{1,31}";
const END = "(?![\\p{L}\\p{N}_.(])";
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "#(?:N/A|[A-Z]+(?:/0)?[!?])",
    "'(?<quoted>[^'](?:[^']|''){0,399})'!",
    "(?<external>\\[[^[\\]]{0,300}\\][^\\s()+\\-*/^&=<>,;{}\"'!]{0,80})!",
    `(?<sheet>${SHEET}(?::${SHEET})?)!`,
    `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END}`,
    `(?<call>${WORD})\\s*\\(`,
    `\\$?[A-Za-z]{1,3}\\$?\\d{1,7}${END}`,
    "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?",
    `(?<name>${WORD})`,
    "(?<other>[\\[|])",
  ].join("|"),
  "gu",
);

const TRUTH = /^(?:true|false)$/i;

/** Reads what a formula needs, without computing it. Formulas have at most 8,192 characters; the time is linear in them. */
export function formulaNeeds(formula: string): FormulaNeeds {
  const sheets: string[] = [];
  const functions: string[] = [];
  const names: string[] = [];
  let other = false;
  for (const { groups = {} } of formula.matchAll(TOKEN)) {
    const sheet = groups["quoted"]?.replace(/''/g, "'") ?? groups["external"] ?? groups["sheet"];
    if (sheet !== undefined) sheets.push(sheet);
    else if (groups["call"] !== undefined) functions.push(groups["call"].toUpperCase());
    else if (groups["name"] !== undefined && !TRUTH.test(groups["name"])) names.push(groups["name"]);
    else if (groups["other"] !== undefined) other = true;
  }
  return { sheets, functions, names, other };
}
