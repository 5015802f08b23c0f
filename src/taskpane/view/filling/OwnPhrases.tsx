import { onOneLine } from "../../../language/leaving";
import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { download } from "../../download";
import { phrasesIn } from "../../control/ownPhrases";
import { phraseWords } from "../../locale/commands/phrases";
import { TextArea } from "../common/TextArea";
import { useLanguage } from "../common/paneContext";
import "./FillingCard.css";

export interface OwnPhrasesProps {
  readonly phrases: readonly string[];
  /** What stands in the box, to be kept as a phrase. */
  readonly text: string;
  readonly onKeep: (phrases: readonly string[]) => void;
}

const FILE = "phrases.txt";

/** The user's own list: what is typed can be kept in it, and it can be edited, exported and imported. */
export function OwnPhrases({ phrases, text, onKeep }: OwnPhrasesProps) {
  const words = phraseWords(useLanguage());
  const [isEdited, setEdited] = useState(false);
  const [typed, setTyped] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const edit = (open: boolean): void => {
    if (open) setTyped(phrases.join("\n"));
    else onKeep(phrasesIn(typed));
    setEdited(open);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file) onKeep([...new Set([...phrases, ...phrasesIn(await file.text())])]);
  };
  return (
    <>
      {isEdited && <TextArea label={words.own} hint={words.editHint} rows={4} value={typed} onChange={setTyped} />}
      <div className="slot-actions">
        {text !== "" && !phrases.includes(text) && (
          <Button size="small" onClick={() => onKeep([...phrases, onOneLine(text)])}>
            {words.keep}
          </Button>
        )}
        <Button size="small" aria-expanded={isEdited} onClick={() => edit(!isEdited)}>
          {words.edit}
        </Button>
        {phrases.length > 0 && (
          <Button
            size="small"
            onClick={() => download(new TextEncoder().encode(`\uFEFF${phrases.join("\r\n")}`), FILE, "text/plain")}
          >
            {words.exportList}
          </Button>
        )}
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.importList}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".txt,text/plain"
          hidden
          onChange={({ target }) => void take(target.files?.[0]).finally(() => (target.value = ""))}
        />
      </div>
    </>
  );
}
