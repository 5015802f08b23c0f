import { dictionary } from "../../../language/dictionary";

/** Cells that are gone to, and the one that is selected. */
export const selectionWords = dictionary(
  { explain: "选中的得分怎么来的", reveal: "显示并前往" },
  { explain: "How did the selected score come about?", reveal: "Show and go there" },
);
