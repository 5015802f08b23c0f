import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { InsertedForm } from "../../../operations/insertForm";
import { fill } from "../../../language/fill";
import { Offers } from "../common/Offers";
import { usePaneDoor, useTexts } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";

/** Asks before an insertion is taken back, since what was typed there goes with it. */
export function RemovalQuestion({ form }: { readonly form: InsertedForm }) {
  const { dispatch } = usePaneDoor();
  const words = useTexts().inserted;
  const names = [form.sheet, form.baseData?.sheet, form.goalSheet, form.workPaper].flatMap((name) => name ?? []);
  const sheets = names.map((name) => fill(words.sheet, { name })).join("");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{fill(words.confirm, { sheets })}</MessageBarBody>
      <MessageBarActions>
        <Offers place="removal" seen={null} />
        <Button
          size="small"
          appearance="primary"
          // The button that asked is gone; the answer that changes nothing comes first.
          autoFocus
          onClick={() => {
            dispatch({ type: "confirm-removal", confirming: false });
            restoreFocusSoon();
          }}
        >
          {words.confirmNo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
