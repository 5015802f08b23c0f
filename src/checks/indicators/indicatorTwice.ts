import type { FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { isPlaceholder } from "../../form/recognise/rows/rowLabels";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/indicatorTwice";
import { lineName } from "../support/deduction";
import { dimensionOf } from "../support/dimensions";
import { listedCells } from "../support/together";

const number = /^(指标|任务|项目)?[\d一二三四五六七八九十①-⑳(（]*[)）]?[:：.、．]+/;

/** Points behind a name: 培训人数（10分）. Other brackets may tell two lines apart: （一期）, （二期）. */
const points = /\([\d.]+分?\)$/;

/** What a name says without the number in front and its points; `""` where that is nothing. */
const core = (name: string): string =>
  isPlaceholder(name) ? "" : plainText(name).replace(number, "").replace(points, "");

/** Lines by their names; what is scored in several rows below one name, or by criteria of its own, is no second line. */
function byName(lines: readonly FormLine[]): readonly (readonly FormLine[])[] {
  const named = new Map<string, Map<string, FormLine>>();
  for (const line of lines) {
    const name = line.kind === "indicator" && line.target !== null ? core(lineName(line)) : "";
    if (name === "") continue;
    const key = `${name}\n${line.criteria?.text ?? ""}`;
    const cells = named.get(key) ?? new Map<string, FormLine>();
    if (!cells.has(line.nameAddress)) cells.set(line.nameAddress, line);
    named.set(key, cells);
  }
  return [...named.values()].map((cells) => [...cells.values()]);
}

/** An indicator stands twice: systems that match lines by names take one of them, and of two dimensions only one counts. */
export const indicatorTwice = defineCheck({
  id: "indicator-twice",
  severity: "warning",
  messages: { same: ["count", "cells"], dimensions: ["count", "cells"] },
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  recorder.looked(lines.filter(({ target }) => target !== null).length);
  return byName(lines).flatMap((same) => {
    const second = same[1];
    if (!second) return [];
    const variant = new Set(same.map(dimensionOf)).size > 1 ? "dimensions" : "same";
    const args = { count: same.length, cells: listedCells(same.map(({ nameAddress }) => nameAddress)) };
    return [{ sheet, address: second.nameAddress, line: lineName(second), variant, args }];
  });
});
