import { momentInWords } from "../../../../workbench/page/journal/momentInWords";

const at = (day: number, hour: number, minute: number): number => new Date(2026, 10, day, hour, minute).getTime();

test.each([
  ["zh-CN", at(30, 14, 32), "14:32"],
  ["en-US", at(30, 14, 32), "14:32"],
  ["zh-CN", at(30, 0, 5), "00:05"],
  ["zh-CN", at(29, 14, 32), "11月29日 14:32"],
  ["en-US", at(29, 14, 32), "Nov 29, 14:32"],
] as const)("%s %d is %s", (language, moment, words) => {
  expect(momentInWords(moment, language, at(30, 18, 0))).toBe(words);
});
