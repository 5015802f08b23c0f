import type { SheetTitles } from "./sheetTitles";

export const zhCN: SheetTitles = {
  titles: { formSheet: "自评表", workPaperSheet: "测算底稿" },
  suffix: (count) => `（${count}）`,
};
