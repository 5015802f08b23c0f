import fc from "fast-check";
import { draw, type AnyForm } from "./draw";
import { linesOf, type Kind, type Optional, type Shape } from "./shape";
import { headings, totals, type Headed } from "./words";

const optional: readonly Optional[] = [
  "justification",
  "target",
  "actual",
  "explanation",
  "criteria",
  "unit",
  "rate",
  "note",
];

/** The names with their weights, then the others in some order; the lines' weight keeps to its name where others have weights. */
function columnsOf(
  { depth, upperWeights, lineWeights }: Pick<Shape, "depth" | "upperWeights" | "lineWeights">,
  behind: readonly Kind[],
  place: number,
): readonly Kind[] {
  const levels = Array.from({ length: depth }, (_, level): readonly Kind[] =>
    upperWeights === "column" && level < depth - 1 ? [{ name: level }, { weightOf: level }] : [{ name: level }],
  ).flat();
  if (lineWeights === "name") return [...levels, ...behind];
  const at = upperWeights === "column" ? 0 : place % (behind.length + 1);
  return [...levels, ...behind.slice(0, at), "lineWeight", ...behind.slice(at)];
}

const step = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom(100, 90, 50, 0));

/** Forms of every make: levels, columns and their order, headings, weights in columns or names, names merged, blank or repeated. */
export const anyForm: fc.Arbitrary<AnyForm> = fc
  .record({
    depth: fc.integer({ min: 2, max: 4 }),
    steps: fc.array(step, { minLength: 3, maxLength: 11 }),
    interruptions: fc.array(fc.constantFrom("none", "none", "subtotal", "part", "dots", "blank", "page"), {
      minLength: 11,
      maxLength: 11,
    }),
    upperWeights: fc.constantFrom("column", "name", "none"),
    lineWeights: fc.constantFrom("column", "name", "text"),
    names: fc.constantFrom("merged", "blank", "repeated"),
    behind: fc
      .subarray([...optional])
      .chain((rest): fc.Arbitrary<Kind[]> => fc.shuffledSubarray([...rest, "score"], { minLength: rest.length + 1 })),
    place: fc.nat(),
    picks: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
    suffix: fc.constantFrom("指标", "指标名称", "\n指标", " 指标"),
    side: fc.boolean(),
    title: fc.subarray(["附件2", "某局部门整体支出绩效自评表", "（2023年度）"]),
    total: fc.constantFrom(...totals),
    notes: fc.subarray(["注：1.分值合计100分。", "2.得分不得超过分值。"]),
  })
  .map(({ steps, behind, place, picks, ...shape }) =>
    draw({
      ...shape,
      lines: linesOf(shape.depth, steps),
      kinds: columnsOf(shape, behind, place),
      pick: (headed: Headed) => picks[Object.keys(headings).indexOf(headed)] ?? 0,
    }),
  );
