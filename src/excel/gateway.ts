import type { Gateway } from "../gateway/gateway";
import { capabilities } from "./capabilities";
import { ExcelSession } from "./excelSession";
import { displayLanguage } from "./office";
import { run } from "./session";
import { toProblem } from "./toProblem";

const workbookFile = () => import(/* webpackChunkName: "sending" */ "./workbookFile");

/** Excel behind the door, by Office.js. */
export const excelGateway: Gateway = {
  run: (job, options) => run((context) => job(new ExcelSession(context)), options),
  toProblem,
  capabilities,
  displayLanguage,
  readFile: async () => (await workbookFile()).readFile(),
  openFile: async (bytes) => (await workbookFile()).openFile(bytes),
  askItself: async () => (await import(/* webpackChunkName: "self-check" */ "./selfCheck/askExcel")).askExcel(),
};
