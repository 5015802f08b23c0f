/** Where Home and End lead from a place in a text whose lines end in `\r`; with Ctrl, in the whole text. */
export function lineEnd(text: string, from: number, key: "Home" | "End", isWhole: boolean): number {
  if (key === "Home") return isWhole ? 0 : text.slice(0, from).lastIndexOf("\r") + 1;
  const end = isWhole ? -1 : text.indexOf("\r", from);
  return end < 0 ? text.length : end;
}
