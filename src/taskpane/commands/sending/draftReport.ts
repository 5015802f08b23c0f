import { fill } from "../../../language/fill";
import { ExcelProblem } from "../../../gateway/excelProblem";
import { saveFile } from "../../control/saveFile";
import { draftReportWords } from "../../locale/commands/draftReport";
import type { Command } from "../command";
import { counted } from "../sentences";

declare module "../../state/task" {
  interface CommandTypes {
    /** Draft the self-evaluation report on the form as a Word document. */
    readonly "draft-report": {
      readonly task: unknown;
      readonly result: { readonly file: string; readonly gaps: number };
    };
  }
}

export const draftReport: Command<"draft-report"> = {
  kind: "draft-report",
  offers: {
    more: (_, language) => {
      const { label, hint, busy } = draftReportWords(language);
      return { task: { kind: "draft-report" }, label, hint, busy };
    },
  },
  async run(_, { checker, store }) {
    const form = await checker.formAsItIs();
    if (!form) throw new ExcelProblem("sheet-gone");
    const { draftDocx } = await import(/* webpackChunkName: "documents" */ "../../../report/selfReport/draftDocx");
    const { bytes, title, gaps } = await draftDocx(form);
    const result = { file: saveFile(bytes, title, "docx"), gaps: gaps.length };
    store.dispatch({ type: "outcome", outcome: { kind: "draft-report", result } });
  },
  says({ file, gaps }, language) {
    const words = draftReportWords(language);
    return { isDone: true, sentences: [fill(words.made, { file }), ...counted(gaps, words.gaps), words.later] };
  },
};
