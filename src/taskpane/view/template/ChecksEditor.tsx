import { useId, useState } from "react";
import { general, ruleSets } from "../../../checks/rules/shipped";
import type { TemplateSheet } from "../../../form/template/templateSheets";
import { fill } from "../../../language/fill";
import { rulesWords } from "../../locale/commands/rules";
import { templatePageWords } from "../../locale/template";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import type { DraftChoice } from "./draftChoice";
import { FaultList, type FaultListProps } from "./FaultList";
import { GradeFields } from "./GradeFields";
import "../common/field.css";

export interface ChecksEditorProps extends FaultListProps {
  readonly sheet: TemplateSheet;
}

/** By what forms of the template are checked: a set of rules, the points of the grades, what the official text gets wrong itself. */
export function ChecksEditor({ sheet, ...props }: ChecksEditorProps) {
  const words = templatePageWords(useLanguage());
  // The blank form is checked only when somebody wants to see it.
  const [isOpen, setOpen] = useState(false);
  const { rubric, choice, onChange } = props;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <DetailsSummary>{words.checks}</DetailsSummary>
      {isOpen && (
        <div className="stack">
          <RulesField own={sheet.forms[0].rubric?.checks?.rules} choice={choice} onChange={onChange} />
          {rubric?.grade && <GradeFields grade={sheet.forms[0].grade} choice={choice} onChange={onChange} />}
          <FaultList {...props} />
        </div>
      )}
    </details>
  );
}

interface RulesFieldProps {
  /** What the form's own pack names. */
  readonly own: string | undefined;
  readonly choice: DraftChoice;
  readonly onChange: (choice: DraftChoice) => void;
}

function RulesField({ own = "", choice, onChange }: RulesFieldProps) {
  const language = useLanguage();
  const words = rulesWords(language);
  const id = useId();
  const value = choice.rules === undefined ? own : (choice.rules ?? "");
  const shown = ruleSets.find((set) => set.id === value);
  return (
    <div className="field">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        className="control"
        value={value}
        onChange={({ target }) => onChange({ ...choice, rules: target.value === "" ? null : target.value })}
      >
        <option value="">{fill(templatePageWords(language).noRules, { name: general.name[language] })}</option>
        {value !== "" && !shown && <option>{value}</option>}
        {ruleSets.map((set) => (
          <option key={set.id} value={set.id}>
            {set.name[language]}
          </option>
        ))}
      </select>
      {shown && (
        <p className="caption">{fill(words.about, { version: shown.version, source: shown.source[language] })}</p>
      )}
    </div>
  );
}
