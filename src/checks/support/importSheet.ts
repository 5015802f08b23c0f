import type { Form } from "../../form/form";
import { headingsOf } from "./headings";

/**
 * The sheet that a budget system takes in (自评指标): points taken off and signs stand in columns of their own, and the execution
 * rate's ten points are entered elsewhere.
 */
export const isImportSheet = (form: Form): boolean =>
  form.total === null &&
  form.fundingTables.length === 0 &&
  (["deducted", "operator", "unit"] as const).every((role) => headingsOf(form, role).length > 0);
