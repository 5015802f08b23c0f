import { readFileSync } from "node:fs";
import { checkWords } from "../../../../src/taskpane/locale/commands/check";
import { insertionWords } from "../../../../src/taskpane/locale/commands/insertion";
import { packsWords } from "../../../../src/taskpane/locale/commands/packs";
import { templatePageWords } from "../../../../src/taskpane/locale/template";
import { paneWords } from "../../../../src/taskpane/locale";
import { inRoot } from "../../../../tools/build/places";
import type { Screen } from "./stage";

const caseFile = (name: string): Uint8Array => readFileSync(inRoot(`tests/cases/${name}/workbook.xlsx`));

/** A blank workbook: the first start, the choice of a form, what goes wrong there, and a template. */
export const startScreens: readonly Screen[] = [
  { name: "first start", show: async (stage) => stage.see(".pack-chosen") },
  {
    name: "no form in the sheet",
    show: async (stage) => {
      await stage.press(checkWords(stage.language).look);
      await stage.see(".fui-MessageBar");
    },
  },
  {
    name: "shelf of forms",
    show: async (stage) => {
      await stage.press(packsWords(stage.language).change);
      await stage.see(".pack-button");
    },
  },
  {
    name: "no such form",
    show: async (stage) => {
      await stage.pane.locator("input[type=search]").fill("qwerty");
      await stage.pane.locator(".pack-button").first().waitFor({ state: "detached" });
    },
  },
  {
    name: "preview",
    show: async (stage) => {
      await stage.press(packsWords(stage.language).preview);
      await stage.see(".pack-preview td");
    },
  },
  {
    name: "file that is no pack",
    show: async (stage) => {
      await stage.press(packsWords(stage.language).hidePreview);
      await stage.give("[accept='.json']", [["pack.json", Buffer.from("{}")]]);
      await stage.see("[role=alert]");
    },
  },
  {
    name: "insertion that fails",
    show: async (stage) => {
      await stage.workbench.page.evaluate(() => window.workbench.fail("cellEdit", 1, "Add"));
      await stage.press(insertionWords(stage.language).insert);
      await stage.button(paneWords(stage.language).problem.retry).waitFor();
      await stage.unfold("[role=alert]");
    },
  },
  {
    name: "template",
    show: async (stage) => {
      await stage.give("[accept*='.xlsm']", [["2023.xlsx", caseFile("ministry-project")]]);
      await stage.button(templatePageWords(stage.language).save).waitFor();
      await stage.unfold();
    },
  },
  {
    name: "template that is no form",
    show: async (stage) => {
      await stage.press(templatePageWords(stage.language).back);
      await stage.give("[accept*='.xlsm']", [["list.xlsx", Buffer.from("PK")]]);
      await stage.see("[role=alert]");
    },
  },
];
