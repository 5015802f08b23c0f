import { stringsFor } from "../../../../workbench/locale/language";
import type { Screen, Stage } from "./stage";

const page = (stage: Stage) => stage.workbench.page;

/** The workbench's own page: bars, menu, questions, and what a crash left. */
export const pageScreens: readonly Screen[] = [
  { name: "page", of: "page", show: (stage) => stage.anew() },
  {
    name: "menu",
    of: "page",
    show: async (stage) => {
      await page(stage).locator("[popovertarget='options-menu']").click();
      await page(stage).locator("#options-menu select").first().waitFor();
    },
  },
  {
    name: "question before something is lost",
    of: "page",
    show: async (stage) => {
      await page(stage).keyboard.press("Escape");
      await stage.clerk.set("Sheet1", "A1:A2", [["一"], ["二"]]);
      await page(stage)
        .getByRole("button", { name: stringsFor(stage.language).newFile, exact: true })
        .click();
      await page(stage).locator("dialog[open]").waitFor();
    },
  },
  {
    name: "list of choices",
    of: "page",
    show: async (stage) => {
      await page(stage).keyboard.press("Escape");
      await page(stage).locator("dialog[open]").waitFor({ state: "detached" });
      await stage.pane.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
          cell.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
          await context.sync();
        }),
      );
      await stage.clerk.select("Sheet1", "B2");
      await page(stage).keyboard.press("Alt+ArrowDown");
      await page(stage).locator("[role=listbox]").first().waitFor();
    },
  },
  {
    name: "entry that a rule refuses",
    of: "page",
    show: async (stage) => {
      await page(stage).keyboard.press("Escape");
      await stage.clerk.select("Sheet1", "B2");
      await page(stage).keyboard.type("maybe");
      await page(stage).keyboard.press("Enter");
      await page(stage).getByRole("alertdialog").waitFor();
    },
  },
  {
    name: "file that cannot be opened",
    of: "page",
    show: async (stage) => {
      await page(stage).keyboard.press("Escape");
      const choosing = page(stage).waitForEvent("filechooser");
      await page(stage)
        .getByRole("button", { name: stringsFor(stage.language).openFile, exact: true })
        .click();
      await (await choosing).setFiles({ name: "broken.xlsx", mimeType: "", buffer: Buffer.from("PK") });
      await page(stage)
        .getByRole("button", { name: stringsFor(stage.language).dontSave })
        .click();
      await page(stage).locator(".message-bar.error").waitFor();
    },
  },
  {
    name: "pane that is closed",
    of: "page",
    show: async (stage) => {
      await page(stage)
        .getByRole("button", { name: stringsFor(stage.language).closePane })
        .click();
      await page(stage).locator(".pane-side").waitFor({ state: "hidden" });
    },
  },
  {
    name: "work that a crash left",
    of: "page",
    show: async (stage) => {
      await stage.clerk.set("Sheet1", "A1:A2", [["三"], ["四"]]);
      await stage.anew();
      await page(stage).locator(".recovery-bar button").first().waitFor();
    },
  },
  {
    name: "Excel that is too old",
    show: async (stage) => {
      await page(stage).evaluate(() => {
        window.workbench.options.excelApi = "1.8";
        void window.workbench.reloadPane().catch(() => undefined);
      });
      await stage.found();
      await stage.see(".pane-centre");
    },
  },
  {
    name: "pane without Office.js",
    show: async (stage) => {
      await stage.workbench.context.route("**/office-js/**", (route) => route.abort());
      await page(stage).evaluate(() => void window.workbench.reloadPane().catch(() => undefined));
      await stage.found();
      await stage.see(".pane-centre button");
      await stage.workbench.context.unroute("**/office-js/**");
    },
  },
];
