import { Button } from "@fluentui/react-components";
import type { CheckedFile } from "../../state/fileCheck/fileCheck";
import { useTexts } from "../common/paneContext";
import { CopyFile } from "./CopyFile";
import { FileSection } from "./FileSection";

export interface FilePageProps {
  readonly file: CheckedFile;
  readonly onBack: () => void;
}

/** One file of the register: its forms, each grouped as a form on the sheet is. */
export function FilePage({ file, onBack }: FilePageProps) {
  const words = useTexts().fileCheck;
  return (
    <div className="stack">
      <div className="actions">
        <Button size="small" onClick={onBack}>
          {words.toRegister}
        </Button>
        <CopyFile key={file.name} file={file} />
      </div>
      <FileSection file={file} running={false} />
    </div>
  );
}
