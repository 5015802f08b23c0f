import { Button } from "@fluentui/react-components";
import type { CheckedFile } from "../../state/fileCheck";
import { CopyList } from "./CopyList";
import { FileSection } from "./FileSection";
import { WorkbookPicker } from "./OpenFiles";
import { TroubleMessage } from "../messages/TroubleMessage";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";

/** The files opened for checking, in place of the workbook's own form, and the way back to that. */
export function FileCheckPage({ files }: { readonly files: readonly CheckedFile[] }) {
  const { dispatch } = usePaneDoor();
  const isChecking = usePane(({ busy }) => busy === "check-files");
  const words = useTexts().fileCheck;
  const done = files.every(({ report }) => report !== null);
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      <div className="actions">
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "file-check", files: null });
            restoreFocusSoon();
          }}
        >
          {words.back}
        </Button>
        <WorkbookPicker label={words.more} look="small" />
        {done && <CopyList files={files} />}
      </div>
      {files.map((file, index) => (
        <FileSection key={index} file={file} running={isChecking && isNext(files, index)} />
      ))}
    </div>
  );
}

/** Files are checked one after the other. */
function isNext(files: readonly CheckedFile[], index: number): boolean {
  return files.findIndex(({ report }) => report === null) === index;
}
