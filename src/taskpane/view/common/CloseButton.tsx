import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { restoreFocusSoon } from "./restoreFocus";

export interface CloseButtonProps {
  readonly label: string;
  readonly onClose: () => void;
}

/** Closes a message: a cross in its corner, which takes no line of its own. */
export function CloseButton({ label, onClose }: CloseButtonProps) {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={label}
      title={label}
      onClick={() => {
        onClose();
        restoreFocusSoon();
      }}
    />
  );
}
