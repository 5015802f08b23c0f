import type { Form } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/scoreNotANumber";
import { excerpt } from "../support/excerpt";
import { recordScores } from "../support/recordScores";
import { scoredCells, type ScoredCell } from "../support/scoredCells";
import { readScoreText } from "../support/scoreText";
import { listedCells } from "../support/together";
import type { Reported } from "../messages";

const messages = {
  number: ["text", "value"],
  unit: ["text", "value"],
  out: ["text", "value"],
  percent: ["text"],
  several: ["text"],
  date: ["text"],
  boolean: ["text"],
  notApplicable: ["text"],
  huge: ["text"],
  words: ["text"],
  together: ["count", "cells", "text", "value"],
} as const;

type Told = Reported<typeof messages>;

function findingOf({ sheet, name, weight, score, least }: ScoredCell): Told[] {
  const { reading, address, formula } = score;
  if (reading.kind !== "text") return [];
  const read = readScoreText(reading.text);
  const args = { text: excerpt(reading.text) };
  const found = { sheet, address, line: name, args };
  if (!("value" in read)) return [{ ...found, variant: read.variant }];
  // A formula is not overwritten on one click, and no text is turned into a number that cannot be the score.
  if (formula !== null) return [{ ...found, variant: "words" }];
  if (read.value < least || (weight !== null && read.value > weight)) {
    return [{ ...found, variant: "out", args: { ...args, value: read.value } }];
  }
  const fix = { kind: "write-number", from: reading.raw ?? reading.text, value: read.value } as const;
  return [{ ...found, variant: read.variant, args: { ...args, value: read.value }, fix }];
}

/** Of several texts of a sheet that only need to be numbers there is one finding, and one click for all; each of the others stays. */
function asOne(all: readonly Told[]): readonly Told[] {
  const meant = all.filter(({ fix }) => fix?.kind === "write-number");
  return [
    ...all.filter(({ fix }) => fix?.kind !== "write-number"),
    ...[...new Set(meant.map(({ sheet }) => sheet))].flatMap((sheet) =>
      convertible(meant.filter((each) => each.sheet === sheet)),
    ),
  ];
}

function convertible(same: readonly Told[]): readonly Told[] {
  const [first] = same;
  if (!first || same.length === 1) return same;
  const cells = same.flatMap(({ address, fix }) =>
    fix?.kind === "write-number" ? [{ address, from: fix.from, value: fix.value }] : [],
  );
  const { text = "", value = 0 } = first.args;
  const args = { count: same.length, cells: listedCells(same.map(({ address }) => address)), text, value };
  const fix = { kind: "write-numbers", cells } as const;
  return [{ sheet: first.sheet, address: first.address, line: "", variant: "together", args, fix }];
}

/** A total that can mean no number; one that can is held against the scores, and a sign says that none is given. */
function ofTotal({ sheet, total }: Form): Told[] {
  if (total?.score.reading.kind !== "text") return [];
  const read = readScoreText(total.score.reading.text);
  if ("value" in read || read.variant === "notApplicable") return [];
  return findingOf({ sheet, name: total.label, weight: total.weight, score: total.score, least: 0 });
}

/** A score cell holds text or TRUE, which the total leaves out without a word; or the total itself does. */
export const scoreNotANumber = defineCheck({
  id: "score-not-a-number",
  severity: "error",
  needs: ["scores"],
  messages,
  texts,
}).finding((form, _, recorder) => {
  const cells = scoredCells(form);
  recordScores(cells, recorder, { texts: "looked" });
  return asOne([...cells.flatMap(findingOf), ...ofTotal(form)]);
});
