import fc from "fast-check";
import { readQuantityText } from "../../../src/rubric/quantityText/readQuantityText";
import vectors from "../../vectors/quantities.json";
import { growthPower, LINEAR } from "../../support/growth";

const reading = (text: unknown): unknown => {
  const { kind, op, value, unit, approx } = readQuantityText(text);
  return { kind, op, value, unit, approx };
};

test.each(vectors)("$text ($source): $kind $op $value $unit", ({ text, kind, op, value, unit, approx }) =>
  expect(reading(text)).toEqual({ kind, op, value, unit, approx }),
);

/** One number with what belongs to it. */
const number = (text: string, value: number, unit: string | null = null, op = "=", approx = false): unknown[] => [
  text,
  { kind: unit === "%" || unit === "‰" ? "percent" : "number", op, value, unit, approx },
];
const date = (text: string, value: string, op = "="): unknown[] => [
  text,
  { kind: "date", op, value, unit: null, approx: false },
];
const range = (text: string, value: number[], unit: string | null): unknown[] => [
  text,
  { kind: "range", op: null, value, unit, approx: false },
];
const none = (text: string, kind: string): unknown[] => [
  text,
  { kind, op: null, value: null, unit: null, approx: false },
];

test.each([
  number("２．５万人次", 25000, "人次"),
  number("≥3次/年", 3, "次/年", "≥"),
  number("30元/人/天", 30, "元/人/天"),
  number("3次以上", 3, "次", "≥"),
  number("80%及以上", 0.8, "%", "≥"),
  number("60分以下", 60, "分", "≤"),
  number("8小时内", 8, "小时", "≤"),
  number("1,234.5万元", 12_345_000, "元"),
  number("百分之95", 0.95, "%"),
  number("5‰", 0.005, "‰"),
  number("-5%", -0.05, "%"),
  number("增长-3.2%", -0.032, "%"),
  number("超30万人次", 300_000, "人次", ">"),
  number("超额完成100户", 100, "户"),
  number("不足10人", 10, "人", "<"),
  number("逾500人", 500, "人", ">"),
  number("100多人", 100, "人", "=", true),
  number("1.2万余元", 12_000, "元", "=", true),
  number("500件左右", 500, "件", "=", true),
  number("＞＝90%", 0.9, "%", "≥"),
  number("达98%以上", 0.98, "%", "≥"),
  number("不得超过3个", 3, "个", "≤"),
  number("人民币500万元整", 5_000_000, "元"),
  number("8m2", 8, "m2"),
  number("3千户", 3000, "户"),
  number("2.3千克", 2.3, "千克"),
  date("2021年12月31日前", "2021-12-31", "<"),
  date("2021/6/30", "2021-06-30"),
  date("2021年底", "2021-12-31", "≤"),
  date("2020年2月底前", "2020-02-29", "≤"),
  date("2021年7月", "2021-07"),
  date("9月30日", "--09-30"),
  range("2-3万", [20_000, 30_000], null),
  range("90～95%", [0.9, 0.95], "%"),
  range("3至5天", [3, 5], "天"),
  range("大于10%小于等于20%", [0.1, 0.2], "%"),
  range("10%<x≤20%", [0.1, 0.2], "%"),
  range("±10%", [-0.1, 0.1], "%"),
  none("1O0人", "unparseable"),
  none("l00%", "unparseable"),
  none("M.8万元", "unparseable"),
  none("五个", "unparseable"),
  none("500W", "unparseable"),
  none("≥", "unparseable"),
  none("良好", "qualitative"),
  none("--", "blank"),
])("%s", (text, expected) => expect(reading(text)).toEqual(expected));

test.each([
  ["穗人社规〔2020〕38号", null],
  ["2021年", null],
  ["第3批", null],
  ["《2021年工作要点》第12条", null],
  ["“1+4”政策惠及30家", 30],
  ["1.完成培训100人", 100],
  ["（2）完成培训100人", 100],
  ["①完成培训100人", 100],
  ["2021年1-6月巡查30家", 30],
  ["2020-2021学年资助300人", 300],
  ["2021年12月底前完成3个", 3],
  ["12345热线接听3000个", 3000],
  ["4A级景区2个", 2],
  ["H1N1疫苗200支", 200],
])("years, document numbers, list numbers and names are no quantities: %s", (text, value) =>
  expect(readQuantityText(text).value).toBe(value),
);

test.each([
  ["招聘职位：事业单位工作人员35人，编外人员150人", ["35人", "150人"]],
  ["208人报名，15人因为临时有其他安排无法参加培训。", ["208人", "15人"]],
  ["100/100", ["100", "100"]],
  ["3 5", ["3", "5"]],
  ["3,5", ["3", "5"]],
  ["100%，较上年增长5%", ["100%", "5%"]],
])("several figures are named and none is picked: %s", (text, figures) =>
  expect(readQuantityText(text)).toMatchObject({ kind: "multi", value: null, figures }),
);

test("any text has a reading, and one figure with any sign, unit and multiplier is read exactly", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(readQuantityText(text).kind).toBeTruthy()));
  const digits = fc
    .tuple(fc.nat(99_999), fc.nat(99))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`);
  const sign = fc.constantFrom("", "≥", "＞", "约", "不低于", "完成");
  const power = fc.constantFrom<[string, number]>(["", 0], ["万", 4], ["亿", 8], ["%", -2]);
  fc.assert(
    fc.property(
      sign,
      digits,
      power,
      fc.constantFrom("", "元", "人次", "户"),
      (before, figure, [word, exponent], unit) => {
        const text = `${before}${figure}${word}${word === "%" ? "" : unit}`;
        expect(readQuantityText(text).value).toBe(Number(`${figure}e${exponent}`));
      },
    ),
  );
});

test("a number stays as it is, anything else that is no text cannot be read", () => {
  expect(reading(0.977)).toEqual({ kind: "number", op: "=", value: 0.977, unit: null, approx: false });
  for (const odd of [true, NaN, {}, [1]]) expect(readQuantityText(odd).kind).toBe("unparseable");
  for (const blank of [null, undefined, "", "　"]) expect(readQuantityText(blank).kind).toBe("blank");
});

test("the longest text that a cell takes is read at once", () => {
  for (const piece of ["1", "1,234", "第", "-", "大于", "2021年", "“", "1+", "12月"]) {
    const read = (length: number) => readQuantityText(piece.repeat(Math.floor(length / piece.length)));
    expect(growthPower(read, 32_767)).toBeLessThan(LINEAR);
  }
});
