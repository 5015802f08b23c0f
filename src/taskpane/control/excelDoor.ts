import type { addGoalRows } from "../../excel/addGoalRows";
import type { capabilities } from "../../excel/capabilities";
import type { cleanCells } from "../../excel/cleanCells";
import type { writeNumber } from "../../excel/convertScore";
import type { toProblem } from "../../excel/excelProblem";
import type { insertForm, removeInserted } from "../../excel/insertForm";
import type { changeCorrections } from "../../excel/keptCorrections";
import type { clearMarks, countMarks, setMarks } from "../../excel/marks";
import type { selectCell } from "../../excel/navigate";
import type { displayLanguage, officeReady } from "../../excel/office";
import type { onPaneMessage } from "../../excel/paneMessages";
import type { findForms } from "../../excel/readForm";
import type { readSheets } from "../../excel/readSheets";
import type { reconnectFormulas } from "../../excel/reconnect";
import type { readScoreOrigin } from "../../excel/scoreOrigin";
import type { selectedPlace, watchSelection } from "../../excel/selection";
import type { makePlainVersion } from "../../excel/plainVersion";
import type { switchFormulas } from "../../excel/switchFormulas";
import type { watch } from "../../excel/watch";
import type { writeText } from "../../excel/writeText";

/** What the pane needs of src/excel, gathered in one place so that a test can stand in for Excel. */
export interface ExcelDoor {
  readonly officeReady: typeof officeReady;
  readonly displayLanguage: typeof displayLanguage;
  readonly capabilities: typeof capabilities;
  readonly findForms: typeof findForms;
  readonly readSheets: typeof readSheets;
  readonly insertForm: typeof insertForm;
  readonly removeInserted: typeof removeInserted;
  readonly selectCell: typeof selectCell;
  readonly selectedPlace: typeof selectedPlace;
  readonly writeText: typeof writeText;
  readonly writeNumber: typeof writeNumber;
  readonly cleanCells: typeof cleanCells;
  readonly reconnectFormulas: typeof reconnectFormulas;
  readonly switchFormulas: typeof switchFormulas;
  readonly makePlainVersion: typeof makePlainVersion;
  readonly addGoalRows: typeof addGoalRows;
  readonly changeCorrections: typeof changeCorrections;
  readonly setMarks: typeof setMarks;
  readonly clearMarks: typeof clearMarks;
  readonly countMarks: typeof countMarks;
  readonly watch: typeof watch;
  readonly watchSelection: typeof watchSelection;
  readonly readScoreOrigin: typeof readScoreOrigin;
  readonly onPaneMessage: typeof onPaneMessage;
  readonly toProblem: typeof toProblem;
}
