import type { Language } from "../../language/language";
import { checkWords } from "../locale/commands/check";
import type { Command, Offer } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Check the active sheet, and say so when it holds no form. */
    readonly look: { readonly task: unknown };
  }
}

function offer(language: Language): Offer {
  const words = checkWords(language);
  return { task: { kind: "look" }, label: words.look, busy: words.busy, rank: 90 };
}

export const look: Command<"look"> = {
  kind: "look",
  offers: { "first-run": (_, language) => offer(language), more: (_, language) => offer(language) },
  async run(_, { store, checker }) {
    await checker.look();
    if (!store.get().form) store.dispatch({ type: "nothing-found" });
  },
};
