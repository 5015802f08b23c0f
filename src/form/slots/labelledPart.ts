import { labelledParts } from "../recognise/head/labelledParts";

/**
 * The text of a cell with another value behind one of its labels: `单位名称：某站    填报日期：` gets its date. What stands behind
 * other labels stays as it is.
 */
export function withPart(whole: string, label: string, value: number | string): string {
  const at = whole.indexOf(label);
  if (at < 0) return `${whole}${value}`;
  const colonAt = whole.slice(at + label.length).search(/[:：]/);
  const begin = colonAt < 0 ? at + label.length : at + label.length + colonAt + 1;
  const old = labelledParts(whole.slice(at)).at(0)?.value ?? "";
  const rest = whole.slice(begin);
  const oldAt = old === "" ? 0 : rest.indexOf(old);
  if (oldAt < 0) return `${whole.slice(0, begin)}${value}${rest}`;
  return `${whole.slice(0, begin)}${rest.slice(0, oldAt)}${value}${rest.slice(oldAt + old.length)}`;
}
