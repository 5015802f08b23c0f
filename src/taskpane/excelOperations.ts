import { capabilities } from "../excel/capabilities";
import { selectedPlace, watchSelection } from "../excel/events/selection";
import { watch } from "../excel/events/watch";
import { displayLanguage, officeReady, storagePrefix } from "../excel/office";
import { toProblem } from "../excel/toProblem";
import { findForms } from "../operations/findForms";
import { readSheets } from "../operations/readSheets";

/** Excel, as the pane sees it: what goes on by itself asks for it here, and commands get their operations through it. */
export const excelOperations = {
  capabilities,
  displayLanguage,
  findForms,
  /**
   * The operations of a module, by its `import()`, which also says with which script they come: `webpackMode: "eager"` with the
   * pane's first load, `webpackChunkName: "form"` with what knows rules and layouts.
   */
  load: <M extends object>(module: () => Promise<M>): Promise<M> => module(),
  officeReady,
  readSheets,
  selectedPlace,
  storagePrefix,
  toProblem,
  watch,
  watchSelection,
};

/** What the pane needs of Excel, so that a test can stand in for it. */
export type ExcelDoor = typeof excelOperations;
