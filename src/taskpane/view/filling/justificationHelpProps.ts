import type { ShownForm, ShownSlot } from "../../state/shownForm";

export interface JustificationHelpProps {
  readonly slot: ShownSlot;
  readonly form: ShownForm;
  readonly text: string;
  readonly onChange: (text: string) => void;
}
