import { useId } from "react";
import { fill } from "../../../language/fill";
import { listName } from "../../state/forms";
import type { ShownForm } from "../../state/shownForm";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";
import "../common/field.css";

/** Which of the forms that were found is on show; says nothing where there is but one. */
export function FormChoice({ form }: { readonly form: ShownForm }) {
  const { perform } = usePaneDoor();
  const texts = useTexts();
  const forms = usePane((state) => state.forms);
  const id = useId();
  if (forms.length < 2) return null;
  const words = texts.columns;
  const nameOf = ({ sheet, title }: ReturnType<typeof listName>): string =>
    title ? fill(words.formOf, { sheet, title }) : sheet;
  return (
    <div className="field">
      <label htmlFor={id}>{fill(words.form, { count: forms.length })}</label>
      <select
        id={id}
        className="control"
        value={forms.findIndex(({ sheetId, table }) => sheetId === form.sheetId && table === form.table)}
        onChange={({ target }) => {
          const chosen = forms[Number(target.value)];
          if (chosen) void perform({ kind: "choose", form: chosen });
        }}
      >
        {forms.map((each, index) => (
          <option key={`${each.sheetId} ${each.table}`} value={index}>
            {each.hidden
              ? fill(texts.hidden.choice, { form: nameOf(listName(each, forms)) })
              : nameOf(listName(each, forms))}
          </option>
        ))}
      </select>
    </div>
  );
}
