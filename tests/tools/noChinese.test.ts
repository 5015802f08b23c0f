import { Linter } from "eslint";
import noChinese from "../../tools/eslint/noChinese.cjs";

const linter = new Linter();

/** How many pieces of Chinese the rule finds. */
function found(code: string): number {
  const plugins = { rubric: { rules: { "no-chinese": noChinese } } };
  const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
  return linter.verify(code, [{ plugins, languageOptions, rules: { "rubric/no-chinese": "error" } }]).length;
}

test.each([
  ["const a = '得分';"],
  ["const a = `共${n}条`;"],
  ["const a = <p>检查</p>;"],
  ['const a = <p title="分值" />;'],
])("%s has words for people", (code) => expect(found(code)).toBeGreaterThan(0));

test.each([["const a = 'score';"], ["const a = /万|亿/;"], ["// 得分\nconst a = 1;"], ["const a = '≤10%→2';"]])(
  "%s has none",
  (code) => expect(found(code)).toBe(0),
);
