import { correctionsOf } from "../../../form/corrections/keptCorrection";
import type { Command } from "../command";

declare module "../../state/task" {
  interface CommandTypes {
    /** Make a template of a form that is open, as far as Excel tells of its sheet. */
    readonly "sheet-template": {
      readonly task: { readonly sheetId: string; readonly companionIds: readonly string[] };
    };
  }
}

/** Opens the page on which a template is made of the form on show; what Excel does not tell is listed there. */
export const sheetTemplate: Command<"sheet-template"> = {
  kind: "sheet-template",
  async run({ sheetId, companionIds }, { store, excel }) {
    const { openSheetTemplate } = await import(/* webpackChunkName: "template" */ "../../template/openSheetTemplate");
    const { grids, kept } = await excel.readSheets([sheetId, ...companionIds]);
    const read = grids.flatMap((grid) => grid ?? []);
    const [grid] = read;
    if (!grid) return;
    const corrections = correctionsOf(store.get().corrections, { sheetId, sheet: grid.sheet });
    const draft = await openSheetTemplate(read, { packs: kept.packs, corrections });
    store.dispatch({ type: "template", draft });
  },
};
