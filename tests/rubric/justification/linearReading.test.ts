import fc from "fast-check";
import { withoutMeasures } from "../../../src/rubric/justification/cues/measureNames";
import { judgeJustification } from "../../../src/rubric/justification/judge";
import { begins, inOrder, isWholly, many, maybe, upTo, word } from "../../../src/rubric/justification/phrases";
import { LONGEST_JUDGED } from "../../../src/rubric/judgedText";
import { justificationInWords } from "../../../src/functions/justificationInWords";

const textOf = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((parts) => parts.join(""));

/** What the names of measures mean, as a pattern: right for short texts, and endless for long ones. */
const measureName =
  /(?:[^\s,]{0,4}(?:差异|偏差|变动|调整|控制|结转|结余|投诉|下降|减少|增长|故障|闲置|变更|差错|逾期|发现))+(?:率|数|比例|幅度)|存在感|未完成率/g;

test("names of measures are found as the pattern finds them", () => {
  const texts = textOf(
    "差异",
    "偏差",
    "结转",
    "结余",
    "率",
    "数",
    "比例",
    "预算",
    "的",
    ",",
    " ",
    "存在感",
    "未完成率",
    "甲乙丙丁戊",
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutMeasures(text)).toBe(text.replace(measureName, ""));
    }),
    { numRuns: 500 },
  );
});

test("steps read what the pattern of the same words reads", () => {
  const step = inOrder(
    many(word("还 也 以便 以(?=便|加) 进一步")),
    maybe(inOrder(word("对 以"), upTo(3))),
    many(word("还 也")),
    word("加强 加"),
  );
  const pattern = /^(?:还|也|以便|以(?=便|加)|进一步)*(?:(?:对|以)[^,]{1,3})?(?:还|也)*(?:加强|加)/;
  fc.assert(
    fc.property(textOf("还", "也", "以便", "以", "对", "加强", "加", "甲", ","), (text) => {
      expect(begins(text, step)).toBe(pattern.test(text));
    }),
    { numRuns: 500 },
  );
  const general = word("较好? 好 完成率? 率");
  fc.assert(
    fc.property(textOf("较", "好", "完成", "率", "甲"), (text) => {
      expect(isWholly(text, inOrder(general, many(general)))).toBe(/^(?:较好?|好|完成率?|率)+$/.test(text));
    }),
  );
});

describe("a text longer than what is judged", () => {
  const reason = "因一个项目验收推迟，尾款未支付；将在明年一季度支付。";

  test("is judged by its beginning, and its end may break off", () => {
    const long = reason.repeat(200);
    expect(judgeJustification(long)).toMatchObject({ class: "complete", breaksOff: false });
    expect(judgeJustification(`${long}下一步优化流程，缩短`).breaksOff).toBe(true);
    expect(judgeJustification(" ".repeat(LONGEST_JUDGED * 2) + reason).class).toBe("complete");
  });

  test("is told by the function too", () => {
    expect(justificationInWords(2, 1, reason.repeat(200), "zh-CN")).toContain("2000");
    expect(justificationInWords(2, 1, reason, "zh-CN")).not.toContain("2000");
  });
});
