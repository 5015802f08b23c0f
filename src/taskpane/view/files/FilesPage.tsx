import { Button } from "@fluentui/react-components";
import type { CheckedFile } from "../../state/fileCheck";
import { CopyList } from "./CopyList";
import { FileSection } from "./FileSection";
import { WorkbookPicker } from "./OpenFiles";
import { TroubleMessage } from "../messages/TroubleMessage";
import { usePane } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";

/** The files opened for checking, in place of the workbook's own form, and the way back to that. */
export function FilesPage({ files }: { readonly files: readonly CheckedFile[] }) {
  const { state, texts, dispatch } = usePane();
  const words = texts.files;
  const done = files.every(({ report }) => report !== null);
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      <div className="actions">
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "files", files: null });
            restoreFocusSoon();
          }}
        >
          {words.back}
        </Button>
        <WorkbookPicker label={words.more} look="small" />
        {done && <CopyList files={files} />}
      </div>
      {files.map((file, index) => (
        <FileSection key={index} file={file} running={state.busy === "files" && isNext(files, index)} />
      ))}
    </div>
  );
}

/** Files are checked one after the other. */
function isNext(files: readonly CheckedFile[], index: number): boolean {
  return files.findIndex(({ report }) => report === null) === index;
}
