import type { Language } from "../language/language";
import { fill } from "../language/fill";
import type { FileProblem } from "./fileProblem";
import { fileProblemWords } from "./locale";

/** The problem as one message: what is wrong and what to do. Which file it is, whoever shows it says. */
export const fileProblemInWords = ({ code, args }: Pick<FileProblem, "code" | "args">, language: Language): string =>
  fill(fileProblemWords(language)[code === "damaged" && args["address"] ? "damaged-cell" : code], args);
