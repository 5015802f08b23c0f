import { templateCommandWords } from "../../locale/commands/templates";
import type { Command } from "../command";

declare module "../../state/task" {
  interface CommandTypes {
    /** Open a workbook file, to make a template of a form in it. */
    readonly "open-template": { readonly task: { readonly file: File } };
  }
}

/** Opens the page on which a template is made; says why none can be made of a file. */
export const openTemplate: Command<"open-template"> = {
  kind: "open-template",
  async run({ file }, { store, readTemplate }) {
    const { language } = store.get();
    const { openTemplate: open, fileProblemInWords } = await import(
      /* webpackChunkName: "template" */ "../../template/fileTemplate"
    );
    const opened = await open(file, readTemplate);
    if (opened.kind === "opened") return store.dispatch({ type: "template", draft: opened.draft });
    if (opened.kind === "failed") throw new Error(opened.detail);
    const detail =
      opened.kind === "unreadable"
        ? fileProblemInWords(opened.problem, language)
        : templateCommandWords(language).noForm[opened.nearest.reason];
    store.dispatch({
      type: "trouble",
      trouble: { code: "no-template", detail: `${file.name}: ${detail}`, retry: null },
    });
  },
};
