import fc from "fast-check";
import { readSlotText, typedText } from "../../../src/form/slots/readSlotText";
import type { SlotInput } from "../../../src/form/slots/slot";

const share: SlotInput = { kind: "number", as: "share", unit: "%", minimum: 0, maximum: 10 };
const money: SlotInput = { kind: "number", as: "money", unit: "万元", yuan: 1e4 };
const count: SlotInput = { kind: "number", as: "count", unit: "项（类）", minimum: 0 };
const score: SlotInput = { kind: "number", as: "points", unit: "分", minimum: 0, maximum: 2 };
const figure: SlotInput = { kind: "figure", unit: "" };
const date: SlotInput = { kind: "date" };
const text: SlotInput = { kind: "text", isLong: true, most: null };

it.each<[SlotInput, string, number | string]>([
  [share, "9.5", 0.095],
  [share, "9.5%", 0.095],
  [share, "９．５", 0.095],
  [share, "９．５％", 0.095],
  [share, " 99.23 % ", 0.9923],
  [money, "64,490.99", 64490.99],
  [money, "64490.99万元", 64490.99],
  [money, "644909900元", 64490.99],
  [money, "6.5亿", 65000],
  [money, "￥30", 30],
  [count, "3", 3],
  [count, "３项（类）", 3],
  [count, "3个", 3],
  [score, "1.5分", 1.5],
  [figure, "95%", 0.95],
  [figure, "２０，０００", 20000],
  [figure, "≥90%", "≥90%"],
  [figure, "100场", "100场"],
  [figure, "3-5", "3-5"],
  [date, "2024-3-5", "2024年3月5日"],
  [date, "20240305", "2024年3月5日"],
  [date, "2024年03月05日", "2024年3月5日"],
  [text, "  因招标流标。\n下一步提前编制计划 ", "因招标流标。\n下一步提前编制计划"],
  [text, "=1+1", "=1+1"],
  [share, " ", ""],
])("%j takes %s as %s", (input, typed, content) => {
  expect(readSlotText(input, typed)).toMatchObject({ content });
});

it.each<[SlotInput, string, string]>([
  [share, "九成", "not-a-number"],
  [share, "99230", "too-large"],
  [count, "2.5", "not-whole"],
  [count, "-1", "too-small"],
  [count, "没有", "not-a-number"],
  [score, "2.5", "too-large"],
  [date, "2024-2-30", "not-a-date"],
  [date, "三月", "not-a-date"],
  [{ kind: "choice", items: ["是", "否"] }, "可能", "not-a-choice"],
  [text, "长".repeat(32_768), "too-long"],
])("%j does not take %s: %s", (input, typed, id) => {
  expect(readSlotText(input, typed)).toEqual({ problem: expect.objectContaining({ id }) as unknown });
});

it("reads again what it shows, whatever the figure, and never throws", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10, noNaN: true }), fc.constantFrom(share, money, figure), (value, input) => {
      const content = Number(value.toPrecision(10));
      if (content !== 0 && content < 1e-6) return;
      const read = readSlotText(input, typedText(input, content));
      expect("content" in read && Number(read.content)).toBeCloseTo(content, 9);
    }),
  );
  fc.assert(fc.property(fc.string(), fc.constantFrom(share, money, count, figure, date, text), readSlotText2));
});

function readSlotText2(typed: string, input: SlotInput): void {
  const read = readSlotText(input, typed);
  expect("content" in read || "problem" in read).toBe(true);
}
