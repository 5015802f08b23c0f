/** Which table of which sheet: a sheet may hold several forms. */
export interface FormPlace {
  readonly sheetId: string;
  /** Counts the sheet's forms from 0, from the top down. */
  readonly table: number;
}

/** A form that a search found. */
export interface ListedForm extends FormPlace {
  /** Its sheet is hidden: it is shown only when the user asks for it. */
  readonly hidden: boolean;
  readonly sheet: string;
  readonly title: string;
  /** Where it begins. */
  readonly address: string;
}

export function isSameForm(one: FormPlace, other: FormPlace | null): boolean {
  return one.sheetId === other?.sheetId && one.table === other.table;
}

/**
 * Which form to show: the chosen one, else one of the active sheet, else the one on show, else the first that anybody
 * can see.
 * @param activeSheetId null where a chart sheet is in front
 * @param known the one on show; on the active sheet it stays
 */
export function pickForm(
  forms: readonly ListedForm[],
  chosen: FormPlace | null,
  activeSheetId: string | null,
  known: FormPlace | null,
): FormPlace | null {
  const active = forms.filter(({ sheetId }) => sheetId === activeSheetId);
  const among = (some: readonly ListedForm[], place: FormPlace | null) => some.find((form) => isSameForm(form, place));
  return (
    among(forms, chosen) ??
    among(active, known) ??
    active[0] ??
    among(forms, known) ??
    forms.find(({ hidden }) => !hidden) ??
    null
  );
}

/** Names a form in a list: its sheet, and its own title where the sheet holds more than one. */
export function listName(form: ListedForm, forms: readonly ListedForm[]): { sheet: string; title: string } {
  const alone = forms.filter(({ sheetId }) => sheetId === form.sheetId).length <= 1;
  return { sheet: form.sheet, title: alone || form.title === form.sheet ? "" : form.title };
}
