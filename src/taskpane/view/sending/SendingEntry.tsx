import { Button } from "@fluentui/react-components";
import { fill } from "../../../language/fill";
import { sendingWords } from "../../locale/commands/sending";
import type { ShownForm } from "../../state/shownForm";
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
  const words = sendingWords(useLanguage());
  const isBusy = useIsBusy();
  const count = form.findings.filter(({ severity }) => severity === "error").length;
  const isReady = count === 0;
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
      <p className="caption">{isReady ? words.ready : fill(words.stillOpen, { count })}</p>
    </div>
  );
}
