import { readFileSync } from "node:fs";
import { fileCheckInChinese } from "../../../../src/taskpane/locale/fileCheck/zh-CN";
import { fileCheckInEnglish } from "../../../../src/taskpane/locale/fileCheck/en-US";
import { inRoot } from "../../../../tools/build/places";
import type { Screen, Stage } from "./stage";

const words = ({ language }: Stage) => (language === "zh-CN" ? fileCheckInChinese : fileCheckInEnglish);
const files = ["sichuan", "ministry-project", "guangzhou-a", "reviewed-overall"].map(
  (name) => [`${name}.xlsx`, readFileSync(inRoot(`tests/cases/${name}/workbook.xlsx`))] as const,
);

/** The reviewer's pages: register, one file, letters. */
export const fileScreens: readonly Screen[] = [
  {
    name: "register",
    show: async (stage) => {
      await stage.give("[multiple]", [...files, ["broken.xlsx", Buffer.from("PK")]]);
      await stage.see("table.register tbody tr:nth-child(5)");
      await stage.pane.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    },
  },
  { name: "letters", show: (stage) => stage.unfold() },
  {
    name: "file",
    show: async (stage) => {
      await stage.pane.locator("table.register tbody tr", { hasText: "guangzhou-a" }).getByRole("button").click();
      await stage.button(words(stage).toRegister).waitFor();
      await stage.unfold();
    },
  },
  {
    name: "file that cannot be read",
    show: async (stage) => {
      await stage.press(words(stage).toRegister);
      await stage.pane.locator("table.register tbody tr", { hasText: "broken" }).getByRole("button").click();
      await stage.see(".fui-MessageBar");
    },
  },
  {
    name: "no files",
    show: async (stage) => {
      await stage.press(words(stage).toRegister);
      await stage.press(words(stage).clear);
      await stage.pane.locator("table.register tbody tr").first().waitFor({ state: "detached" });
    },
  },
];
