import type { RuleSet } from "../../checks/rules/ruleSet";
import { remember } from "../control/rememberedRules";
import type { Command, CommandPane } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Check by these rules; null by nobody's choice. */
    readonly "choose-rules": { readonly task: { readonly set: RuleSet | null } };
    /** Open a set of rules from a file, and check by it. */
    readonly "open-rules": { readonly task: { readonly file: File } };
  }
}

async function choose(set: RuleSet | null, { store, checker, excel, shown }: CommandPane): Promise<void> {
  store.dispatch({ type: "rules", chosen: set });
  remember(excel.storagePrefix(), set);
  if (store.get().form) await shown(checker.check());
}

export const chooseRules: Command<"choose-rules"> = {
  kind: "choose-rules",
  run: ({ set }, pane) => choose(set, pane),
};

/** Says what is wrong with a set that cannot be used; then everything stays as it was. */
export const openRules: Command<"open-rules"> = {
  kind: "open-rules",
  async run({ file }, pane) {
    const { readRuleSet } = await import(/* webpackChunkName: "form" */ "../../checks/rules/readRuleSet");
    const { store } = pane;
    const read = readRuleSet(await file.text(), store.get().language);
    if ("set" in read) return choose(read.set, pane);
    const detail = read.problems.join("\n");
    store.dispatch({ type: "trouble", trouble: { code: "not-rules", detail, retry: null } });
  },
};
