import type { Form, FormLine } from "../../form/form";
import { goalKinds } from "../../form/layout/goals/goalTable";
import { readWorkPaper, type WorkPaper } from "../../form/recognise/companions/workPaper";
import { GridReader } from "../../form/recognise/grid/gridReader";
import { knownLines, type PackLine } from "../../form/recognise/packLines";
import { addinCalls } from "../../rubric/formula/addinCall";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import { perForm } from "../support/perForm";
import { perObject } from "../support/perObject";

/** The work paper in a sheet; null where it is none. It is read once for all lines that rest on it. */
export const paperIn = perObject((grid: Grid): WorkPaper | null => readWorkPaper(new GridReader(grid)));

/** What the form's own pack knows of its lines. */
export const packLines = perForm(({ lines, rubric }: Form): ReadonlyMap<FormLine, PackLine> => {
  const known = rubric ? knownLines(lines, [rubric], null).lines : [];
  return new Map(lines.flatMap((line, index) => (known[index] ? [[line, known[index]] as const] : [])));
});

/** The lines of the form's pack that goals are counted in, in the order of their kinds. */
export const goalLines = perForm(({ rubric }: Form) => (rubric ? goalKinds(rubric) : []).map(({ line }) => line));

/** The first line that has its score in a cell, by the cell's address. */
export const lineAt = perForm(
  ({ lines }: Form): ReadonlyMap<string, FormLine> =>
    new Map([...lines].reverse().map((line) => [line.score.address, line])),
);

/** The first line that is the sum of its parts in a cell, by the cell's address. */
export const partedAt = perForm(
  ({ lines }: Form): ReadonlyMap<string, FormLine> =>
    new Map(
      [...lines]
        .reverse()
        .flatMap((line) => ((line.parts ?? []).length > 0 ? [[line.score.address, line] as const] : [])),
    ),
);

/** Some score is computed by a function of the add-in. */
export const usesAddin = perForm(({ lines }: Form): boolean =>
  lines.some(({ score }) => score.formula !== null && addinCalls(score.formula).length > 0),
);

/** Where a person judged otherwise than the rule. */
export const judgedOtherwise = perObject(
  (findings: readonly Finding[]): ReadonlySet<string> =>
    new Set(findings.flatMap(({ id, address }) => (id === "score-differs-from-rule" ? [address] : []))),
);

/** All lines together weigh what they should. */
export const addsUp = perObject((findings: readonly Finding[]): boolean =>
  findings.every(({ id }) => id !== "weights-not-100"),
);
