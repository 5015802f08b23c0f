import { createRoot } from "react-dom/client";
import { PaneController } from "./control/controller";
import { excelOperations } from "./excelOperations";
import { FileWorkers } from "./fileCheck/fileWorkers";
import { startWorker } from "./fileCheck/startWorker";
import { createStore } from "./state/store";
import { Root } from "./view/Root";

const store = createStore();
const workers = new FileWorkers({ start: startWorker });
const controller = new PaneController(excelOperations, store, (file, rules) => workers.check({ file, rules }));

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root parts={{ store, controller }} />);
void controller.start();
