import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../common/copyText";
import { DetailsSummary } from "../common/DetailsSummary";
import { useTexts } from "../common/paneContext";

/** A text that somebody else is to get: a button that copies it, and the text itself where that is not allowed. */
export function CopyableText({ text, label }: { readonly text: string; readonly label?: string | undefined }) {
  const words = useTexts().outcome;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button size="small" onClick={() => void copyText(text).then(setCopied)}>
        {label ?? words.copy}
      </Button>
      <span role="status" className="caption">
        {copied !== null && (copied ? words.copied : words.notCopied)}
      </span>
      <details className="detail">
        <DetailsSummary>{words.text}</DetailsSummary>
        <pre>{text}</pre>
      </details>
    </>
  );
}
