import { Button, Spinner } from "@fluentui/react-components";
import { fill } from "../../../language/fill";
import type { CheckedFile } from "../../state/fileCheck/fileCheck";
import { usePaneDoor, useTexts } from "../common/paneContext";

/** What is being read just now, and the way to end it; nothing when all is read. */
export function FilesProgress({ files }: { readonly files: readonly CheckedFile[] }) {
  const { dispatch } = usePaneDoor();
  const words = useTexts().fileCheck;
  const next = files.find(({ report }) => report === null);
  if (!next) return null;
  const done = files.filter(({ report }) => report !== null).length;
  return (
    <div className="actions" aria-busy>
      <Spinner size="tiny" label={fill(words.progress, { done: done + 1, all: files.length, name: next.name })} />
      <Button size="small" onClick={() => dispatch({ type: "files-cleared", only: "waiting" })}>
        {words.stop}
      </Button>
    </div>
  );
}
