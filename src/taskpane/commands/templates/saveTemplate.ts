import type { Rubric } from "../../../rubric/rubric";
import { templateCommandWords } from "../../locale/commands/templates";
import { told } from "../../../language/told";
import type { Command } from "../command";

declare module "../../state/task" {
  interface CommandTypes {
    /** Keep a template for this user, so that it can be chosen and inserted. */
    readonly "save-template": {
      readonly task: { readonly rubric: Rubric };
      readonly result: { readonly name: string; readonly version: number; readonly isKept: boolean };
    };
    /** Keep a template no longer. */
    readonly "forget-template": { readonly task: { readonly rubric: Rubric } };
  }
}

const storage = () => import(/* webpackChunkName: "form" */ "../../control/ownPacks");

export const saveTemplate: Command<"save-template"> = {
  kind: "save-template",
  async run({ rubric }, { store, excel }) {
    const { keepPack } = await storage();
    const kept = keepPack(excel.storagePrefix(), rubric);
    const pack = kept ?? rubric;
    store.dispatch({ type: "pack-opened", pack });
    store.dispatch({ type: "template", draft: null });
    const result = { name: pack.name["zh-CN"], version: pack.version, isKept: kept !== null };
    store.dispatch({ type: "outcome", outcome: { kind: "save-template", result } });
  },
  says({ name, version, isKept }, language) {
    const words = templateCommandWords(language);
    return { isDone: isKept, sentences: [told(isKept ? words.saved : words.notKept, { name, version })] };
  },
};

export const forgetTemplate: Command<"forget-template"> = {
  kind: "forget-template",
  isQuick: true,
  async run({ rubric }, { store, excel }) {
    (await storage()).forgetPack(excel.storagePrefix(), rubric);
    store.dispatch({ type: "pack-forgotten", id: rubric.id });
  },
};
