import { paneWords, type PaneWords } from "../../locale";
import { useLanguage } from "./paneParts";

// What is loaded first takes these from there: the words of all screens would come along.
export * from "./paneParts";

/** The pane's words in the user's language. */
export function useTexts(): PaneWords {
  return paneWords(useLanguage());
}
