import type { FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/dimensionMissing";
import { asksSatisfaction, dimensionIn } from "../support/dimensions";

type Kind = "output" | "benefit" | "satisfaction";

interface Divided {
  readonly found: ReadonlySet<Kind>;
  /** Kinds that the form names in the words of the Ministry's form: a department's form has words of its own. */
  readonly named: ReadonlySet<Kind>;
}

/** The names of all levels, the lines' own for how content people are: 群众满意度 stands anywhere. */
function dividedBy(lines: readonly FormLine[]): Divided {
  const names = new Set(lines.flatMap(({ path }) => path.slice(0, -1)).map(plainText));
  const kinds = [...names].map(dimensionIn);
  const found = new Set<Kind>(kinds.filter((kind) => kind !== null && kind !== "cost"));
  if (lines.some(asksSatisfaction)) found.add("satisfaction");
  const named = new Set<Kind>();
  for (const name of names) {
    if (/产出/.test(name)) named.add("output");
    if (/效益/.test(name)) named.add("benefit");
  }
  return { found, named };
}

/** A project's form has no line at all of a dimension that such forms must have; told once, for what it has too few of. */
export const dimensionMissing = defineCheck({
  id: "dimension-missing",
  severity: "information",
  needs: ["targets"],
  messages: { output: [], benefit: [], satisfaction: [] },
  texts,
  // A form that has hardly begun is told nothing.
  settings: { lines: 4 },
}).finding((form, { lines: least }, recorder) => {
  const lines = form.lines.filter(({ kind }) => kind === "indicator");
  const [first] = lines;
  if (!first || lines.length < least) return [];
  const { found, named } = dividedBy(lines);
  const isAsked = { output: named.has("benefit"), benefit: named.has("output"), satisfaction: named.size === 2 };
  if (named.size === 0) return [];
  recorder.looked();
  return (["output", "benefit", "satisfaction"] as const)
    .filter((kind) => isAsked[kind] && !found.has(kind))
    .map((variant) => ({ sheet: form.sheet, address: first.nameAddress, line: "", variant, args: {} }));
});
