import { insertionWords } from "../../../../src/taskpane/locale/commands/insertion";
import { cardWords } from "../../../../src/taskpane/locale/commands/filling";
import { phraseWords } from "../../../../src/taskpane/locale/commands/phrases";
import { paneWords } from "../../../../src/taskpane/locale";
import { workbookBytes } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import { filledTianhe, SHEETS } from "../../../support/forms/filledTianhe";
import { bytesOf, openFile, projectRows } from "../workbookFile";
import type { Screen, Stage } from "./stage";

/** Waits until the card asks something else than before. */
async function asks(stage: Stage, selector: string, doing: () => Promise<unknown>): Promise<void> {
  await doing();
  await stage.see(`.filling ${selector}`);
}

/** Selects cells of the filled form; the card follows. */
const cell = (sheet: string, address: string, selector: string) => (stage: Stage) =>
  asks(stage, selector, () => stage.clerk.select(sheet, address));

const SIGNED = "自评";

/** An inserted form, and one that is filled in: the card on each kind of question. */
export const fillingScreens: readonly Screen[] = [
  {
    name: "inserted",
    show: async (stage) => {
      await stage.anew();
      await stage.press(insertionWords(stage.language).insert);
      await stage.button(cardWords(stage.language).begin).waitFor();
    },
  },
  {
    name: "question before an insertion is taken back",
    show: async (stage) => {
      await stage.press(paneWords(stage.language).inserted.undo);
      await stage.button(insertionWords(stage.language).remove).waitFor();
    },
  },
  {
    name: "card: a number, with its criteria",
    show: async (stage) => {
      await stage.press(paneWords(stage.language).inserted.confirmNo);
      await asks(stage, "input[data-answer]", () => stage.press(cardWords(stage.language).begin));
      await stage.unfold(".filling");
    },
  },
  {
    name: "card: an answer that cannot be",
    show: async (stage) => {
      await stage.pane.locator("[data-answer]").fill("许多");
      await stage.pane.locator("[data-answer]").press("Enter");
      await stage.see(".slot-problem");
    },
  },
  {
    name: "filled in",
    show: async (stage) => {
      await openFile(stage.workbench, [...workbookBytes(filledTianhe().data)], "天河.xlsx");
      await stage.found();
      await stage.see(".summary-line");
    },
  },
  { name: "card: a choice", show: cell(SHEETS.workPaperSheet, "C52", ".slot-choice") },
  { name: "card: a goal", show: cell(SHEETS.goalSheet, "B8", "[data-answer]") },
  { name: "card: a text of the head", show: cell(SHEETS.formSheet, "E5", "textarea") },
  {
    name: "card: a justification, phrases and one's own",
    show: async (stage) => {
      const texts = await stage.clerk.values(SHEETS.formSheet, "J13:J38");
      const first = texts.findIndex(([text]) => text !== "");
      await cell(SHEETS.formSheet, `J${13 + first}`, ".slot-judged")(stage);
      await stage.unfold(".filling");
      await stage.press(phraseWords(stage.language).edit);
      await stage.unfold(".filling");
    },
  },
  {
    name: "how a score came about",
    show: (stage) => stage.clerk.select(SHEETS.formSheet, "I13").then(() => stage.see(".dock")),
  },
  {
    name: "card: a date",
    show: async (stage) => {
      const signed = [...projectRows, ["填报人：", "", "填报日期：", ""]];
      await openFile(stage.workbench, bytesOf({ [SIGNED]: signed }), "自评.xlsx");
      await stage.found();
      await stage.see(".summary-line");
      await cell(SIGNED, `D${signed.length}`, "input[placeholder]")(stage);
    },
  },
  {
    name: "pane that could not be drawn",
    show: async (stage) => {
      await stage.pane.evaluate(() => {
        Number.prototype.toPrecision = () => {
          throw new Error("A fault for the test");
        };
      });
      await stage.clerk.select(SIGNED, "G3");
      await stage.see(".pane-centre button");
      await stage.unfold();
    },
  },
];
