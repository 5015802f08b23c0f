import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { findingsAsProse } from "../../../report/findingsAsProse";
import type { CheckedFile } from "../../state/fileCheck/fileCheck";
import { copyProse } from "../common/copyProse";
import { fileReport } from "./fileReport";
import { useLanguage, useTexts } from "../common/paneContext";

/** Copies a file's problems as sentences, to be sent to those who filled in the form. */
export function CopyFile({ file }: { readonly file: CheckedFile }) {
  const language = useLanguage();
  const words = useTexts().fileCheck;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    const report = fileReport(file, language);
    if (report) setCopied(await copyProse(findingsAsProse(report, language)));
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
