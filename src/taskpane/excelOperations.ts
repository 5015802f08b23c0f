import { calculateAll } from "../excel/calculation";
import { capabilities } from "../excel/capabilities";
import { cleanCells } from "../excel/cleanCells";
import { writeNumber } from "../excel/convertScore";
import { toProblem } from "../excel/excelProblem";
import { changeCorrections } from "../excel/keptCorrections";
import { clearMarks, countMarks, setMarks } from "../excel/marks";
import { selectCell } from "../excel/navigate";
import { displayLanguage, officeReady } from "../excel/office";
import { findForms } from "../excel/readForm";
import { readSheets } from "../excel/readSheets";
import { reconnectFormulas } from "../excel/reconnect";
import { selectedPlace, watchSelection } from "../excel/selection";
import { watch } from "../excel/watch";
import { writeText } from "../excel/writeText";

type Operation<A extends unknown[], R> = (...args: A) => Promise<R>;

/** An operation whose script is not part of the first load. */
function later<A extends unknown[], R>(load: () => Promise<Operation<A, R>>): Operation<A, R> {
  return async (...args) => (await load())(...args);
}

const insertion = () => import(/* webpackChunkName: "form" */ "../excel/insertForm");

/** Excel, as the pane sees it. What knows rules and layouts comes with the form's own scripts. */
export const excelOperations = {
  addGoalRows: later(async () => (await import(/* webpackChunkName: "form" */ "../excel/addGoalRows")).addGoalRows),
  calculateAll,
  capabilities,
  changeCorrections,
  cleanCells,
  clearMarks,
  countMarks,
  displayLanguage,
  findForms,
  insertForm: later(async () => (await insertion()).insertForm),
  officeReady,
  readScoreOrigin: later(
    async () => (await import(/* webpackChunkName: "form" */ "../excel/scoreOrigin")).readScoreOrigin,
  ),
  readSheets,
  reconnectFormulas,
  removeInserted: later(async () => (await insertion()).removeInserted),
  selectCell,
  selectedPlace,
  setMarks,
  makePlainVersion: later(
    async () => (await import(/* webpackChunkName: "form" */ "../excel/plainVersion")).makePlainVersion,
  ),
  switchFormulas: later(
    async () => (await import(/* webpackChunkName: "form" */ "../excel/switchFormulas")).switchFormulas,
  ),
  toProblem,
  watch,
  watchSelection,
  writeNumber,
  writeText,
};

/** What the pane needs of Excel, so that a test can stand in for it. */
export type ExcelDoor = typeof excelOperations;
