import { judgeByLibreOffice } from "../judge/libreOfficeJudge";
import { placeCases } from "../judge/judgedBook";
import { expected } from "../judge/expected";
import { ulpsAway } from "../judge/draw/ulp";
import { ruleByName } from "../../src/rubric/rules";
import { judgeByUniver, endUniver } from "../judge/univerJudge";
jest.setTimeout(100000);
afterAll(endUniver);
it("x", async () => {
  const cases: any[] = [];
  for (let s = -12; s <= 12; s++) for (const b of [89.995, 79.995, 59.995]) cases.push({ rule: ruleByName("GRADE"), operands: [{ as: "cell", value: ulpsAway(b, s) }], takes: ["number"] });
  for (let s = -12; s <= 12; s++) for (const b of [1.005, 2.675, 20.005, 0.285]) cases.push({ rule: ruleByName("SCORE_IF"), operands: [{ as: "cell", value: "是" }, { as: "cell", value: ulpsAway(b, s) }], takes: ["word", "number"] });
  for (const v of [1e300, 1.2345678901234567e200, 12345678901234.567, 1234567890123456.7, 1e15 + 0.3, 2 ** 53 + 2, 123456789012.345678]) cases.push({ rule: ruleByName("SCORE_IF"), operands: [{ as: "cell", value: "是" }, { as: "cell", value: v }], takes: ["word", "number"] });
  const col = (v: any[]) => ({ as: "range", rows: v.map((x) => [x]) });
  const row = (v: any[]) => ({ as: "range", rows: [v] });
  for (const c of [[["是", "否", "有"], "30/30/40"], [["是", 0.5, true], "30/30/40"], [["TRUE", 1, "1"], "30/30/40"], [["否", 0, false], "1/1/1"], [["是", "x", 1], "1/1/1"]]) for (const f of [col, row]) for (const sh of [true, false]) cases.push({ rule: ruleByName("SCORE_PARTS"), operands: [{ as: "cell", value: 3 }, f(c[0] as any[]), sh ? { as: "literal", value: c[1] } : { as: "left out" }], takes: ["number", "word", "word"] });
  cases.push({ rule: ruleByName("SCORE_PARTS"), operands: [{ as: "cell", value: 3 }, row(["是", 0.5]), row([1, 2])], takes: ["number", "word", "number"] });
  const book = placeCases(cases);
  const wanted = book.cases.map(({ judged }) => expected(judged));
  const lo = judgeByLibreOffice(book, wanted);
  const un = await judgeByUniver(book);
  const out: string[] = [];
  book.cases.forEach((p, i) => {
    if (lo[i]!.shown !== wanted[i] || (typeof wanted[i] === "number" && lo[i]!.difference !== 0)) out.push(`LO ${JSON.stringify(p.judged.operands)} wanted ${String(wanted[i])} got ${String(lo[i]!.shown)} ${lo[i]!.difference}`);
    if (un[i] !== wanted[i]) out.push(`UN ${JSON.stringify(p.judged.operands)} wanted ${String(wanted[i])} got ${String(un[i])}`);
  });
  console.log(book.cases.length, cases.length, "\n" + out.join("\n"));
});
