/** One place of a pattern: a letter, any letter, letters in brackets, or any number of letters. */
type Piece =
  string | { readonly any: true } | { readonly many: true } | { readonly isNot: boolean; readonly letters: string };

const ANY = { any: true } as const;
const MANY = { many: true } as const;

/** `[a-c]`, `[!a]`; a bracket that does not close is a letter. */
function bracketed(pattern: readonly string[], from: number): { readonly piece: Piece; readonly next: number } | null {
  const isNot = pattern[from + 1] === "!" || pattern[from + 1] === "^";
  const first = from + (isNot ? 2 : 1);
  const end = pattern.indexOf("]", first + 1);
  return end < 0 ? null : { piece: { isNot, letters: pattern.slice(first, end).join("") }, next: end + 1 };
}

function piecesOf(pattern: string): readonly Piece[] {
  const letters = [...pattern];
  const pieces: Piece[] = [];
  for (let at = 0; at < letters.length;) {
    const letter = letters[at] as string;
    const found = letter === "[" ? bracketed(letters, at) : null;
    if (found) {
      pieces.push(found.piece);
      at = found.next;
      continue;
    }
    pieces.push(letter === "*" ? MANY : letter === "?" ? ANY : letter);
    at += 1;
  }
  return pieces;
}

function isAmong(letters: string, letter: string): boolean {
  const list = [...letters];
  return list.some((one, at) => {
    const last = list[at + 2];
    const isRange = list[at + 1] === "-" && last !== undefined;
    return isRange ? one <= letter && letter <= last : one === letter;
  });
}

function fits(piece: Piece, letter: string): boolean {
  if (typeof piece === "string") return piece === letter;
  return "letters" in piece ? isAmong(piece.letters, letter) !== piece.isNot : "any" in piece;
}

/**
 * Whether a name fits a pattern of `*`, `?` and `[…]`, as shells have them; all other signs stand for themselves. Takes time by
 * the product of both lengths at most.
 */
export function matchesWildcard(pattern: string, name: string): boolean {
  const pieces = piecesOf(pattern);
  const letters = [...name];
  let [piece, letter] = [0, 0];
  /** Behind the last star, and the letter from which on it was tried to go on. */
  let [back, from] = [-1, 0];
  while (letter < letters.length) {
    const wanted = pieces[piece];
    if (wanted === MANY) [back, from] = [++piece, letter];
    else if (wanted !== undefined && fits(wanted, letters[letter] as string)) [piece, letter] = [piece + 1, letter + 1];
    else if (back >= 0) [piece, letter] = [back, ++from];
    else return false;
  }
  return pieces.slice(piece).every((rest) => rest === MANY);
}

/** Whether a name holds a sign that may stand for others. */
export const isPattern = (name: string): boolean => /[*?[]/.test(name);
