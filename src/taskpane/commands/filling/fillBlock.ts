import { blockContents } from "../../../form/slots/pastedBlock";
import type { Command } from "../command";
import { amongWrites } from "./slotWrites";

declare module "../../state/task" {
  interface CommandTypes {
    /** Write a block that was copied from a table, from the cell of a slot on. */
    readonly "fill-block": { readonly task: { readonly key: string; readonly block: readonly (readonly string[])[] } };
  }
}

export const fillBlock: Command<"fill-block"> = {
  kind: "fill-block",
  async run({ key, block }, { excel, store, checker, shown }) {
    const slot = store.get().form?.slots.find((each) => each.key === key);
    if (!slot) return store.dispatch({ type: "trouble", trouble: { code: "line-changed", retry: null } });
    const operation = await excel.load(
      () => import(/* webpackChunkName: "form" */ "../../../operations/filling/fillBlock"),
    );
    await amongWrites(() => operation.fillBlock(slot.sheetId, slot.address, blockContents(block)));
    store.dispatch({ type: "slot-typed", key, text: null });
    await shown(checker.check());
  },
};
