import { workbookBytes } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import { confirmingWords } from "../../../../src/taskpane/locale/commands/confirming";
import { draftReportWords } from "../../../../src/taskpane/locale/commands/draftReport";
import { lastYearWords } from "../../../../src/taskpane/locale/commands/lastYear";
import { markWords } from "../../../../src/taskpane/locale/commands/marks";
import { mendingWords } from "../../../../src/taskpane/locale/commands/mending";
import { reportSheetWords } from "../../../../src/taskpane/locale/commands/reportSheets";
import { selfCheckWords } from "../../../../src/taskpane/locale/commands/selfCheck";
import { sendingWords } from "../../../../src/taskpane/locale/commands/sending";
import { fill } from "../../../../src/language/fill";
import { filledTianhe } from "../../../support/forms/filledTianhe";
import { sixteenProblems } from "../../../taskpane/mending/forms";
import { bytesOf, openFile } from "../workbookFile";
import type { Screen, Stage } from "./stage";

const PROBLEMS = "自评";
const rows = sixteenProblems.rows.map((row) =>
  row.map((content) => (typeof content === "boolean" ? "" : (content ?? ""))),
);

/** What stands before a placeholder: the rest differs from form to form. */
const beginning = (text: string): RegExp => new RegExp(`^${text.replace(/\{.*/, "").replace(/[()]/g, "\\$&")}`);

/** Opens or closes the help of every check. */
const toggleHelp = (stage: Stage): Promise<void> =>
  stage.pane.locator(".help-toggle").evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));

/** A form full of problems: the list, mends, what is kept, and everything that is folded away. */
export const findingScreens: readonly Screen[] = [
  {
    name: "problems",
    show: async (stage) => {
      await openFile(stage.workbench, bytesOf({ [PROBLEMS]: rows }), "十六处.xlsx");
      await stage.found();
      await stage.see(".finding-button");
    },
  },
  {
    name: "problems with help",
    show: async (stage) => {
      await toggleHelp(stage);
      await stage.unfold();
    },
  },
  {
    name: "box at a problem",
    show: async (stage) => {
      await toggleHelp(stage);
      await stage.pane.locator(".finding-button[aria-expanded=false]").first().click();
      await stage.see(".editor .control");
    },
  },
  {
    name: "mends before and after",
    show: async (stage) => {
      await stage.press(beginning(mendingWords(stage.language).every));
      await stage.see(".mend-table");
    },
  },
  {
    name: "note at what is kept",
    show: async (stage) => {
      await stage.press(mendingWords(stage.language).cancel);
      await stage.press(confirmingWords(stage.language).keep);
      await stage.see(".keep-note input");
    },
  },
  {
    name: "what is kept",
    show: async (stage) => {
      const words = confirmingWords(stage.language);
      await stage.pane.locator(".keep-note input").fill("已与合同核对");
      await stage.press(words.save);
      await stage.pane.getByText(fill(words.group, { count: 1 })).click();
      await stage.button(words.back).waitFor();
    },
  },
  {
    name: "marks",
    show: async (stage) => {
      await stage.press(markWords(stage.language).mark);
      await stage.button(markWords(stage.language).unmark).waitFor();
    },
  },
  {
    name: "all that is folded away, with the outcome of a self-check",
    show: async (stage) => {
      await stage.press(markWords(stage.language).unmark);
      await stage.unfold();
      await stage.press(selfCheckWords(stage.language).label);
      await stage.pane.getByText(selfCheckWords(stage.language).send).waitFor();
      await stage.unfold();
    },
  },
  {
    name: "form that can be sent",
    show: async (stage) => {
      await openFile(stage.workbench, [...workbookBytes(filledTianhe().data)], "天河.xlsx");
      await stage.found();
      await stage.see(".finding-button");
    },
  },
  {
    name: "report drafted",
    show: async (stage) => {
      await stage.unfold();
      await stage.press(draftReportWords(stage.language).label);
      await stage.pane.getByText(draftReportWords(stage.language).later).waitFor();
    },
  },
  {
    name: "overview",
    show: async (stage) => {
      await stage.press(reportSheetWords(stage.language).overview);
      await stage.see(".bars");
    },
  },
  {
    name: "last year's form",
    show: async (stage) => {
      const words = lastYearWords(stage.language);
      await stage.press(reportSheetWords(stage.language).back);
      await stage.unfold();
      await stage.press(words.open);
      await stage.button(words.fromFile).waitFor();
      await stage.give("", [["2022.xlsx", workbookBytes(filledTianhe().data)]]);
      await stage.pane.getByText(beginning(words.from)).first().waitFor();
      await stage.unfold();
    },
  },
  {
    name: "file to send",
    show: async (stage) => {
      await stage.press(lastYearWords(stage.language).back);
      await stage.press(sendingWords(stage.language).open);
      await stage.button(sendingWords(stage.language).save).waitFor();
    },
  },
  {
    name: "file sent",
    show: async (stage) => {
      await stage.press(sendingWords(stage.language).save);
      await stage.pane.getByText(sendingWords(stage.language).made).waitFor();
    },
  },
];
