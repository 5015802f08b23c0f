/** Numbers by which names tell what is part of what, the highest first: 一、（一）1. （1）①. */
const numberings: readonly RegExp[] = [
  /^\s*[一二三四五六七八九十]+\s*[、.．]/,
  /^\s*[(（][一二三四五六七八九十]+[)）]/,
  /^\s*\d+\s*[、.．](?!\d)/,
  /^\s*[(（]\d+[)）]/,
  /^\s*[①-⑳]/,
];

/** The place of a name's numbering among {@link numberings}; -1 for a name without one. */
export const rankOf = (name: string): number =>
  numberings.findIndex((numbering) => numbering.test(/[０-９]/.test(name) ? narrow(name) : name));

/** ① must not become 1. */
const narrow = (name: string): string =>
  name.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

export const ranks = numberings.length;

/** The number that a name begins with: of a kind by its make, or a decimal one such as 1.2; `unread` is that of a name that shows an error. */
export type OutlineNumber =
  | { readonly kind: "unread"; readonly rank: number }
  | { readonly kind: "rank"; readonly rank: number }
  | { readonly kind: "decimal"; readonly rank: number; readonly steps: readonly string[] };

const decimal = /^\s*(\d{1,2}(?:\.\d{1,2})*)\s*(?:[、.](?!\d)|(?=[^\d.%\s]))/;
const ofDigits = 2;

/** Null for a name that begins with no number. */
export function outlineNumber(name: string): OutlineNumber | null {
  const [whole = "", digits] = decimal.exec(narrow(name).replaceAll("．", ".")) ?? [];
  const steps = digits?.split(".") ?? [];
  if (steps.length > 1 || (steps.length === 1 && /[、.]$/.test(whole.trim()))) {
    return { kind: "decimal", rank: ofDigits, steps };
  }
  const rank = rankOf(name);
  return rank < 0 ? null : { kind: "rank", rank };
}

/** Whether a number is one of the parts of another: 1.2 of 1., （1） of 1. or of 一、. */
export function isBelow(number: OutlineNumber, above: OutlineNumber | null): boolean {
  if (!above) return false;
  // Below a name that cannot be read stands what begins no list of its own.
  if (above.kind === "unread") return number.kind === "decimal" ? number.steps.length > 1 : number.rank > ofDigits;
  if (number.kind === "decimal" && above.kind === "decimal") {
    return number.steps.length > above.steps.length && above.steps.every((step, at) => step === number.steps[at]);
  }
  return number.rank > above.rank;
}
