import { fill } from "../../../rubric/locale/fill";
import type { ShownFinding } from "../../state/shownForm";
import { SmallTask } from "../common/SmallTask";
import { usePane } from "../common/paneContext";

/** Mends a finding with one click, where that is possible without a text. */
export function FixButton({ finding: { sheetId, address, fix } }: { readonly finding: ShownFinding }) {
  const words = usePane().texts.finding;
  switch (fix?.kind) {
    case "reconnect":
      return <SmallTask task={{ kind: "reconnect" }} label={words.reconnect} />;
    case "write-number": {
      const { from, value } = fix;
      const task = { kind: "convert", sheetId, address, from, value } as const;
      return <SmallTask task={task} label={fill(words.convert, { value })} />;
    }
    case "clean":
      return <SmallTask task={{ kind: "clean", sheetId, cells: fix.cells }} label={words.clean} />;
    default:
      return null;
  }
}
