import fc from "fast-check";
import { parseNumeral } from "../../src/rubric/argument";
import { judgeJustification } from "../../src/rubric/justification/judge";
import { readQuantityText } from "../../src/rubric/quantityText/readQuantityText";
import { ruleByName } from "../../src/rubric/rules";
import { holdsInvisible, visible, withoutClutter } from "../../src/rubric/visibleText";
import { invisible, strewn } from "../support/oddCells";

const characters = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom(...invisible)), {
  minLength: 1,
  maxLength: 5,
});

it.each(invisible)("leaves out %j", (character) => {
  expect(holdsInvisible(`2${character}0`)).toBe(true);
  expect(visible(`2${character}0`)).toBe("20");
  expect(withoutClutter(`2${character}0`)).toBe("20");
});

it.each(["👨\u200d👩\u200d👧", "❤\ufe0f", "1\ufe0f\u20e3", "👍🏽", "🏴\u{e0067}\u{e0062}\u{e007f}", "ن\u200cام"])(
  "leaves %s as it is for people",
  (text) => expect(withoutClutter(`完成${text}。`)).toBe(`完成${text}。`),
);

it.each(["\u00a0", "\u3000", "\u2003", "\u202f", "\t", "\n"])("takes %j for a blank", (blank) => {
  expect(holdsInvisible(blank)).toBe(false);
  expect(parseNumeral(`${blank}20${blank}`)).toBe(20);
});

it("reads figures, reasons and functions' arguments as if nothing were strewn over them", () => {
  fc.assert(
    fc.property(characters, (strewing) => {
      const over = (text: string): string => strewn(text, strewing);
      expect(parseNumeral(over("97.70%"))).toBe(0.977);
      expect(readQuantityText(over("≥500人次"))).toEqual(readQuantityText("≥500人次"));
      const why = "两家企业推迟招聘；下一步签订用工协议。";
      expect(judgeJustification(over(why))).toEqual(judgeJustification(why));
      expect(ruleByName("SCORE_BAND")?.score([over("12%"), over("≤10%→2;≤20%→1;其他→0")])).toBe(1);
      expect(ruleByName("SCORE_RATIO")?.score([over("0.95"), over("10")])).toBe(9.5);
    }),
  );
});

it("takes nothing but such characters for blank", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...invisible), { minLength: 1 }), (text) => {
      expect(judgeJustification(text.join("")).class).toBe("missing");
      expect(ruleByName("SCORE_RATIO")?.score([text.join(""), 10])).toBe("");
    }),
  );
});
