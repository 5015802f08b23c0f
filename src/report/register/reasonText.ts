/** Shorter ones are alike by chance: 尚未完成. */
const SHORTEST = 6;
/** Without names and figures more is alike by chance: 预算执行率为…%，未达目标. */
const SHORTEST_PATTERN = 10;
/** Parts of a unit's name: 水利局. */
const SHORTEST_NAME = 3;
const LONGEST_NAME = 40;

const FIGURE = "0";
const figures = /\p{Nd}+(?:[.,]\p{Nd}+)*[%‰]?/gu;
const besidesWords = /[\s\p{P}\p{S}]+/gu;
/** What a unit calls itself. */
const ourselves = /[我本](?:单位|部门|中心|街道|[局委办院校所站科镇乡馆队会厅处])/gu;

const plain = (text: string): string => text.normalize("NFKC");

/** A reason by its words alone, however it is spaced. */
export const wordsOf = (reason: string): string => plain(reason).replace(besidesWords, "");

/** A unit's name and what of its end stands for it: 某市水利局, 市水利局, 水利局. */
function namesOf(unit: string): readonly string[] {
  const letters = [...plain(unit).replace(besidesWords, "")].slice(-LONGEST_NAME);
  return letters.flatMap((_, at) => (letters.length - at >= SHORTEST_NAME ? [letters.slice(at).join("")] : []));
}

/**
 * What two reasons have in common that were copied from each other: their words without the unit's name and without figures; the
 * bare words where that leaves too little to compare. Null where there is too little in any case.
 */
export function patternOf(reason: string, unit: string): string | null {
  const counted = plain(reason).replace(figures, FIGURE).replace(besidesWords, "");
  const nameless = namesOf(unit).reduce((text, name) => text.replaceAll(name, ""), counted.replace(ourselves, ""));
  if (nameless.replaceAll(FIGURE, "").length >= SHORTEST_PATTERN) return `pattern ${nameless}`;
  const words = wordsOf(reason);
  return words.length >= SHORTEST ? `words ${words}` : null;
}
