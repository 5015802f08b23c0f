import { createRoot } from "react-dom/client";
import { capabilities } from "../excel/capabilities";
import { toProblem } from "../excel/excelProblem";
import { insertForm, removeInserted } from "../excel/insertForm";
import { selectCell } from "../excel/navigate";
import { displayLanguage, officeReady } from "../excel/office";
import { onPaneMessage } from "../excel/paneMessages";
import { findForms, readSheet } from "../excel/readForm";
import { watch } from "../excel/watch";
import { writeText } from "../excel/writeText";
import { PaneController } from "./control/controller";
import "./pane.css";
import { createStore } from "./state/store";
import { Root } from "./view/Root";

const store = createStore();
const controller = new PaneController(
  {
    capabilities,
    displayLanguage,
    findForms,
    insertForm,
    officeReady,
    onPaneMessage,
    readSheet,
    removeInserted,
    selectCell,
    toProblem,
    watch,
    writeText,
  },
  store,
);

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root parts={{ store, controller }} />);
void controller.start();
