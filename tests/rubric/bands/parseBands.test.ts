import fc from "fast-check";
import { pickBand } from "../../../src/rubric/bands/band";
import { parseBands } from "../../../src/rubric/bands/parseBands";
import { RuleError } from "../../../src/rubric/ruleError";

const pick = (value: number, table: unknown): number | undefined => pickBand(value, parseBands(table))?.result;

describe("parseBands", () => {
  it.each([
    ["≤10%→2;≤20%→1;≤30%→0.5;其他→0"],
    ["≤10%:2; ≤20%:1; ≤30%:0.5; 其他:0"],
    ["<=10%->2\n<=20%->1\n<=30%->0.5\notherwise->0"],
    ["≦１０％：２；≦２０％：１；≦３０％：０．５；其他：０"],
    ["x≤10%→2分；10%<x≤20%→1分；20%＜x≤30%→0.5分；其他→0分"],
    ["小于等于10%→2;大于10%小于等于20%→1;大于20%小于等于30%→0.5;大于30%→0"],
    ["不超过10%→2;不超过20%→1;30%以内→0.5;超过30%→0"],
  ])("reads %s", (table) => {
    expect([0.1, 0.1001, 0.2, 0.3, 0.3001].map((value) => pick(value, table))).toEqual([2, 1, 1, 0.5, 0]);
  });

  it("reads 合同签订及时率 with an exact band first", () => {
    const table = "=100%→3;≥90%→2;≥80%→1;其他→0";
    expect([1, 0.9999, 0.9, 0.8, 0.7999].map((value) => pick(value, table))).toEqual([3, 2, 2, 1, 0]);
  });

  it("compares ±bands without the sign", () => {
    const table = "±10%→5;±15%→3;±20%→1;其他→0";
    expect([-0.1, 0.12, -0.2, 0.21].map((value) => pick(value, table))).toEqual([5, 3, 1, 0]);
  });

  it("reads two columns of cells", () => {
    const rows = [
      ["≥90%", 2],
      ["≥75%", "1.5分"],
      ["", ""],
      ["其他", 0],
    ];
    expect([0.9, 0.8, 0.1].map((value) => pick(value, rows))).toEqual([2, 1.5, 0]);
  });

  it.each([
    ["很好→2", "unreadable-band"],
    ["≤10%", "unreadable-band"],
    ["≤10%→很多", "unreadable-band"],
    ["", "no-bands"],
    [null, "no-bands"],
  ])("says what is wrong with %p", (table, code) => {
    expect(() => parseBands(table)).toThrow(expect.objectContaining({ code }));
  });

  it("gives a score for every value where the table ends with 其他", () => {
    const table = parseBands("≤10%→2;≤20%→1;≤30%→0.5;其他→0");
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => expect(pickBand(value, table)).not.toBeNull()));
  });

  it("throws nothing but RuleErrors", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.array(fc.anything()))), (table) => {
        try {
          parseBands(table);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleError);
        }
      }),
    );
  });
});
