import { Button } from "@fluentui/react-components";
import { sendingWords } from "../../locale/commands/sending";
import type { ShownForm } from "../../state/shownForm";
import { openIn, stillOpen } from "../../state/openIn";
import { BusyLabel } from "../common/BusyLabel";
import { restoreFocus } from "../common/restoreFocus";
import { useIsBusy, useLanguage, usePaneDoor } from "../common/paneContext";
import "../common/TaskButton.css";

export interface SendingEntryProps {
  readonly form: ShownForm;
  /** `top`: once nothing must be mended any more; `bottom`: before that. */
  readonly at: "top" | "bottom";
}

/** The way to the file for sending: the main button once nothing must be mended, below the findings before that. */
export function SendingEntry({ form, at }: SendingEntryProps) {
  const { perform } = usePaneDoor();
  const language = useLanguage();
  const words = sendingWords(language);
  const isBusy = useIsBusy();
  const { cells, errors } = openIn(form);
  const isReady = cells === 0 && errors === 0;
  if (isReady !== (at === "top")) return null;
  return (
    <div className="more-task">
      <Button
        appearance={isReady ? "primary" : "secondary"}
        size={isReady ? "medium" : "small"}
        disabledFocusable={isBusy}
        onClick={() => void perform({ kind: "open-sending" }).then(restoreFocus)}
      >
        <BusyLabel kind="open-sending" busy={words.opening} idle={words.open} />
      </Button>
      <p className="caption">{isReady ? words.ready : stillOpen(form, language)}</p>
    </div>
  );
}
