import fc from "fast-check";
import { judgeJustification, type JustificationClass } from "../../../src/rubric/justification/judge";
import { growthPower, LINEAR } from "../../support/growth";
import clerks from "./clerks.json";
import labelled from "./labelled.json";
import later from "./later.json";
import published from "./published.json";

interface Example {
  readonly text: string;
  readonly class: string;
  readonly breaksOff?: boolean;
}

const judged = (text: string): Example => {
  const { class: kind, breaksOff } = judgeJustification(text);
  return { text, class: kind, ...(breaksOff ? { breaksOff } : {}) };
};
const plain = ({ text, class: kind, breaksOff }: Example): Example => ({
  text,
  class: kind,
  ...(breaksOff ? { breaksOff } : {}),
});

describe.each<[string, readonly Example[]]>([
  ["the labelled examples of the notes", labelled],
  ["the deducted rows of the two published forms, and the remarks that break off", published],
  ["what clerks write", clerks],
  ["texts that were written before the judgement was tried on them", later],
])("%s", (_title, examples) => {
  test.each(examples)("$class: $text", (example) => expect(judged(example.text)).toEqual(plain(example)));
});

test("there are examples of every class, and of every class that can break off", () => {
  const kinds = (examples: readonly Example[]): Set<string> => new Set(examples.map((one) => one.class));
  const all = [...labelled, ...clerks] as Example[];
  expect(kinds(all)).toEqual(
    new Set<JustificationClass>(["missing", "filler", "basis-only", "reason-only", "complete"]),
  );
  expect(kinds(all.filter((one) => one.breaksOff))).toEqual(new Set(["basis-only", "reason-only", "complete"]));
});

test("full-width signs, blanks and line breaks change nothing", () => {
  for (const { text } of labelled.filter((one) => !/[a-z]/i.test(one.text))) {
    const wide = text.replace(/[0-9.,;:()%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    expect(judged(wide).class).toBe(judged(text).class);
    expect(judged(` ${text} \n`).class).toBe(judged(text).class);
  }
});

test("a remedy added to any reason makes it complete, and no text is worse for one more sentence of reason", () => {
  for (const { text, class: kind, breaksOff } of [...labelled, ...clerks] as Example[]) {
    if (breaksOff) continue;
    if (kind === "reason-only") expect(judged(`${text}。已整改到位，下一步加强管理。`).class).toBe("complete");
    if (kind === "filler" || kind === "basis-only")
      expect(judged(`${text}。因供应商违约未能按时交货。`).class).toBe("reason-only");
  }
});

test("what a text says agrees with its class", () => {
  for (const { text } of [...labelled, ...clerks, ...later] as Example[]) {
    const { class: kind, says } = judgeJustification(text);
    if (kind === "complete") expect([says.reason, says.remedy]).toEqual([true, true]);
    if (kind === "basis-only") expect(says).toEqual({ basis: true, reason: false, remedy: false });
    if (kind === "missing" || kind === "filler") expect(says).toEqual({ basis: false, reason: false, remedy: false });
  }
});

test("any text gets a class", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(["missing", "filler", "basis-only", "reason-only", "complete"]).toContain(judgeJustification(text).class);
    }),
  );
});

test("the longest text that a cell takes is judged at once", () => {
  for (const piece of [
    "因",
    "对局加",
    "并且进一步加强",
    "实际12÷目标",
    "局部门单位",
    "按照",
    "，",
    "《",
    "本年度各项工作完成情况",
    "并且需要加以",
  ]) {
    const judge = (length: number) => judgeJustification(`${piece.repeat(length / piece.length)}乙`);
    expect(growthPower(judge, 32_760)).toBeLessThan(LINEAR);
  }
});
