import { createRoot } from "react-dom/client";
import { PaneController } from "./control/controller";
import { excelOperations } from "./excelOperations";
import { checkInWorker } from "./fileCheck/checkInWorker";
import { startWorker } from "./fileCheck/startWorker";
import { createStore } from "./state/store";
import { Root } from "./view/Root";

const store = createStore();
const controller = new PaneController(excelOperations, store, (file, rules) =>
  checkInWorker({ file, rules }, startWorker),
);

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root parts={{ store, controller }} />);
void controller.start();
