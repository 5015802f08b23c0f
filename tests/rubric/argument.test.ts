import fc from "fast-check";
import { parseNumeral, readAnswer, readCount, readNumber, readWeight } from "../../src/rubric/argument";
import { RuleError } from "../../src/rubric/ruleError";

const code = (job: () => unknown): string | undefined => {
  try {
    job();
  } catch (error) {
    if (error instanceof RuleError) return error.code;
    throw error;
  }
  return undefined;
};

describe("parseNumeral", () => {
  it.each([
    ["97.70%", 0.977],
    ["９７．７０％", 0.977],
    ["1,234.5", 1234.5],
    [" 12 ", 12],
    ["-3", -3],
  ])("reads %s", (text, expected) => expect(parseNumeral(text)).toBeCloseTo(expected, 12));

  it.each(["", "9.92分", "1,23", "35人", "约5", "1 2", "--1", "1e5"])("does not guess at %p", (text) =>
    expect(parseNumeral(text)).toBeNull(),
  );
});

describe("arguments", () => {
  it("tells blank from zero", () => {
    expect(readNumber("", "rate")).toBeNull();
    expect(readNumber(null, "rate")).toBeNull();
    expect(readNumber("　", "rate")).toBeNull();
    expect(readNumber(0, "rate")).toBe(0);
  });

  it.each([
    ["是", true],
    ["符合", true],
    ["有", true],
    [true, true],
    [1, true],
    ["否", false],
    ["无", false],
    ["FALSE", false],
    [0, false],
    ["", null],
  ])("reads the answer %p", (word, expected) => expect(readAnswer(word, "ok")).toBe(expected));

  it("says what is wrong", () => {
    expect(code(() => readNumber("9.92分", "rate"))).toBe("not-a-number");
    expect(code(() => readNumber(true, "rate"))).toBe("not-a-number");
    expect(code(() => readWeight(""))).toBe("blank-weight");
    expect(code(() => readWeight(-1))).toBe("negative-weight");
    expect(code(() => readCount(1.5, "count"))).toBe("not-a-count");
    expect(code(() => readAnswer("也许", "ok"))).toBe("not-an-answer");
  });

  it("throws nothing but RuleErrors, whatever comes in", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false }), (value) => {
        for (const read of [readNumber, readCount, readAnswer]) code(() => read(value, "x"));
      }),
    );
  });
});
