import type { RuleErrorMessages } from "./messages";

export const enUS: RuleErrorMessages = {
  "not-a-number": "“{text}” in {name} is not a number. Enter a number or a percentage.",
  "not-an-answer": "“{text}” in {name} is neither yes nor no. Enter 是 or 否, or TRUE or FALSE.",
  "blank-weight": "{name} is blank. Enter the weight.",
  "negative-weight": "The weight {value} in {name} is below 0. Correct it.",
  "negative-value": "{value} in {name} is below 0. Correct it.",
  "not-a-count": "{value} in {name} is not a count. Enter 0 or a positive whole number.",
  "count-without-points": "Pair {number} has a count but no points for each. Add them.",
  "no-band-fits": "{value} falls into no band. End the table with 其他 (otherwise).",
  "unreadable-band": "“{text}” in the table cannot be read. Write it as “≤10%→2”.",
  "too-large": "The figures are too large to compute a score. Check them.",
  "no-bands": "The table is empty. Write it as “≤10%→2;≤20%→1;其他→0”.",
};
