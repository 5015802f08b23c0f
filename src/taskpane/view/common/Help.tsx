import type { CheckId } from "../../../checks/finding";
import { checkHelp } from "../../../checks/words";
import { fill } from "../../../language/fill";
import { useLanguage, useTexts } from "./paneContext";
import "./Help.css";

export interface HelpToggleProps {
  /** What the help is about, for those who do not see where the button stands. */
  readonly name: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Opens and closes the help of a check, in place. */
export function HelpToggle({ name, open, onToggle }: HelpToggleProps) {
  const words = useTexts().finding;
  return (
    <button
      type="button"
      className="link help-toggle"
      aria-expanded={open}
      aria-label={fill(words.helpOn, { name })}
      onClick={() => onToggle(!open)}
    >
      {words.help}
    </button>
  );
}

/** How to mend what a check finds, why it matters, an example, and what it looks at. */
export function HelpText({ id }: { readonly id: CheckId }) {
  const { appliesTo, why, fix, example } = checkHelp(id, useLanguage());
  const words = useTexts().help;
  return (
    <dl className="help">
      <dt>{words.fix}</dt>
      <dd>{fix}</dd>
      <dt>{words.why}</dt>
      <dd>{why}</dd>
      <dt>{words.example}</dt>
      <dd>{example}</dd>
      <dt>{words.appliesTo}</dt>
      <dd>{appliesTo}</dd>
    </dl>
  );
}
