import { languages } from "../../../language/language";
import { layoutWords } from "../../locale";

/** Whether a text is what stands above a goal table to say how it is filled in, in whatever language it was inserted. */
export const isGoalHint = (text: string): boolean =>
  languages.some((language) => {
    const [before = "", after = ""] = layoutWords(language).goalHint.split("{form}");
    return text.startsWith(before) && text.endsWith(after);
  });
