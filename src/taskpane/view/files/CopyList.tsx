import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedFile } from "../../state/fileCheck";
import { copyText } from "../common/copyText";
import { filesInMarkdown } from "./filesInMarkdown";
import { usePane } from "../common/paneContext";

/** Copies the whole list, to be sent to those who filled in the forms. */
export function CopyList({ files }: { readonly files: readonly CheckedFile[] }) {
  const { state, texts } = usePane();
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = texts.files;
  const copy = async (): Promise<void> => setCopied(await copyText(filesInMarkdown(files, state.language)));
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status" className="caption">
        {copied !== null && (copied ? words.copied : words.notCopied)}
      </span>
    </>
  );
}
