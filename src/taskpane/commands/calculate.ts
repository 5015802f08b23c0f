import { calculateWords } from "../locale/commands/calculate";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Compute everything, where Excel does not by itself. */
    readonly calculate: { readonly task: unknown };
  }
}

export const calculate: Command<"calculate"> = {
  kind: "calculate",
  offers: {
    "manual-calculation": (_, language) => ({ task: { kind: "calculate" }, ...calculateWords(language) }),
  },
  async run(_, { excel, checker, shown }) {
    const { calculateAll } = await excel.load(() => import(/* webpackMode: "eager" */ "../../operations/calculateAll"));
    await calculateAll();
    await shown(checker.check());
  },
};
