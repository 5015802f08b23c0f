import { MOST_BANDS, parseBands } from "../../../src/rubric/bands/parseBands";
import { RuleError } from "../../../src/rubric/ruleError";

const rows = (count: number): unknown[][] => Array.from({ length: count }, (_, at) => [`≤${at + 1}`, at]);
const codeOf = (table: unknown): unknown => {
  try {
    return parseBands(table).length;
  } catch (error) {
    return error instanceof RuleError ? error.code : error;
  }
};

test.each([4000, 130_000])("a table of %d bands is refused in words, as rows and as a text", (count) => {
  expect(codeOf(rows(count))).toBe("too-many-bands");
  expect(codeOf(Array.from({ length: count }, (_, at) => `≤${at + 1}→${at}`).join(";"))).toBe("too-many-bands");
});

test("blank rows of a whole column do not count", () => {
  const blank = Array.from({ length: 100_000 }, () => ["", ""]);
  expect(codeOf([...rows(MOST_BANDS), ...blank])).toBe(MOST_BANDS);
});
