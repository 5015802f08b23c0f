import { createRoot } from "react-dom/client";
import type { FileDoor } from "./commands/command";
import { PaneController } from "./control/controller";
import { excelOperations } from "./excelOperations";
import { FileWorkers } from "./fileCheck/fileWorkers";
import { startWorker } from "./fileCheck/startWorker";
import { createStore } from "./state/store";
import { Root } from "./view/Root";

const store = createStore();
const workers = new FileWorkers({ start: startWorker });
const checkFile: FileDoor = Object.assign((...[file, rules]: Parameters<FileDoor>) => workers.check({ file, rules }), {
  expect: () => workers.expect(),
});
const controller = new PaneController(excelOperations, store, checkFile);

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root parts={{ store, controller }} />);
void controller.start();
