import {
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

type Single = (...values: BaseValueObject[]) => BaseValueObject;

interface TextFunction {
  _handleSingleObject: Single;
}

/** One character of what is searched for; undefined stands for any. */
type Signs = readonly (string | undefined)[];

/** The parts between `*`; `?` is any character, `~` takes their meaning from `*`, `?` and itself. */
function partsOf(pattern: string): Signs[] {
  const parts: (string | undefined)[][] = [[]];
  for (const [sign, plain] of pattern.matchAll(/~([*?~])|[^]/g)) {
    if (sign === "*") parts.push([]);
    else parts.at(-1)!.push(plain ?? (sign === "?" ? undefined : sign));
  }
  return parts;
}

function indexOf(text: string, signs: Signs, from: number): number {
  for (let start = from; start + signs.length <= text.length; start++)
    if (signs.every((sign, index) => sign === undefined || sign === text[start + index])) return start;
  return -1;
}

/** Where a pattern begins in a text; -1 where it is nowhere. What the first part finds first is right for the others too. */
function wildcardIndex(text: string, pattern: string, from: number): number {
  const [first = [], ...others] = partsOf(pattern);
  const begin = indexOf(text, first, from);
  let end = begin + first.length;
  for (const part of begin < 0 ? [] : others) {
    const found = indexOf(text, part, end);
    if (found < 0) return -1;
    end = found + part.length;
  }
  return begin;
}

const isWide = (text: string, index: number): boolean => text.charCodeAt(index) > 0xff;
const bytesOf = (text: string): number =>
  [...Array(text.length).keys()].reduce((sum, i) => sum + (isWide(text, i) ? 2 : 1), 0);

/** As MIDB: a character that is cut in two leaves a blank. */
function middle(text: string, first: number, count: number): string {
  let [at, result] = [1, ""];
  for (let index = 0; index < text.length && at < first + count; index++) {
    const next = at + (isWide(text, index) ? 2 : 1);
    if (at >= first) result += next <= first + count ? text[index] : " ";
    else if (next > first) result += " ";
    at = next;
  }
  return result;
}

function mend(functions: IFunctionService, name: string, by: (old: Single) => Single): void {
  const found = functions.getExecutor(name) as unknown as TextFunction | null;
  if (found) found._handleSingleObject = by(found._handleSingleObject.bind(found));
}

/** SEARCH knows no `*` and `?` in Univer 0.25.1, and MIDB counts characters where it is told a byte to begin with. */
export function searchTexts(functions: IFunctionService): void {
  const search =
    (count: (before: string) => number) =>
    (old: Single): Single =>
    (find, within, start) => {
      const pattern = String(find?.getValue()).toUpperCase();
      const from = Math.floor(Number(start?.getValue())) - 1;
      const text = String(within?.getValue());
      if (!find?.isString() || !/[*?~]/.test(pattern) || !(from >= 0 && from < text.length))
        return old(find, within, start);
      const found = wildcardIndex(text.toUpperCase(), pattern, from);
      // What Univer does not find either.
      return found < 0 ? old(find, within, start) : NumberValueObject.create(count(text.slice(0, found)) + 1);
    };
  mend(
    functions,
    "SEARCH",
    search((before) => before.length),
  );
  mend(functions, "SEARCHB", search(bytesOf));
  mend(functions, "MIDB", (old) => (text, first, count) => {
    const [from, bytes] = [Math.floor(Number(first?.getValue())), Math.floor(Number(count?.getValue()))];
    const isPlain = text?.isString() === true && from > 0 && bytes >= 0;
    return isPlain ? StringValueObject.create(middle(String(text.getValue()), from, bytes)) : old(text, first, count);
  });
}
