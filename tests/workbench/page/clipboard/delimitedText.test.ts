import fc from "fast-check";
import { readDelimited, writeDelimited } from "../../../../workbench/page/clipboard/delimitedText";

test.each([
  [
    "cells and rows",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a cell of two lines",
    '19.5\t"招标流标\n下一步"\r\n20\t无\r\n',
    [
      ["19.5", "招标流标\n下一步"],
      ["20", "无"],
    ],
  ],
  ["quotes within a quoted cell", '"说""好""\r\n了"', [['说"好"\n了']]],
  ["a tab within a quoted cell", '"a\tb"\tc', [["a\tb", "c"]]],
  ["a text that begins with a quotation", '"放管服"改革\tb', [['"放管服"改革', "b"]]],
  ["a quote that is never closed", '"abc\td\nf', [['"abc', "d"], ["f"]]],
  ["quotes in the middle", 'a "b" c', [['a "b" c']]],
  ["blank cells and rows", "\ta\n\nb\t", [["", "a"], [""], ["b", ""]]],
  ["line ends of an old Mac", "a\rb\r", [["a"], ["b"]]],
  ["one text", "一句话", [["一句话"]]],
])("reads %s", (_, text, rows) => {
  expect(readDelimited(text)).toEqual(rows);
});

test("what is written comes back cell by cell", () => {
  const cell = fc
    .array(fc.oneof(fc.constantFrom('"', "\t", "\n", " ", "，", "="), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map((parts) => parts.join("").replaceAll("\r", ""));
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      // A last row of one blank cell is the line end that every program adds.
      fc.pre(given[given.length - 1]?.join("") !== "");
      expect(readDelimited(writeDelimited(given))).toEqual(given);
    }),
  );
});

test("reads many quotes in time that grows with their number", () => {
  const time = (count: number): number => {
    const text = `${'"a b\t'.repeat(count)}`;
    const started = performance.now();
    readDelimited(text);
    return performance.now() - started;
  };
  time(2000);
  expect(time(40_000)).toBeLessThan(100 * Math.max(1, time(4000)));
});
