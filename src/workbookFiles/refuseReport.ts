import { isReportSheet } from "../form/reportMark";
import type { Grid } from "../spreadsheet/grid";
import { FileProblem } from "./fileProblem";

/** @throws FileProblem `own-report` where all sheets of a file are reports of ours, such as a register kept beside the forms */
export function refuseReport(grids: readonly Grid[]): void {
  if (grids.every(isReportSheet)) throw new FileProblem("own-report");
}
