import fc from "fast-check";
import { assertCount, assertNotNegative, parseNumeral, readNumber, requiredNumber } from "../../src/rubric/argument";
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

  it("says what is wrong", () => {
    expect(code(() => readNumber("9.92分", "rate"))).toBe("not-a-number");
    expect(code(() => readNumber(true, "rate"))).toBe("not-a-number");
    expect(code(() => requiredNumber("", "weight"))).toBe("blank-argument");
    expect(code(() => assertNotNegative(-1, "weight"))).toBe("negative-value");
    expect(code(() => assertCount(1.5, "count"))).toBe("not-a-count");
    expect(code(() => assertCount(2.9999999999999996, "count"))).toBeUndefined();
  });

  it("throws nothing but RuleErrors, whatever comes in", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false }), (value) => {
        for (const read of [readNumber, requiredNumber]) code(() => read(value, "x"));
      }),
    );
  });
});
