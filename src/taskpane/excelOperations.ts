import { capabilities } from "../excel/capabilities";
import { toProblem } from "../excel/toProblem";
import { calculateAll } from "../operations/calculateAll";
import { cleanCells } from "../operations/cleanCells";
import { writeNumber, writeNumbers } from "../operations/convertScore";
import { changeCorrections } from "../operations/keptCorrections";
import { clearMarks, countMarks, setMarks } from "../operations/marks";
import { selectCell } from "../operations/navigate";
import { displayLanguage, officeReady, storagePrefix } from "../excel/office";
import { findForms } from "../operations/findForms";
import { readSheets } from "../operations/readSheets";
import { reconnectFormulas } from "../operations/reconnect";
import { selectedPlace, watchSelection } from "../excel/events/selection";
import { watch } from "../excel/events/watch";
import { writeText } from "../operations/writeText";

type Operation<A extends unknown[], R> = (...args: A) => Promise<R>;

/** An operation whose script is not part of the first load. */
function later<A extends unknown[], R>(load: () => Promise<Operation<A, R>>): Operation<A, R> {
  return async (...args) => (await load())(...args);
}

const insertion = () => import(/* webpackChunkName: "form" */ "../operations/insertForm");

/** Excel, as the pane sees it. What knows rules and layouts comes with the form's own scripts. */
export const excelOperations = {
  addGoalRows: later(
    async () => (await import(/* webpackChunkName: "form" */ "../operations/addGoalRows")).addGoalRows,
  ),
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
    async () => (await import(/* webpackChunkName: "form" */ "../operations/scoreOrigin")).readScoreOrigin,
  ),
  readSheets,
  reconnectFormulas,
  removeInserted: later(async () => (await insertion()).removeInserted),
  selectCell,
  selectedPlace,
  selfCheck: later(
    async () => (await import(/* webpackChunkName: "self-check" */ "../operations/selfCheck")).selfCheck,
  ),
  setMarks,
  storagePrefix,
  makePlainVersion: later(
    async () => (await import(/* webpackChunkName: "form" */ "../operations/plainVersion")).makePlainVersion,
  ),
  switchFormulas: later(
    async () => (await import(/* webpackChunkName: "form" */ "../operations/switchFormulas")).switchFormulas,
  ),
  toProblem,
  watch,
  watchSelection,
  writeNumber,
  writeNumbers,
  writeText,
};

/** What the pane needs of Excel, so that a test can stand in for it. */
export type ExcelDoor = typeof excelOperations;
