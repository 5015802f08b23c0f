import fc from "fast-check";
import { firstCharacters, lastCharacters } from "../../src/language/characters";
import { ending, excerpt } from "../../src/checks/support/excerpt";

const pieces = fc.array(fc.constantFrom("a", "甲", "😀", "👩‍👩‍👧", "e\u0301", "🇨🇳", "𠮷", " "), { maxLength: 20 });
const charactersOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);

test("a text is cut between the characters that people see, at the given length or before", () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 0, max: 50 }), (parts, most) => {
      const text = parts.join("");
      const all = charactersOf(text);
      const first = firstCharacters(text, most);
      const last = lastCharacters(text, most);
      expect(Math.max(first.length, last.length)).toBeLessThanOrEqual(most);
      expect(all.slice(0, charactersOf(first).length).join("")).toBe(first);
      expect(last === "" ? "" : all.slice(-charactersOf(last).length).join("")).toBe(last);
    }),
  );
});

test("no more than one character is lost at the cut", () => {
  expect(firstCharacters("😀".repeat(10), 7)).toBe("😀".repeat(3));
  expect(lastCharacters("😀".repeat(10), 7)).toBe("😀".repeat(3));
  expect(firstCharacters(`a${"\u0301".repeat(500)}`, 100).length).toBeGreaterThanOrEqual(36);
});

test("what a message quotes holds no half of a pair", () => {
  for (const shift of ["", "a"]) {
    const text = shift + "😀".repeat(40);
    expect(excerpt(text)).not.toMatch(/\p{Cs}/u);
    expect(ending(text)).not.toMatch(/\p{Cs}/u);
  }
});
