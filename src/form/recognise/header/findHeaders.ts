import type { Correction } from "../../columns";
import { goalHeaderRow } from "../companions/goalTable";
import type { GridReader } from "../grid/gridReader";
import { fieldRole } from "../head/labels";
import { plainText } from "../plainText";
import { workPaperHeaderRow } from "../companions/workPaper";
import { tallestHeader } from "./headerHeight";
import { headersAt } from "./headersAt";
import { readHeading } from "./readHeading";
import { isMostlyHeadings, mayHoldScore, mayNameIndicators, readingsIn } from "./rowReadings";
import type { TableHeader } from "./tableColumns";
import { headersWithoutScores } from "./unscoredHeader";

/** Says of a row whether it holds a heading of which the user said what it is. */
function correctedRows(reader: GridReader, corrections: readonly Correction[]): (row: number) => boolean {
  const headings = new Set(corrections.flatMap(({ heading }) => [heading, ...heading.split("/")]));
  return (row) => headings.size > 0 && reader.row(row).some((cell) => cell !== "" && headings.has(plainText(cell)));
}

/**
 * Every header of the sheet, from the top down and from the left; repeated ones too. Only where none has a heading over its
 * scores those count that lack it.
 */
export function findHeaders(reader: GridReader, corrections: readonly Correction[]): readonly TableHeader[] {
  // A goal table and a work paper have indicators and scores as well.
  const ofCompanions = [goalHeaderRow(reader), workPaperHeaderRow(reader)].filter((row) => row >= 0);
  const scored = scoredHeaders(reader, corrections, ofCompanions);
  return scored.length > 0 || ofCompanions.length > 0 ? scored : headersWithoutScores(reader, corrections);
}

/** 年度目标 and 完成情况 with room for what they say, right above a header that is whole without them: fields of the head. */
function isFieldRow(reader: GridReader, row: number, corrections: readonly Correction[]): boolean {
  const cells = reader.row(row);
  const namesNothing = readingsIn(reader, row).every(({ role }) => role === "target" || role === "actual");
  const hasRoom = cells.some((cell, column) => {
    const role = fieldRole(cell);
    if (role !== "goal" && role !== "goalCompletion") return false;
    const { column: left, columns } = reader.area(row, column);
    const said = cells[left + columns];
    return said !== undefined && readHeading(said) === null;
  });
  return namesNothing && hasRoom && headersAt(reader, row + 1, corrections) !== null;
}

function scoredHeaders(
  reader: GridReader,
  corrections: readonly Correction[],
  ofCompanions: readonly number[],
): readonly TableHeader[] {
  const isCorrected = correctedRows(reader, corrections);
  const mayScore = Array.from(
    { length: reader.rowCount },
    (_, row) => mayHoldScore(reader.row(row)) || isCorrected(row),
  );
  const found: TableHeader[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    if (ofCompanions.includes(row) || !mayScore.slice(row, row + tallestHeader).includes(true)) continue;
    const mayBegin = isMostlyHeadings(reader.row(row)) && mayNameIndicators(reader, row);
    const header = mayBegin || isCorrected(row) ? headersAt(reader, row, corrections) : null;
    if (!header || (header.lastRow > row && isFieldRow(reader, row, corrections))) continue;
    found.push(...header.headers);
    row = header.lastRow;
  }
  return found;
}
