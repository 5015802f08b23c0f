import { goalWords } from "../form/locale/goalWords";
import { packWords } from "../form/locale/packWords";
import { crc32 } from "../spreadsheet/zip/crc32";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where no text names a year, moving years along changes nothing. */
const NO_YEAR = 2000;

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Both names of a pack: the Chinese one alone will do. */
function namesOf(name: unknown): Json | null {
  if (isText(name)) return { "zh-CN": name, "en-US": name };
  if (!isObject(name) || !isText(name["zh-CN"])) return null;
  return "en-US" in name ? name : { ...name, "en-US": name["zh-CN"] };
}

function yearIn({ title, yearText, attachment }: Json): number | null {
  const [found] = /(?<!\d)20\d\d(?=\s*年)/.exec([yearText, title, attachment].filter(isText).join(" ")) ?? [];
  return found === undefined ? null : Number(found);
}

/** Behind what is there, in its order: packs are told apart by their text (`packKey`), and a file of a whole one gives the same. */
const withMissing = (given: Json, defaults: Json): Json => ({
  ...given,
  ...Object.fromEntries(Object.entries(defaults).filter(([key]) => given[key] === undefined)),
});

/**
 * A pack from a file as whoever wrote it meant it: all that is asked for is a Chinese name, and the lines. What is there stays as
 * it is, right or wrong.
 */
export function withDefaults(json: unknown): unknown {
  if (!isObject(json)) return json;
  const name = namesOf(json["name"]);
  if (!name) return json;
  const chinese = String(name["zh-CN"]);
  const key = crc32(new TextEncoder().encode(chinese)).toString(16).padStart(8, "0");
  const year = yearIn(json);
  const sheets = { form: packWords.form, goals: goalWords.title, workPaper: packWords.workPaper };
  const given = json["sheets"];
  const named = { ...json, name, ...(isObject(given) && { sheets: withMissing(given, sheets) }) };
  return withMissing(named, {
    id: `own-${key}`,
    version: 1,
    year: year ?? NO_YEAR,
    ...(year === null && json["year"] === undefined && { anyYear: true }),
    source: chinese,
    title: chinese,
    fields: [],
    funding: [],
    sheets,
  });
}
