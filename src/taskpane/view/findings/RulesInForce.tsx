import { general } from "../../../checks/rules/shipped";
import { fill } from "../../../language/fill";
import { rulesWords } from "../../locale/commands/rules";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePaneDoor } from "../common/paneContext";

/** Says so where other rules than the general ones are in force, with the way back. */
export function RulesInForce({ form: { rules } }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const words = rulesWords(language);
  const { perform } = usePaneDoor();
  if (rules.id === general.id && rules.by !== "checker") return null;
  const { version, name, by, id } = rules;
  // Where the form's pack names a set, only a choice leads back to the general one.
  const back = by === "pack" ? general : null;
  return (
    <p className="caption">
      {fill(words.inForce, { version, name: name[language] })}{" "}
      {(id !== general.id || by === "checker") && (
        <button type="button" className="link" onClick={() => void perform({ kind: "choose-rules", set: back })}>
          {words.back}
        </button>
      )}
    </p>
  );
}
