import { readTypedText, type TypedText } from "../../../src/spreadsheet/typedText/readTypedText";

const read = (text: string, numberFormat = "General", byHand = true): TypedText =>
  readTypedText(text, { numberFormat, byHand, thisYear: 2026 });

const MONEY = '"¥"#,##0;[Red]"¥"\\-#,##0';
const MONEY_DECIMALS = '"¥"#,##0.00;[Red]"¥"\\-#,##0.00';
const DOLLARS = "[$$-409]#,##0;[Red]-[$$-409]#,##0";
const IN_WORDS = 'yyyy"年"m"月"d"日"';
const DAY = 'm"月"d"日"';

describe("what a Chinese Excel makes of a text in a General cell", () => {
  it.each<[text: string, value: number, numberFormat?: string]>([
    ["12", 12],
    ["-5", -5],
    ["+5", 5],
    ["- 5", -5],
    [" 12 ", 12],
    ["\u300012\u00a0", 12],
    ["1.", 1],
    [".5", 0.5],
    ["-0", 0],
    ["９．５", 9.5],
    ["－９．５", -9.5],
    ["\u22125", -5],
    ["(12)", -12],
    ["（12）", -12],
    ["1,234", 1234, "#,##0"],
    ["1，234", 1234, "#,##0"],
    ["-1,234.5", -1234.5, "#,##0.00"],
    ["(1,234)", -1234, "#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["1.5E-3", 0.0015, "0.00E+00"],
    ["95%", 0.95, "0%"],
    ["97.7%", 0.977, "0.00%"],
    ["9.5％", 0.095, "0.00%"],
    ["%5", 0.05, "0%"],
    ["-5 %", -0.05, "0%"],
    ["￥12", 12, MONEY],
    ["¥1,234.50", 1234.5, MONEY_DECIMALS],
    ["-¥12", -12, MONEY],
    ["¥-12", -12, MONEY],
    ["(¥12)", -12, MONEY],
    ["$12", 12, DOLLARS],
    ["＄12", 12, DOLLARS],
    ["€12", 12, "[$€-2] #,##0;[Red]-[$€-2] #,##0"],
    ["1 1/2", 1.5, "# ?/?"],
    ["0 3/5", 0.6, "# ?/?"],
    ["0 ３／５", 0.6, "# ?/?"],
    ["-1 1/2", -1.5, "# ?/?"],
    ["2 13/25", 2.52, "# ??/??"],
    ["440106199001011234", 440106199001011000],
    ["999999999999999999", 999999999999999000],
    ["0.12345678901234567", 0.123456789012345],
    ["0001", 1],
    ["2023-5-6", 45052, "yyyy/m/d"],
    ["2023/5/6", 45052, "yyyy/m/d"],
    ["２０２３－５－６", 45052, "yyyy/m/d"],
    ["23-5-6", 45052, "yyyy/m/d"],
    ["5/6/2023", 45052, "yyyy/m/d"],
    ["2023年5月6日", 45052, IN_WORDS],
    ["23年5月6日", 45052, IN_WORDS],
    ["2023年5月", 45047, 'yyyy"年"m"月"'],
    ["2023-5", 45047, "mmm-yy"],
    ["10月20日", 46315, DAY],
    ["5-6", 46148, DAY],
    ["3/5", 46086, DAY],
    ["6-May", 46148, "d-mmm"],
    ["May 6", 46148, "d-mmm"],
    ["6-May-23", 45052, "d-mmm-yy"],
    ["January 2016", 42370, "mmm-yy"],
    ["1900/2/29", 60, "yyyy/m/d"],
    ["1900/1/1", 1, "yyyy/m/d"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["12：30", 12.5 / 24, "h:mm"],
    ["12:30:15", 45015 / 86400, "h:mm:ss"],
    ["25:30", 25.5 / 24, "[h]:mm:ss"],
    ["3:30 PM", 15.5 / 24, "h:mm AM/PM"],
    ["下午3:30", 15.5 / 24, "h:mm AM/PM"],
    ["上午12:00", 0, "h:mm AM/PM"],
    ["3 pm", 15 / 24, "h:mm AM/PM"],
    ["12时30分", 12.5 / 24, 'h"时"mm"分"'],
    ["下午3时30分", 15.5 / 24, '[$-804]AM/PMh"时"mm"分"'],
    ["2023-5-6 12:30", 45052 + 12.5 / 24, "yyyy/m/d h:mm"],
    ["2023年5月6日 下午3:30", 45052 + 15.5 / 24, "yyyy/m/d h:mm"],
  ])("%j is %d", (...[text, value, numberFormat]) => {
    expect(read(text)).toEqual({ kind: "number", value, ...(numberFormat ? { numberFormat } : {}) });
  });

  it.each([
    "无",
    "95分",
    "12元",
    "9.92分",
    "1,23",
    "3，4",
    "12,34,567",
    "1.2.3",
    "2023.5.6",
    "50%%",
    "%5%",
    "¥5%",
    "--5",
    "13/45",
    "2/30",
    "2023-13-1",
    "1899/1/1",
    "1 1/0",
    "12:75",
    "10月32日",
    "5月",
    "0x10",
    "Infinity",
    "1e400",
    "1e",
    "%",
    "¥",
    ".",
    "-",
    "()",
    "-无",
    "- 下一步加强管理",
    "+86 20 1234",
    "@张三",
    "#无",
    "真",
    "a\nb",
    "  缩进的一行  ",
    "1\n2",
    "1".repeat(400) + "元",
  ])("%j stays a text, to the last blank", (text) => {
    expect(read(text)).toEqual({ kind: "text", value: text, quoted: false });
  });

  it.each<[text: string, read: TypedText]>([
    ["", { kind: "blank" }],
    ["true", { kind: "boolean", value: true }],
    ["FALSE", { kind: "boolean", value: false }],
    ["ＴＲＵＥ", { kind: "boolean", value: true }],
    ["#N/A", { kind: "error", value: "#N/A" }],
    ["#div/0!", { kind: "error", value: "#DIV/0!" }],
    ["'001", { kind: "text", value: "001", quoted: true }],
    ["'=A1", { kind: "text", value: "=A1", quoted: true }],
    ["'", { kind: "text", value: "", quoted: true }],
    ["=A1", { kind: "formula", formula: "=A1" }],
    ["＝SUM(A1:A3)", { kind: "formula", formula: "=SUM(A1:A3)" }],
    ["+A1*2", { kind: "formula", formula: "=+A1*2" }],
    ["-SUM(A1:A3)", { kind: "formula", formula: "=-SUM(A1:A3)" }],
    ["+'表 1'!A1", { kind: "formula", formula: "=+'表 1'!A1" }],
    ["-5+3", { kind: "formula", formula: "=-5+3" }],
    ["=", { kind: "text", value: "=", quoted: false }],
  ])("%j is %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a cell with a format of its own", () => {
  it.each(["0.00", "0%", '"共"0"人"', "yyyy-mm-dd", DAY])("keeps %s", (numberFormat) => {
    for (const text of ["95%", "2023-5-6", "￥12", "1,234", "12:30", "1e3"])
      expect(read(text, numberFormat)).not.toHaveProperty("numberFormat");
  });

  it.each(["=A1", "95%", "2023-5-6", "TRUE", "#N/A", " 1 ", "440106199001011234"])(
    "takes %j as text under @",
    (text) => {
      expect(read(text, "@")).toEqual({ kind: "text", value: text, quoted: false });
    },
  );

  it("takes the apostrophe off a quoted text under @ too", () => {
    expect(read("'001", "@")).toEqual({ kind: "text", value: "001", quoted: true });
  });

  it("shows fractions: 3/5 is no date there", () => {
    expect(read("3/5", "# ?/?")).toEqual({ kind: "number", value: 0.6 });
    expect(read("3/5", "yyyy/m/d")).toEqual({ kind: "number", value: 46086 });
  });
});

describe("a percentage cell", () => {
  it.each([
    ["9.5", 0.095],
    ["95", 0.95],
    ["1", 0.01],
    ["0.1", 0.001],
    ["0.5", 0.005],
    [".1", 0.1],
    ["-1", -0.01],
    ["-.1", -0.1],
    ["-0.1", -0.001],
    ["９５", 0.95],
    ["1,234", 12.34],
    ["95%", 0.95],
    ["95.3%", 0.953],
    ["0 1/2", 0.005],
  ])("takes %s by hand for %d", (text, value) => {
    for (const format of ["0%", "0.00%", "0.0%;[Red]-0.0%"])
      expect(read(text, format)).toEqual({ kind: "number", value });
  });

  it("takes what a program writes as it is", () => {
    expect(read("9.5", "0.00%", false)).toEqual({ kind: "number", value: 9.5 });
    expect(read("95%", "0.00%", false)).toEqual({ kind: "number", value: 0.95 });
  });

  it("is none where the sign is only shown", () => {
    expect(read("9.5", '0.0"%"')).toEqual({ kind: "number", value: 9.5 });
    expect(read("9.5", "0.0\\%")).toEqual({ kind: "number", value: 9.5 });
  });
});

it("counts days from 1904 where the workbook does", () => {
  const from1904 = (text: string) => readTypedText(text, { numberFormat: "General", dateSystem: 1904 });
  expect(from1904("2023-5-6")).toMatchObject({ value: 45052 - 1462 });
  expect(from1904("1904/1/1")).toMatchObject({ value: 0 });
  expect(from1904("1903/1/1")).toMatchObject({ kind: "text" });
});

it("takes a day without a year for this year's", () => {
  const serial = (year: number): number => Math.round(Date.UTC(year, 9, 20) / 86_400_000) + 25569;
  const { value } = readTypedText("10月20日", { numberFormat: "General" }) as { value: number };
  expect([serial(new Date().getFullYear()), serial(new Date().getFullYear() - 1)]).toContain(value);
});
