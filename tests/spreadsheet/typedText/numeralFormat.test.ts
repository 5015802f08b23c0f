import { numfmt } from "@univerjs/core";
import { withPlaces } from "../../../src/spreadsheet/typedText/chineseNumerals";
import { hasNumerals, numeralText } from "../../../src/spreadsheet/typedText/numeralFormat";

test.each([
  ["0", "〇"],
  ["10", "一十"],
  ["15", "一十五"],
  ["101", "一百〇一"],
  ["110", "一百一十"],
  ["1010", "一千〇一十"],
  ["10000", "一万"],
  ["10001", "一万〇一"],
  ["101000", "一十万一千"],
  ["20030004", "二千〇三万〇四"],
  ["100000000", "一亿"],
  ["100000001", "一亿〇一"],
  ["120304050607", "一千二百〇三亿〇四百〇五万〇六百〇七"],
  ["1000000000000", "一万亿"],
  ["1000100000000", "一万〇一亿"],
])("%s is %s", (digits, text) => {
  expect(withPlaces(digits, 1)).toBe(text);
});

test.each<[value: number, format: string, text: string | undefined]>([
  [123, "[DBNum1]", "一百二十三"],
  [123.5, "[DBNum2]General", "壹佰贰拾叁.伍"],
  [-30, "[dbnum2][$-804]G/通用格式", "-叁拾"],
  [123, "[DBNum1]0", "一二三"],
  [2024, "[DBNum1]0000", "二〇二四"],
  [56, "[DBNum2]0角0分;;整", "伍角陆分"],
  [0, "[DBNum2]0角0分;;整", undefined],
  [1234.5, "[DBNum2]#,##0.00", "壹,贰叁肆.伍零"],
  [45306, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二四年一月十五日"],
  [45585, "[DBNum1]m月d日", "十月二十日"],
  [7, "[DBNum3]0", "７"],
  [12, "0", undefined],
])("%s in %s is %s", (value, format, text) => {
  expect(numeralText(value, format, (code, number) => numfmt.format(code, number))).toBe(text);
  expect(hasNumerals(format)).toBe(format !== "0");
});
