import { mendingWords } from "../locale/commands/mending";
import { draftKey, keyOf, textToMend, type Draft, type Drafts } from "../state/drafts";
import type { ExcelDoor } from "../excelOperations";
import { isSameForm } from "../state/forms";
import type { CellAddress } from "../state/place";
import type { Store } from "../state/store";
import { typedNumber } from "../state/typedNumber";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Write a text of the pane into its cell. */
    readonly write: { readonly task: { readonly key: string } };
  }
}

export const write: Command<"write"> = {
  kind: "write",
  offers: {
    editor: (key, language) => {
      const words = mendingWords(language);
      return { task: { kind: "write", key }, label: words.write, busy: words.writing };
    },
  },
  hasKeys: ({ key, ctrlKey, metaKey, isComposing }) => key === "Enter" && (ctrlKey || metaKey) && !isComposing,
  /**
   * The form is read again first: rows may have moved and a colleague may have written meanwhile, and a text must neither
   * land in another line nor replace one.
   */
  async run({ key }, { excel, store, checker, shown }) {
    const asked = store.get().drafts[key];
    if (!asked) return checker.check();
    const there = await checker.show(asked.form);
    const draft = sameText(store.get().drafts, asked);
    if (!there || !draft || textNow(store, draft) !== draft.from) {
      store.dispatch({ type: "trouble", trouble: { code: there ? "line-changed" : "sheet-gone", retry: null } });
      return there ? undefined : checker.look();
    }
    await put(excel, store, draft);
    store.dispatch({ type: "draft-dropped", key: draftKey(draft) });
    await shown(checker.show(draft.form));
  },
};

/** Where a number is due it is written as one; it was read as such before it could be sent. */
async function put(excel: ExcelDoor, store: Store, { sheetId, address, from, text }: Draft): Promise<void> {
  const boxes =
    store.get().form?.findings.flatMap((finding) => (isAt(finding, { sheetId, address }) ? finding.box : [])) ?? [];
  const box = boxes.find((each) => each?.kind === "number" && each.from === from);
  const value = box ? typedNumber(text) : null;
  if (box && value !== null) {
    const { mendCells } = await excel.load(() => import(/* webpackChunkName: "form" */ "../../operations/mendCells"));
    return mendCells([{ sheetId, address, from: box.stored, to: value }]);
  }
  const { writeText } = await excel.load(() => import(/* webpackMode: "eager" */ "../../operations/writeText"));
  await writeText(sheetId, address, text.trim());
}

const isAt = (finding: CellAddress, place: CellAddress): boolean =>
  finding.sheetId === place.sheetId && finding.address === place.address;

/** The text asked for, which may have moved along with its line since. */
function sameText(drafts: Drafts, asked: Draft): Draft | undefined {
  return (
    drafts[draftKey(asked)] ??
    Object.values(drafts).find(
      (draft) => isSameForm(draft.form, asked.form) && draft.sheetId === asked.sheetId && draft.line === asked.line,
    )
  );
}

/** What stands in the draft's cell; null where no text is asked for there any more. */
function textNow(store: Store, draft: Draft): string | null {
  const { form } = store.get();
  if (!form || !isSameForm(form, draft.form)) return null;
  const findings = form.findings.filter((finding) => keyOf(finding) === draftKey(draft));
  return findings.map(textToMend).find((text) => text !== null) ?? null;
}
