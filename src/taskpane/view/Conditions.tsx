import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../rubric/locale/fill";
import type { ShownForm } from "../state/paneState";
import { BusyLabel } from "./BusyLabel";
import { usePane } from "./paneContext";

/** Under which conditions the results were read, where they are not what anybody would expect. */
export function Conditions({ form }: { readonly form: ShownForm }) {
  const { state, texts, perform } = usePane();
  const { hiddenSheets } = form;
  return (
    <>
      {state.manualCalculation && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.calculation.manual}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={state.busy !== null}
              onClick={() => void perform({ kind: "calculate" })}
            >
              <BusyLabel kind="calculate" busy={texts.busy.calculating} idle={texts.calculation.now} />
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {hiddenSheets.length > 0 && (
        <p className="caption">{fill(texts.hidden.sheets, { sheets: hiddenSheets.join(texts.hidden.separator) })}</p>
      )}
    </>
  );
}
