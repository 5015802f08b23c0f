import fc from "fast-check";
import { matchesWildcard } from "../../../src/cli/input/wildcard";

test.each([
  ["*.xlsx", "自评表.xlsx", true],
  ["*.xlsx", ".xlsx", true],
  ["*.xlsx", "自评表.xls", false],
  ["表?.xls", "表1.xls", true],
  ["表?.xls", "表12.xls", false],
  ["表(1)*.xlsx", "表(1)终稿.xlsx", true],
  ["表(1)*.xlsx", "表1终稿.xlsx", false],
  ["表[12].xlsx", "表2.xlsx", true],
  ["表[!12].xlsx", "表2.xlsx", false],
  ["表[1-3].xlsx", "表2.xlsx", true],
  ["表[1.xlsx", "表[1.xlsx", true],
  ["*a*b*", "xxaxxbxx", true],
  ["😀?", "😀a", true],
])("%s and %s: %s", (pattern, name, fits) => {
  expect(matchesWildcard(pattern, name)).toBe(fits);
});

test("as a regular expression says it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab*?]{0,8}$/), fc.stringMatching(/^[ab]{0,8}$/), (pattern, name) => {
      const expression = new RegExp(`^${pattern.replace(/\*/g, ".*").replace(/\?/g, ".")}$`);
      expect(matchesWildcard(pattern, name)).toBe(expression.test(name));
    }),
  );
});
