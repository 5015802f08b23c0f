import type { ListedForm } from "../state/forms";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Show another of the forms that were found. */
    readonly choose: { readonly task: { readonly form: ListedForm } };
  }
}

export const choose: Command<"choose"> = {
  kind: "choose",
  async run({ form }, { excel, checker }) {
    // There is nothing to see of a hidden sheet, but its form can be checked.
    if (!form.hidden) {
      const { selectCell } = await excel.load(() => import(/* webpackMode: "eager" */ "../../operations/navigate"));
      await selectCell(form.sheetId, form.address);
    }
    await checker.choose(form);
  },
};
