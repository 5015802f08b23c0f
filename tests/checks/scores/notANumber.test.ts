import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/checks/finding";
import { runChecks } from "../../../src/checks/runChecks";
import { recognise } from "../../../src/form/recognise";
import { caseGrids, type CaseChanges, type CaseSheet } from "../../support/cases/caseGrids";

const sheets = JSON.parse(
  readFileSync(join(__dirname, "../../cases/small-project/sheets.json"), "utf8"),
) as readonly CaseSheet[];

/** The small project with other cells, and what is found in it. */
function checked(changes: CaseChanges): readonly Finding[] {
  const [grid] = caseGrids([...sheets], changes);
  const form = grid && recognise(grid);
  if (!form) throw new Error("no form");
  return runChecks(form);
}

const [name = ""] = sheets.map((sheet) => sheet.name);
const [{ lines, total }] = [recognise(caseGrids([...sheets])[0]!)!];
const totalAt = total!.score.address;
const line = lines.find(({ kind, actual }) => kind === "indicator" && actual !== null)!;

test.each([
  ["TRUE", true],
  ["a word", "优秀"],
  ["a picture", { formula: '=_xlfn.DISPIMG("ID_0F1E",1)', value: '=DISPIMG("ID_0F1E",1)' }],
  ["a number that no total can be", 1e308],
  ["a percentage", "98.5%"],
])("a total that is %s is told", (_, content) => {
  const found = checked({ [`${name}!${totalAt}`]: content });
  expect(found.filter(({ id, address }) => id === "score-not-a-number" && address === totalAt)).toHaveLength(1);
});

test.each(["—", "/", "不适用"])("a total of %s says that none is given", (content) => {
  const found = checked({ [`${name}!${totalAt}`]: content });
  expect(found.filter(({ address }) => address === totalAt)).toEqual([]);
});

describe("不适用 in a form that says how to count it", () => {
  const rule = { [`${name}!A40`]: "填表说明：不适用的指标按满分计。" };
  const place = (address: string): string => `${name}!${address}`;

  test.each(["不适用", "不适用。", "（不适用）", "不适用（本年度没有开展满意度调查）", "不 适 用"])(
    "%s is no error",
    (text) => {
      const scored = { ...rule, [place(line.score.address)]: text, [place(line.actual!.address)]: text };
      const found = checked(scored).map(({ id, address }) => [id, address]);
      expect(found).not.toContainEqual(["score-not-a-number", line.score.address]);
      expect(found).not.toContainEqual(["cannot-be-compared", line.actual!.address]);
    },
  );

  test.each(["不适用吗", "满分（不适用）"])("%s is none", (text) => {
    const found = checked({ ...rule, [place(line.score.address)]: text }).map(({ id, address }) => [id, address]);
    expect(found).toContainEqual(["score-not-a-number", line.score.address]);
  });
});
