import type { SheetTitles } from "./sheetTitles";

export const enUS: SheetTitles = {
  titles: { formSheet: "Self-evaluation", workPaperSheet: "Work paper" },
  suffix: (count) => ` (${count})`,
};
