/** The numerals that `[DBNum1]`, `[DBNum2]` and `[DBNum3]` of number formats ask for, as a Chinese Excel writes them. */
const NUMERALS = {
  1: { digits: "〇一二三四五六七八九", places: ["", "十", "百", "千"], groups: ["", "万", "亿", "万亿"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"], groups: ["", "万", "亿", "万亿"] },
  3: { digits: "０１２３４５６７８９", places: ["", "十", "百", "千"], groups: ["", "万", "亿", "万亿"] },
} as const;

export type NumeralKind = keyof typeof NUMERALS;

/** Digits one by one: 2024 → 二〇二四. */
export function digitByDigit(digits: string, kind: NumeralKind): string {
  return digits.replace(/\d/g, (digit) => NUMERALS[kind].digits[Number(digit)] ?? digit);
}

/** Four digits with their places; a gap is said once. */
function ofGroup(group: string, kind: NumeralKind): string {
  const { digits, places } = NUMERALS[kind];
  let text = "";
  let isGap = false;
  [...group].forEach((digit, index) => {
    if (digit === "0") {
      isGap = true;
      return;
    }
    text += `${isGap ? digits[0] : ""}${digits[Number(digit)]}${places[group.length - 1 - index]}`;
    isGap = false;
  });
  return text;
}

/** Digits in groups of four, counted from the right. */
function inFours(digits: string): readonly string[] {
  const first = digits.length % 4 || 4;
  const parts = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 4) parts.push(digits.slice(at, at + 4));
  return parts;
}

/** A whole number with its places: 1203 → 一千二百〇三, 10 → 一十. Longer ones than 16 digits stay digits. */
export function withPlaces(digits: string, kind: NumeralKind): string {
  const { digits: names, groups } = NUMERALS[kind];
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain === "0") return names[0] ?? "";
  if (plain.length > 16) return digitByDigit(plain, kind);
  const parts = inFours(plain);
  let text = "";
  let isGap = false;
  parts.forEach((part, index) => {
    const spoken = ofGroup(part, kind);
    const said = spoken.startsWith(names[0] ?? "") ? spoken.slice(1) : spoken;
    if (said === "") {
      isGap = true;
      return;
    }
    const behindGap = text !== "" && (isGap || part.startsWith("0"));
    // 万亿 says its 亿 once, where no 亿 follows.
    const group = groups[parts.length - 1 - index] ?? "";
    text += `${behindGap ? names[0] : ""}${said}${group.length > 1 && Number(parts[index + 1]) > 0 ? group[0] : group}`;
    isGap = false;
  });
  return text;
}
