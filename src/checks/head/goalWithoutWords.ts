import { normalised } from "../../rubric/normalised";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/head/goalWithoutWords";
import { excerpt } from "../support/excerpt";

/** Figures and signs with a unit behind them, and nothing else. */
const amount =
  /^[\d.,%‰¥+\-~≥≤<>=\s]+(?:[万亿千百]?[元个人家户次项件份台套吨亩米]|[万亿]|公里|人次|万?平方米)?[.。;；]?$/;

const isBare = (text: string): boolean => amount.test(text) && /\d/.test(text);

/** The goal, or what is said of its completion, is a bare amount. */
export const goalWithoutWords = defineCheck({
  id: "goal-without-words",
  severity: "warning",
  messages: ["text"],
  texts,
}).finding(({ sheet, fields }, _, recorder) => {
  const goals = fields.filter(
    ({ role, value }) => (role === "goal" || role === "goalCompletion") && value.text.trim() !== "",
  );
  recorder.looked(goals.length);
  return goals
    .filter(({ value }) => value.text.length <= 40 && isBare(normalised(value.text).trim()))
    .map(({ label, value }) => ({ sheet, address: value.address, line: label, args: { text: excerpt(value.text) } }));
});
