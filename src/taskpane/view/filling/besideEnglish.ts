import { inEnglish } from "../../../form/locale/inEnglish";
import { fill } from "../../../language/fill";
import type { CardWords } from "../../locale/commands/filling";

/** A word of the form, in an English pane with what it means: 是 (yes). */
export function besideEnglish(word: string, { beside, showsEnglish }: CardWords): string {
  const english = showsEnglish ? inEnglish(word) : undefined;
  return english === undefined ? word : fill(beside, { word, english });
}
