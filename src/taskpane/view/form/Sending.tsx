import { fill } from "../../../rubric/locale/fill";
import type { ShownForm } from "../../state/shownForm";
import { MoreTask } from "./MoreTask";
import { usePane } from "../common/paneContext";

/** Makes the copy for the receiver; says so where errors are left, but a draft may be sent all the same. */
export function Sending({ form }: { readonly form: ShownForm }) {
  const { plain, busy } = usePane().texts;
  const errors = form.findings.filter(({ severity }) => severity === "error").length;
  const hint = errors > 0 ? fill(plain.errorsLeft, { count: errors }) : plain.hint;
  return <MoreTask task={{ kind: "plain" }} label={plain.make} busy={busy.copying} hint={hint} />;
}
