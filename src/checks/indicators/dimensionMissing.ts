import type { FormLine } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/dimensionMissing";
import { asksSatisfaction, dimensionIn } from "../support/dimensions";

type Kind = "output" | "benefit" | "satisfaction";

/** The names of all levels, the lines' own for how content people are: 群众满意度 stands anywhere. */
function kindsIn(lines: readonly FormLine[]): ReadonlySet<Kind> {
  const kinds = lines.flatMap(({ path }) => path.slice(0, -1).map(dimensionIn));
  const found = new Set<Kind>(kinds.filter((kind) => kind !== null && kind !== "cost"));
  return lines.some(asksSatisfaction) ? found.add("satisfaction") : found;
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
  const kinds = kindsIn(lines);
  // Only forms that are divided so can lack one.
  if (!first || lines.length < least || !(kinds.has("output") || kinds.has("benefit"))) return [];
  recorder.looked();
  return (["output", "benefit", "satisfaction"] as const)
    .filter((dimension) => !kinds.has(dimension))
    .map((variant) => ({ sheet: form.sheet, address: first.nameAddress, line: "", variant, args: {} }));
});
