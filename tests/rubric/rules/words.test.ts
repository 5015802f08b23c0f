import fc from "fast-check";
import { RuleError } from "../../../src/rubric/ruleError";
import { directions, levels, modes, readAnswer, readChoice, sides } from "../../../src/rubric/rules/words";

describe("readAnswer", () => {
  it.each([
    ["是", true],
    ["符合", true],
    ["有", true],
    ["True", true],
    [true, true],
    [1, true],
    ["１", true],
    [" 是 ", true],
    ["否", false],
    ["无", false],
    ["FALSE", false],
    [false, false],
    [0, false],
  ])("reads %p", (word, expected) => expect(readAnswer(word, "ok")).toBe(expected));

  it("does not guess", () => {
    expect(() => readAnswer("也许", "ok")).toThrow(expect.objectContaining({ code: "not-an-answer" }));
    expect(() => readAnswer(0.5, "ok")).toThrow(expect.objectContaining({ code: "not-an-answer" }));
  });
});

describe("readChoice", () => {
  it("takes Chinese and plain English words", () => {
    expect(readChoice("反向", "direction", directions, "more")).toBe("less");
    expect(readChoice("Negative", "direction", directions, "more")).toBe("less");
    expect(readChoice("进位", "mode", modes, "full")).toBe("started");
    expect(readChoice("linear", "mode", modes, "full")).toBe("linear");
    expect(readChoice("低于", "side", sides, "above")).toBe("below");
    expect(readChoice("部分达成", "level", levels, "achieved")).toBe("partly");
  });

  it.each(["", null, undefined, "　"])("takes the usual choice for %p", (blank) => {
    expect(readChoice(blank, "mode", modes, "full")).toBe("full");
  });

  it("names the words that it knows", () => {
    expect(() => readChoice("四舍五入", "mode", modes, "full")).toThrow(
      expect.objectContaining({
        code: "not-a-word",
        args: { name: "mode", text: "四舍五入", words: "满档、进位、线性" },
      }),
    );
  });

  it("throws nothing but RuleErrors", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(["more", "less"]).toContain(readChoice(value, "direction", directions, "more"));
        } catch (error) {
          expect(error).toBeInstanceOf(RuleError);
        }
      }),
    );
  });
});
