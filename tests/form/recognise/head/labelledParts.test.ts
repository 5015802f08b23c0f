import fc from "fast-check";
import { labelledParts } from "../../../../src/form/recognise/head/labelledParts";
import { growthPower, LINEAR } from "../../../support/growth";

const parts = (text: string): readonly string[] => labelledParts(text).map(({ label, value }) => `${label}|${value}`);

test.each([
  ["单位名称：某站    填报日期：3月20日", ["单位名称|某站", "填报日期|3月20日"]],
  ["单位名称： 某站 ", ["单位名称|某站"]],
  ["时间：10:30", ["时间|10:30"]],
  ["时间：：：10:30", ["时间|10:30"]],
  ["时间： ： 10 :30: ", ["时间|10:30:"]],
  ["时间：", ["时间|"]],
  ["时间：：", ["时间|"]],
  ["10:30", []],
  ["没有", []],
])("%s", (text, expected) => expect(parts(text)).toEqual(expected));

test("nothing of a cell is lost but colons, blanks and where its lines end", () => {
  const pieces = fc.array(fc.constantFrom("单位", "名称", "：", ":", " ", "　", "  ", "\n", "3", "。"), {
    maxLength: 30,
  });
  const shown = (text: string): string => text.replace(/[\s:：]/g, "");
  fc.assert(
    fc.property(pieces, (all) => {
      const text = `单位名称：${all.join("")}`;
      const read = labelledParts(text).map(({ label, value }) => label + value);
      expect(shown(read.join(""))).toBe(shown(text));
    }),
  );
});

test.each(["评价:", ":", "评价: ", "评价:某  ", "：\n"])(
  "a cell of %j is read in time that grows in line with it",
  (piece) => {
    const read = (size: number): void => void labelledParts(`单位:${piece.repeat(Math.ceil(size / piece.length))}`);
    expect(growthPower(read, 131_068)).toBeLessThan(LINEAR);
  },
);
