import type { Language } from "../rubric/locale";
import { fill } from "../rubric/locale/fill";
import type { FileProblem } from "./fileProblem";
import { enUS } from "./locale/en-US";
import type { FileStrings } from "./locale/strings";
import { zhCN } from "./locale/zh-CN";

const strings: Readonly<Record<Language, FileStrings>> = { "zh-CN": zhCN, "en-US": enUS };

/** The problem as one message: what is wrong and what to do. Which file it is, whoever shows it says. */
export const fileProblemInWords = ({ code, args }: Pick<FileProblem, "code" | "args">, language: Language): string =>
  fill(strings[language][code === "damaged" && args["address"] ? "damaged-cell" : code], args);
