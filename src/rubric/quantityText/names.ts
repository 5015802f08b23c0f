import { MASK } from "./plainSigns";

/** Digits that count nothing: titles, document numbers, policy names, list numbers, ordinals, years, spans of months. */
const names: readonly RegExp[] = [
  /《[^》]*》?/g,
  /(?<=.)["“‘'][^"“”‘’']*["”’']|["“‘'][^"“”‘’']*["”’'](?=.)/g,
  /[〔[(]\d{4}[〕\])](?:第?\d+号)?/g,
  /(?:第|No\.?)?(?<!\d)\d+号(?:文件?)?/gi,
  /(?<!\d)\d+(?:\+[\dNXx]+)+/g,
  /(?<=^|[;。:\n])\(?\d{1,2}(?:[.)](?!\d)|、)\)?/g,
  /第\d+(?:\.\d+)?(?:[-至~]\d+)?[^\d,;。]?/g,
  /(?<![\dA-Za-z])[A-Za-z]+\d+(?:[A-Za-z]+\d*)*(?:\.\d+)?/g,
  /(?<!\d)\d+[A-Z]级?(?=\p{Script=Han})/gu,
  /\d{5}(?=热线|平台|电话)/g,
  /(?:\d{4}年)?\d{1,2}月?[-至到~]\d{1,2}月(?:份|底|末)?/g,
  /(?:19|20)\d{2}[-至到~/](?:19|20)?\d{2}(?:学?年度?)/g,
  /(?:19|20)\d{2}(?:学?年度?)(?!\d{1,2}月|年?[底末])/g,
];

/** What no such name is without. */
const mayBeName = /[《"“‘'〔[(号+.)、第A-Za-z线平电月至到~年/-]/;

/** The text with everything masked that holds digits but is no quantity. */
export function withoutNames(plain: string): string {
  if (!mayBeName.test(plain)) return plain;
  return names.reduce((text, pattern) => text.replace(pattern, MASK), plain);
}
