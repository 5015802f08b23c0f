import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { markdownReport } from "../../../report/formats/markdown";
import type { CheckedFile } from "../../state/fileCheck";
import { copyText } from "../common/copyText";
import { fileReport } from "./fileReport";
import { useLanguage, useTexts } from "../common/paneContext";

/** Copies the whole list, to be sent to those who filled in the forms. */
export function CopyList({ files }: { readonly files: readonly CheckedFile[] }) {
  const language = useLanguage();
  const words = useTexts().fileCheck;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    const reports = files.flatMap((file) => fileReport(file, language) ?? []);
    setCopied(await copyText(markdownReport(reports, { language })));
  };
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
