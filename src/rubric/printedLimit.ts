import { normalised } from "./normalised";

const limits =
  /(?:不超过|控制在|限|≤|<=|不得超过)(\d{2,4})(?:个)?(?:汉)?字|(\d{2,4})(?:个)?(?:汉)?字(?:以内|之内|内|以下)/;

/** How many characters a printed text allows; null where it does not say. */
export function limitIn(label: string): number | null {
  const [, before, behind] = limits.exec(normalised(label).replace(/\s/g, "")) ?? [];
  const found = before ?? behind;
  return found === undefined ? null : Number(found);
}

/** Characters as people count them: blanks and line breaks are none. */
export const lengthOf = (text: string): number => [...text.replace(/\s/g, "")].length;
