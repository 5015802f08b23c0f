import { withoutConfirmation, type Confirmation } from "../../checks/confirmed/confirmation";
import { formOnShow } from "../state/store";
import type { ShownFinding } from "../state/shownForm";
import type { Command, CommandPane } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Keep a finding as it is, with one line of the unit's (情况属实，保留). */
    readonly confirm: { readonly task: { readonly finding: ShownFinding; readonly note: string } };
    /** Let a kept finding be one again. */
    readonly unconfirm: { readonly task: { readonly finding: ShownFinding } };
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

const wordOf = ({ id, sheet, line, state }: ShownFinding, note: string, when = today()): Confirmation => ({
  check: id,
  sheet,
  line,
  state,
  note,
  when,
});

async function keep(
  change: (all: readonly Confirmation[]) => readonly Confirmation[],
  { excel, store, checker, shown }: CommandPane,
): Promise<void> {
  const { changeConfirmations } = await excel.load(
    () => import(/* webpackMode: "eager" */ "../../operations/kept/keptConfirmations"),
  );
  store.dispatch({ type: "confirmations", confirmations: await changeConfirmations(change) });
  await shown(checker.check());
}

export const confirm: Command<"confirm"> = {
  kind: "confirm",
  /** The form is read again first: what is confirmed must be what stands there now. */
  async run({ finding, note }, pane) {
    const { store, checker } = pane;
    await checker.check();
    const { findings } = formOnShow(store);
    const now = findings.find(
      ({ id, line, state, severity }) =>
        id === finding.id && line === finding.line && state === finding.state && severity !== "error",
    );
    if (!now) return store.dispatch({ type: "trouble", trouble: { code: "line-changed", retry: null } });
    await keep((all) => [...all, wordOf(now, note)], pane);
  },
};

export const unconfirm: Command<"unconfirm"> = {
  kind: "unconfirm",
  run: ({ finding }, pane) =>
    keep((all) => {
      const without = withoutConfirmation(all, wordOf(finding, ""));
      // The sheet may have another name by now.
      const moved = all.filter(
        ({ check, line, state }) => check !== finding.id || line !== finding.line || state !== finding.state,
      );
      return without.length < all.length ? without : moved;
    }, pane),
};
