import type { capabilities } from "../../excel/capabilities";
import type { toProblem } from "../../excel/excelProblem";
import type { insertForm, removeInserted } from "../../excel/insertForm";
import type { selectCell } from "../../excel/navigate";
import type { displayLanguage, officeReady } from "../../excel/office";
import type { onPaneMessage } from "../../excel/paneMessages";
import type { findForms, readSheet } from "../../excel/readForm";
import type { watch } from "../../excel/watch";
import type { writeText } from "../../excel/writeText";

/** What the pane needs of src/excel, gathered in one place so that a test can stand in for Excel. */
export interface ExcelDoor {
  readonly officeReady: typeof officeReady;
  readonly displayLanguage: typeof displayLanguage;
  readonly capabilities: typeof capabilities;
  readonly findForms: typeof findForms;
  readonly readSheet: typeof readSheet;
  readonly insertForm: typeof insertForm;
  readonly removeInserted: typeof removeInserted;
  readonly selectCell: typeof selectCell;
  readonly writeText: typeof writeText;
  readonly watch: typeof watch;
  readonly onPaneMessage: typeof onPaneMessage;
  readonly toProblem: typeof toProblem;
}
