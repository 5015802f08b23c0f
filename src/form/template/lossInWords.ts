import { told } from "../../language/told";
import type { Language } from "../../language/language";
import { templateWords } from "../locale/templateWords";
import type { TemplateLoss } from "./templateSource";

/** A loss as a person reads it. */
export const templateLossInWords = ({ code, detail }: TemplateLoss, language: Language): string =>
  told(templateWords(language).losses[code], { sheet: detail });
