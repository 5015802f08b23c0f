import type { QuantityOperator } from "./quantityText";

type Signs = readonly (readonly [RegExp, QuantityOperator])[];

/** Stand before the figure, if need be with words between: `不低于上年度支出总额的5%`. The last one counts. */
const before: Signs = [
  [/≥|大于或?等于|不得?低于|不得?少于|不小于|至少|最少|最低|(?<!未|不|没)达到?(?!成|标)/g, "≥"],
  [/≤|小于或?等于|不得?超过|不得?高于|不大于|不多于|至多|最多|最高|控制在/g, "≤"],
  [
    />|(?<!不得?|未)超过|超(?!额|标|期|过|市|级|声)|(?<!不)大于(?!或?等于)|(?<!不得?)高于|(?<!不)多于|逾(?!期)|突破/g,
    ">",
  ],
  [/<|(?<!不)小于(?!或?等于)|(?<!不得?)低于|(?<!不得?)少于|不满(?!意)|不足|不到|未达到?|未超过/g, "<"],
  [/=|(?<!大于或?|小于或?)等于/g, "="],
];

/** Stand behind it and include it. */
const behind: Signs = [
  [/^(?:\(含\)|及其?|\(含[^)]{0,40}\))?以上/g, "≥"],
  [/^(?:\(含\)|及其?|\(含[^)]{0,40}\))?(?:以下|以内|之内|内(?=$|[^\p{Script=Han}]))/gu, "≤"],
];

/** What no sign is without; most texts around a figure have none of it. */
const mayBeSign = /[≥≤<>=于过少低最达控超逾突满足到上下内]/;

function last(text: string, signs: Signs): QuantityOperator | null {
  if (!mayBeSign.test(text)) return null;
  const found = signs.flatMap(([pattern, op]) => [...text.matchAll(pattern)].map(({ index }) => ({ index, op })));
  return found.sort((one, other) => other.index - one.index)[0]?.op ?? null;
}

/** The operator of a figure between the words before it and those after it; null where none stands. */
export function operatorBetween(head: string, tail: string): QuantityOperator | null {
  return last(tail, behind) ?? last(head, before);
}

/** The figure is not exact. */
export function isApproximate(head: string, more: string, tail: string): boolean {
  return more !== "" || /(?:约|近|大概|将近|接近|上下)$/.test(head) || /^(?:左右|上下|余|多(?!于))/.test(tail);
}
