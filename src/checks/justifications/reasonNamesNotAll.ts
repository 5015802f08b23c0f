import { plainText, withoutBrackets } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { inList } from "../support/inList";
import { texts } from "../locale/justifications/reasonNamesNotAll";
import { lineName, lostPoints, saysNothing } from "../support/deduction";

const most = 3;

/** Pairs of signs that any name may have. */
const usual = /^(?:指标|情况|完成|数量|人数|及时|工作|项目|比例|服务|对象|程度|水平|提升|提高|率$)/;

/** Whether a text speaks of a name: two signs of it in a row are enough, since people shorten names. */
function speaksOf(text: string, name: string): boolean {
  const signs = [...withoutBrackets(plainText(name)).replace(/[^\p{L}\p{N}]|^[\d.、]+/gu, "")];
  const pairs = signs.slice(1).map((sign, index) => `${signs[index] ?? ""}${sign}`);
  const telling = pairs.filter((pair) => !usual.test(pair));
  return telling.length === 0 || telling.some((pair) => text.includes(pair));
}

/** One cell gives the reasons for the whole table, and does not speak of all the lines that lost points. */
export const reasonNamesNotAll = defineCheck({
  id: "reason-names-not-all",
  severity: "information",
  needs: ["scores", "justification"],
  messages: ["names", "count"],
  texts,
}).finding((form, _, recorder) => {
  const { tableJustification: cell, asks, lines, sheet } = form;
  if (asks.justification !== "table" || !cell || saysNothing(cell.text)) {
    recorder.notApplicable("not-asked");
    return [];
  }
  const lost = lines.filter((line) => line.kind === "indicator" && (lostPoints(line) ?? 0) > 0);
  recorder.looked(lost.length);
  const text = plainText(cell.text);
  const missing = lost.filter((line) => !speaksOf(text, lineName(line)));
  // A text about one of several shows that it goes through them; about none it is a summary.
  if (missing.length === 0 || missing.length === lost.length) return [];
  const names = missing.map((line) => withoutBrackets(plainText(lineName(line))));
  const args = { names: inList(names, most, "、"), count: missing.length };
  return [{ sheet, address: cell.address, line: "", args }];
});
