import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { asCsv } from "../../src/language/csv";
import { onOneLine } from "../../src/language/leaving";

test.each(["=1+1", "+1", "-无", "@SUM(A1)", "  =1", "＝1+1", "＋1", "－1", "＠a", "|x", "\t=1"])(
  "%j is a text, and none that is computed",
  (text) => {
    expect(asCsv([[text]])).toMatch(/^\uFEFF"'/);
  },
);

test("numbers stay numbers, blanks stay blank", () => {
  expect(asCsv([[-1.5, null, ""]])).toBe('\uFEFF-1.5,,""\r\n');
});

test("whatever stands in a cell, another reader finds as many rows and cells, with their texts", () => {
  const cell = fc.string({ unit: "binary", maxLength: 30 }).filter((text) => !/^[\s=+\-@＝＋－＠|]/.test(text));
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const csv = asCsv(rows.map(([left, right]) => [`a${left}`, `b${right}`]));
      // The mark is for files; as a text it would be a part of the first cell.
      const book = read(csv.slice(1), { type: "string", raw: true });
      const found = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, raw: true });
      expect(found).toEqual(rows.map(([left, right]) => [onOneLine(`a${left}`), onOneLine(`b${right}`)]));
    }),
  );
});
