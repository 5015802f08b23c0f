import { plainText, withoutBrackets } from "../recognise/plainText";

/** How two names were found to mean the same. */
export type Likeness =
  /** Letter by letter, but for blanks and widths. */
  | "same"
  /** Without numbers in front, brackets and signs. */
  | "alike"
  /** Most of the words are the same. */
  | "renamed";

export interface Named {
  /** From the highest level down; the last one names it. */
  readonly path: readonly string[];
}

export interface Match<To, From> {
  readonly to: To;
  readonly from: From;
  readonly how: Likeness;
}

export interface Matched<To, From> {
  readonly matches: readonly Match<To, From>[];
  readonly newOnes: readonly To[];
  readonly goneOnes: readonly From[];
}

/** `1.`, `（一）`, `指标3：`, `A1` in front of a name. */
const NUMBER =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,4}[)）]?(?:[.．、:：)）-]\d*)*|指标\d+[:：.．、]?|[A-Z]\d+(?:[.-]\d+)*)+/i;

const exact = (name: string): string => plainText(name);

function bare(name: string): string {
  const plain = withoutBrackets(plainText(name));
  const core = plain.replace(NUMBER, "").replace(/[^\p{L}\p{N}%]/gu, "");
  return core === "" ? plain : core;
}

const lastOf = ({ path }: Named): string => path.at(-1) ?? "";
const above = ({ path }: Named, of: (name: string) => string): string => path.slice(0, -1).map(of).join("\u0000");

function pairs(name: string): ReadonlySet<string> {
  const signs = [...bare(name)];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}

/** Of two neighbours' pairs those in both, 0..1 (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both++;
  return (2 * both) / Math.max(1, one.size + other.size);
}

/** Below this two names are two indicators. */
const ENOUGH = 0.7;
/** Names are compared each with each: longer lists are matched by equal names only. */
const MOST_COMPARED = 400;

/** Takes pairs with the same key, in the order of both lists; a key that stands more often on one side pairs as far as it goes. */
function byKey<To extends Named, From extends Named>(
  to: To[],
  from: From[],
  key: (named: Named) => string,
  how: Likeness,
): Match<To, From>[] {
  const waiting = new Map<string, From[]>();
  for (const each of from) waiting.set(key(each), [...(waiting.get(key(each)) ?? []), each]);
  const found: Match<To, From>[] = [];
  for (const each of [...to]) {
    const other = key(each) === "" ? undefined : waiting.get(key(each))?.shift();
    if (!other) continue;
    found.push({ to: each, from: other, how });
    to.splice(to.indexOf(each), 1);
    from.splice(from.indexOf(other), 1);
  }
  return found;
}

function renamed<To extends Named, From extends Named>(to: To[], from: From[]): Match<To, From>[] {
  if (to.length > MOST_COMPARED || from.length > MOST_COMPARED) return [];
  const others = from.map((each) => ({ each, pairs: pairs(lastOf(each)), above: above(each, bare) }));
  const candidates = to.flatMap((each) => {
    const [own, place] = [pairs(lastOf(each)), above(each, bare)];
    return others.map((other) => ({
      to: each,
      from: other.each,
      // Of two equally alike names the one in the same group.
      score: likeness(own, other.pairs) + (other.above === place ? 0.1 : 0),
      alike: likeness(own, other.pairs),
    }));
  });
  const found: Match<To, From>[] = [];
  for (const { to: one, from: other } of candidates
    .filter(({ alike }) => alike >= ENOUGH)
    .sort((left, right) => right.score - left.score)) {
    if (!to.includes(one) || !from.includes(other)) continue;
    found.push({ to: one, from: other, how: "renamed" });
    to.splice(to.indexOf(one), 1);
    from.splice(from.indexOf(other), 1);
  }
  return found;
}

/** Which lines of two years are the same: by their whole path, then by name, each as printed and then without numbers, then by most of the name. */
export function matchNames<To extends Named, From extends Named>(
  to: readonly To[],
  from: readonly From[],
): Matched<To, From> {
  const [newOnes, goneOnes] = [[...to], [...from]];
  const whole = (of: (name: string) => string) => (named: Named) => `${above(named, of)}\u0000${of(lastOf(named))}`;
  const matches = [
    ...byKey(newOnes, goneOnes, whole(exact), "same"),
    ...byKey(newOnes, goneOnes, whole(bare), "alike"),
    ...byKey(newOnes, goneOnes, (named) => exact(lastOf(named)), "same"),
    ...byKey(newOnes, goneOnes, (named) => bare(lastOf(named)), "alike"),
    ...renamed(newOnes, goneOnes),
  ];
  const order = new Map(to.map((each, at) => [each, at]));
  const inOrder = [...matches].sort((one, other) => (order.get(one.to) ?? 0) - (order.get(other.to) ?? 0));
  return { matches: inOrder, newOnes, goneOnes };
}
