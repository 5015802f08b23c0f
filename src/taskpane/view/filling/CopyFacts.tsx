import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { lineFacts } from "../../../form/slots/lineFacts";
import type { ShownForm, ShownSlot } from "../../state/shownForm";
import { fill } from "../../../language/fill";
import { phraseWords } from "../../locale/commands/phrases";
import { copyText } from "../common/copyText";
import { useLanguage } from "../common/paneContext";
import "./FillingCard.css";

export interface CopyFactsProps {
  readonly slot: ShownSlot;
  readonly form: ShownForm;
  /** As it stands in the box. */
  readonly text: string;
}

/** Copies the facts of a line as plain text, for whoever is asked for help with it; we send nothing anywhere. */
export function CopyFacts({ slot, form, text }: CopyFactsProps) {
  const words = phraseWords(useLanguage());
  const [withNames, setWithNames] = useState(false);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { form: recognised } = form.source;
  const copy = async (): Promise<void> => {
    const facts = lineFacts(recognised, { ...slot, content: text }, withNames).map(({ id, value }) =>
      fill(words.fact, { label: words.facts[id], value }),
    );
    const task = recognised.asks.improvement ? words.task : words.taskReason;
    setCopied(await copyText([...facts, task].join("\n")));
  };
  return (
    <div className="slot-actions">
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <Checkbox
        size="medium"
        label={words.withNames}
        checked={withNames}
        onChange={(_, { checked }) => setWithNames(checked === true)}
      />
      <span role="status" className="caption">
        {isCopied === null ? "" : isCopied ? words.copied : words.notCopied}
      </span>
    </div>
  );
}
