/** Excel computes what begins so; the full-width forms are taken for the same by Chinese and Japanese keyboards' users. */
const FORMULA_START = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;
/** Dates in Chinese numerals, which have no digit that `\p{N}` finds. */
const CHINESE_DATE = /[〇零一二三四五六七八九十]\s*[年月日时時点點分秒]/u;
/**
 * A Chinese character that stands in no number, date, time or amount. Excel shows the apostrophe of a guarded text in its formula bar,
 * so that a title such as 2023年度自评表 goes without.
 */
const CHINESE_WORD =
  /(?![〇零一二三四五六七八九十廿卅百千万萬亿億兆年月日號号时時点點分秒上下午前后後中星期周週曜火水木金土民國国公元明治大正昭和平成令円圓角])\p{Script=Han}/u;
const TRUTH_OR_ERROR = /^\s*(true|false|#.*)\s*$/i;
/** No date, time, amount or fraction in words is longer than this in any of Excel's languages. */
const LONGEST_DATE = 64;

/** What Excel would turn into something else depends on its language and settings, so all that might be is guarded. */
function mightConvert(text: string): boolean {
  if (text.startsWith("'") || FORMULA_START.test(text) || TRUTH_OR_ERROR.test(text)) {
    return true;
  }
  if (CHINESE_WORD.test(text)) {
    return false;
  }
  if (text.length <= LONGEST_DATE) {
    return /\p{N}/u.test(text) || CHINESE_DATE.test(text);
  }
  return /\p{N}/u.test(text) && !/\p{L}/u.test(text);
}

/** The text as Excel's API must get it to keep it as text: with a leading apostrophe where it could become anything else. */
export function asText(text: string): string {
  return mightConvert(text) ? `'${text}` : text;
}
