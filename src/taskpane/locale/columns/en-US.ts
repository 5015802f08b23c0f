import type { Words } from "../../../language/dictionary";
import type { columnsInChinese } from "./zh-CN";

export const columnsInEnglish: Words<typeof columnsInChinese> = {
  form: "Form to check ({count} found)",
  formOf: "{sheet}: {title}",
  label: "What the columns were taken for ({percent}% sure)",
  doubtful: "Columns to verify: {count} ({percent}% sure)",
  hint: "Change what is wrong: the result follows at once, and the workbook keeps it.",
  undoLost: "After a correction, earlier actions may no longer be undone.",
  role: "What “{heading}” is",
  unknown: "not recognised",
  noHeading: "(no heading)",
  whichScores: "Which column holds the scores?",
  certainty: {
    likely: "likely",
    guess: "please verify",
    corrected: "corrected",
  },
};
