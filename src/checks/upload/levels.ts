import { plainText } from "../../form/recognise/plainText";
import type { FormLine, GoalLevel } from "../../form/form";
import { isQualitative } from "../targets/direction";

const words: readonly [RegExp, GoalLevel][] = [
  [/^部分达成/, "partly"],
  [/^(?:未|没有)达成/, "unmet"],
  [/^达成/, "met"],
];

/** A line whose result is one of three levels, by the form's own columns. */
export const isOfLevels = (line: FormLine): boolean => line.kind === "indicator" && isQualitative(line);

/** The level that a result names; null for any other words. */
export function levelOf({ actual }: FormLine): GoalLevel | null {
  const plain = plainText(actual?.content ?? "");
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
