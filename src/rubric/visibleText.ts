/**
 * Characters that show nothing: what comes along when texts are copied from web pages, chats and calculators. Controls,
 * soft hyphens, joiners, direction marks, variation selectors, tags, fillers. Blanks (NBSP, U+3000, …) are none of them:
 * `\s` knows those, and they part words.
 */
const PLANE_0 =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffc";

/** By code units: twice as fast as by code points, and most texts are only looked at. */
const UNITS = `[${PLANE_0}]|\\ud82f[\\udca0-\\udca3]|\\ud834[\\udd73-\\udd7a]|\\udb40[\\udc00-\\udfff]`;
const any = new RegExp(UNITS);
const every = new RegExp(UNITS, "g");

/** Whether a text holds a character that shows nothing. */
export const holdsInvisible = (text: string): boolean => any.test(text);

/** A text without any character that shows nothing: for comparing and reading, not for people. */
export const visible = (text: string): string => (any.test(text) ? text.replace(every, "") : text);

/** Where such characters do show: in pictures made of several, and between letters that join. */
const MEANT = [
  "\\p{Extended_Pictographic}(?:[\\ufe0e\\ufe0f]|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)*",
  "[0-9#*]\\ufe0f?\\u20e3",
  "(?<=[\\p{Script=Arabic}\\p{Script=Mongolian}\\p{Script=Tibetan}\\p{Script=Devanagari}])[\\u200c\\u200d\\u180b-\\u180f]+",
].join("|");
const clutter = new RegExp(
  `(${MEANT})|[${PLANE_0}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]`,
  "gu",
);

/** A text for people without the characters that show nothing; pictures made of several and joined letters stay as they are. */
export const withoutClutter = (text: string): string => (any.test(text) ? text.replace(clutter, "$1") : text);
