import { blockContents, blockIn } from "../../../src/form/slots/pastedBlock";

it.each([
  ["一个格子", null],
  ["一个格子\r\n", null],
  [
    "产出\t培训人次\r\n效益\t满意度\r\n",
    [
      ["产出", "培训人次"],
      ["效益", "满意度"],
    ],
  ],
  ["1\n2\n3", [["1"], ["2"], ["3"]]],
  ["a\t\tb", [["a", "", "b"]]],
  ['"第一行\n第二行"\tb', [["第一行\n第二行", "b"]]],
  ['"他说""好"""\tb', [['他说"好"', "b"]]],
])("%j", (text, rows) => {
  expect(blockIn(text)).toEqual(rows);
});

it("reads figures and percentages, and leaves blanks alone", () => {
  expect(blockContents([["产出", "", "95%", "２０，０００", "≥3"]])).toEqual([
    [{ content: "产出" }, null, { content: 0.95, numberFormat: "0%" }, { content: 20000 }, { content: "≥3" }],
  ]);
});
