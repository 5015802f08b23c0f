import type { Form, FormLine } from "../../form/form";
import { plainText, withoutBrackets } from "../../form/recognise/plainText";
import { sumPoints } from "../../rubric/rounding";
import { asksSatisfaction } from "../support/dimensions";
import { headingsOf } from "../support/headings";

/** The points that the indicators of a kind have together by what the form prints. */
export interface Share {
  readonly name: string;
  readonly points: number;
  readonly isOf: (line: FormLine) => boolean;
}

const pair =
  /(数量|质量|时效|成本|产出|经济效益|社会效益|生态效益|可持续影响|效益|满意度?)(?:指标)?[(:：]?(\d{1,2}(?:\.\d)?)(?:分|%)?\)?/g;

/** Two kinds may be an example. */
const fewest = 3;

const kindOf = (name: string): string =>
  withoutBrackets(plainText(name)).replace(/^[\d.、()（）]+|(类|方面)?指标$/g, "");

const isUnder =
  (name: string) =>
  (line: FormLine): boolean =>
    /^满意/.test(name) ? asksSatisfaction(line) : line.path.slice(0, -1).some((above) => kindOf(above) === name);

/** The shares that the heading of the weights prints: 分值 数量(20)、质量(10)、…; empty where it prints none. */
export function printedShares(form: Form): readonly Share[] {
  const shares = headingsOf(form, "weight").flatMap((heading) =>
    [...plainText(heading).matchAll(pair)].map(([, name = "", points]) => ({ name, points: Number(points) })),
  );
  const names = new Set(shares.map(({ name }) => name));
  const isWhole = names.size === shares.length && sumPoints(shares.map(({ points }) => points)) <= 100;
  return shares.length >= fewest && isWhole ? shares.map((share) => ({ ...share, isOf: isUnder(share.name) })) : [];
}
