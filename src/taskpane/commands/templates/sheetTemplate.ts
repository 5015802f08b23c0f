import { correctionsOf } from "../../../form/corrections/keptCorrection";
import type { TemplateFile } from "../../../workbookFiles/template/templateFile";
import type { Command, CommandPane } from "../command";

declare module "../../state/task" {
  interface CommandTypes {
    /** Make a template of a form that is open, as far as Excel tells of its sheet. */
    readonly "sheet-template": {
      readonly task: { readonly sheetId: string; readonly companionIds: readonly string[] };
    };
  }
}

/** The open workbook, with what was not saved; null where Excel gives no file, for whatever reason: its cells tell less. */
async function fileOf({ excel, readTemplate }: CommandPane): Promise<TemplateFile | null> {
  const { readWorkbookBytes } = await excel.load(
    () => import(/* webpackChunkName: "sending" */ "../../../operations/workbookFile"),
  );
  const bytes = await readWorkbookBytes().catch(() => null);
  const answer = bytes && (await readTemplate(new File([new Uint8Array(bytes)], "")));
  return answer?.kind === "found" ? answer.file : null;
}

/** Opens the page on which a template is made of the form on show; what Excel does not tell is listed there. */
export const sheetTemplate: Command<"sheet-template"> = {
  kind: "sheet-template",
  async run({ sheetId, companionIds }, pane) {
    const { store, excel } = pane;
    const { openSheetTemplate } = await import(/* webpackChunkName: "template" */ "../../template/openSheetTemplate");
    const { grids, kept } = await excel.readSheets([sheetId, ...companionIds]);
    const read = grids.flatMap((grid) => grid ?? []);
    const [grid] = read;
    if (!grid) return;
    const corrections = correctionsOf(store.get().corrections, { sheetId, sheet: grid.sheet });
    const draft = await openSheetTemplate(read, { packs: kept.packs, corrections }, await fileOf(pane));
    store.dispatch({ type: "template", draft });
  },
};
