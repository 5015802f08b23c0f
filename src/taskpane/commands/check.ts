import { checkWords } from "../locale/commands/check";
import type { Command } from "./command";

/** Reads the form on show again. */
export const check: Command<"check"> = {
  kind: "check",
  offers: {
    results: (_, language) => {
      const words = checkWords(language);
      return { task: { kind: "check" }, label: words.check, busy: words.busy, rank: 10 };
    },
  },
  run: (_, { checker }) => checker.check(),
};
