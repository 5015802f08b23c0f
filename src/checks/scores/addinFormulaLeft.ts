import { addinCalls } from "../../rubric/formula/addinCall";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/addinFormulaLeft";
import { scoredCells } from "../support/scoredCells";

/** How a form that is meant for sending names itself, as the pane's copies do. */
const forSending = /报送|for sending/i;

/** A formula of the add-in in a form that is meant for sending: a receiver without the add-in sees `#NAME?`. */
export const addinFormulaLeft = defineCheck({
  id: "addin-formula-left",
  severity: "error",
  needs: ["scores"],
  messages: [],
  texts,
}).finding((form, _, recorder) => {
  if (!forSending.test(form.sheet)) {
    recorder.notApplicable("not-for-sending");
    return [];
  }
  const cells = scoredCells(form).filter(({ sheet }) => sheet === form.sheet);
  recorder.looked(cells.length);
  return cells
    .filter(({ score }) => addinCalls(score.formula ?? "").length > 0)
    .map(({ sheet, name, score }) => ({ sheet, address: score.address, line: name, args: {} }));
});
