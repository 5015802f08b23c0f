import type { Form } from "../../form/form";
import { saidTexts } from "../support/saidTexts";

const aboutChange =
  /预算.{0,6}(?:调整|增加|减少|压减)|(?:年中|资金|指标).{0,6}(?:调整|压减|下达)|调整预算|调增|调减|追加|追减|核减|收回/;

/** Whether anything that was written on the form speaks of a change of the budget. */
export const saysChange = (form: Form): boolean => saidTexts(form).some((text) => aboutChange.test(text));
