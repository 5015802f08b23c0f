import type { FieldRole, RemarkRole } from "../../../form/form";
import { saysNothing } from "../../../checks/support/deduction";
import { quoted, type Drafting, type DraftPart } from "../drafting";

/** What stands in the fields of a role, all of it. */
const fieldTexts = ({ form }: Drafting, role: FieldRole): readonly string[] =>
  form.fields.filter((field) => field.role === role).flatMap(({ value }) => (value.text.trim() ? value.text : []));

/** What stands beside the labels of a role; a word for nothing is nothing. */
export const remarkTexts = ({ form }: Drafting, role: RemarkRole): readonly string[] =>
  form.remarks
    .filter((remark) => remark.role === role)
    .flatMap(({ value }) => (saysNothing(value.text) ? [] : value.text));

export const goals: DraftPart = (drafting) => fieldTexts(drafting, "goal").flatMap(quoted);

export const goalCompletion: DraftPart = (drafting) => fieldTexts(drafting, "goalCompletion").flatMap(quoted);

export const conclusion: DraftPart = (drafting) => remarkTexts(drafting, "conclusion").flatMap(quoted);
