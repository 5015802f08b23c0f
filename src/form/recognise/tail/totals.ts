import type { Form } from "../../form";
import type { ScoreReading } from "../../cell";
import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";
import { pointsInBrackets, readPoints } from "../rows/points";
import type { FormTable } from "../tables/formTables";
import { firstFilled } from "../tables/rowText";
import { headTotal } from "./headTotal";
import { isTotalLabel, pointsIn, scoreInLabel, stated, withGrade } from "./statedPoints";

type Total = NonNullable<Form["total"]>;

/** The grade stands where the score of the total is due: 优, or all of them to be ticked. */
const isGrade = (text: string): boolean => /^[优良中差][秀好等]?$|[□☐√✓✔☑■][优良中差]/.test(plainText(text));

const mayBeScore = (reading: ScoreReading): boolean =>
  reading.kind !== "blank" && reading.kind !== "none" && (reading.kind !== "text" || !isGrade(reading.text));

/** The score of a cell; a text with the grade behind the number is read as the number. */
function scoreAt(reader: GridReader, row: number, column: number): Total["score"] {
  const score = reader.score(row, column);
  const text = score.reading.kind === "text" ? plainText(score.reading.text) : "";
  const points = withGrade.test(text) ? pointsIn(text) : null;
  return points === null ? score : stated(reader, row, column, points);
}

/** 总分 at the end of the table: its label stands left of the scores. */
function readTotalRow(reader: GridReader, row: number, { first: { columns } }: FormTable): Total {
  const { right, weight, score, levels } = columns;
  const isLabel = (column: number): boolean => isTotalLabel(reader.value(row, column));
  const at = levels.map(({ name }) => name).find(isLabel) ?? Math.max(0, firstFilled(reader, row, 0, right + 1));
  const label = at === weight ? "" : String(reader.value(row, at)).trim();
  // Weights that are relative to the level above have their sum beside the highest level alone.
  const weights = weight === null ? [] : [weight, ...levels.flatMap((level) => level.weight ?? [])];
  const weighed = weights.find((column) => readPoints(reader.inColumn(row, column)) !== null) ?? weight;
  const ofWeight = weighed === null ? null : readPoints(reader.inColumn(row, weighed));
  const weightAddress = reader.address(row, weighed ?? at);
  const own: Total["score"] =
    score === null
      ? { address: reader.address(row, at), reading: { kind: "none" }, formula: null }
      : scoreAt(reader, row, score);
  const [reviewed] = columns.others.review ?? [];
  const review = reviewed === undefined ? {} : { review: reader.score(row, reviewed) };
  const total = { label, weight: ofWeight ?? pointsInBrackets(label), weightAddress, ...review };
  if (mayBeScore(own.reading)) return { ...total, score: own };
  const other = [...Array(right + 1).keys()].find(
    (column) => column > at && column !== weight && column !== reviewed && pointsIn(reader.value(row, column)) !== null,
  );
  if (other !== undefined) return { ...total, score: scoreAt(reader, row, other) };
  return { ...total, score: own.reading.kind === "text" ? own : (scoreInLabel(reader, row, at) ?? own) };
}

export function readTotal(reader: GridReader, table: FormTable): Form["total"] {
  const { totalRow, headFrom, first } = table;
  return totalRow === null ? headTotal(reader, headFrom, first.firstRow) : readTotalRow(reader, totalRow, table);
}
