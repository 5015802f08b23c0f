import { Button } from "@fluentui/react-components";
import { usePaneDoor } from "../common/paneParts";
import { restoreFocusSoon } from "../common/restoreFocus";

/** The way back from a page of its own to the form. */
export function BackToForm({ label }: { readonly label: string }) {
  const { dispatch } = usePaneDoor();
  return (
    <Button
      size="small"
      onClick={() => {
        dispatch({ type: "page", page: null });
        restoreFocusSoon();
      }}
    >
      {label}
    </Button>
  );
}
