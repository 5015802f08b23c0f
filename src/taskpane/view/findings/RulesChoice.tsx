import { useId } from "react";
import { ruleSets, general } from "../../../checks/rules/shipped";
import { fill } from "../../../language/fill";
import { rulesWords } from "../../locale/commands/rules";
import type { ShownForm } from "../../state/shownForm";
import { FilePicker } from "../common/FilePicker";
import { useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { TroubleMessage } from "../messages/TroubleMessage";
import "../common/field.css";

/** By which rules the form is checked: those of an office, one's own from a file, or nobody's choice. */
export function RulesChoice({ form: { rules } }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const words = rulesWords(language);
  const chosen = usePane((state) => state.rules);
  const { perform } = usePaneDoor();
  const id = useId();
  const isOwn = chosen !== null && !ruleSets.includes(chosen);
  const sets = isOwn ? [...ruleSets, chosen] : ruleSets;
  const choose = (value: string): void =>
    void perform({ kind: "choose-rules", set: sets.find((set) => set.id === value) ?? null });
  const unchosen = rules.by === "pack" ? fill(words.byPack, { name: rules.name[language] }) : null;
  const shown = sets.find((set) => set.id === (chosen?.id ?? rules.id));
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{words.label}</label>
        <FilePicker
          label={words.open}
          look="link"
          accept=".json"
          multiple={false}
          onChoose={([file]) => file && void perform({ kind: "open-rules", file })}
        />
      </div>
      <select id={id} className="control" value={chosen?.id ?? ""} onChange={(event) => choose(event.target.value)}>
        <option value="">{unchosen ?? fill(words.usual, { name: general.name[language] })}</option>
        {sets.map((set) => (
          <option key={set.id} value={set.id}>
            {set.name[language]}
          </option>
        ))}
      </select>
      <TroubleMessage at="rules" />
      {shown && (
        <p className="caption">{fill(words.about, { version: shown.version, source: shown.source[language] })}</p>
      )}
    </div>
  );
}
