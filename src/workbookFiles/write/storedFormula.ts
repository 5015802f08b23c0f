import { addinCalls } from "../../rubric/formula/addinCall";

/** A formula as files store it: without `=`, calls of the add-in's functions in Excel's spelling for functions of others. */
export function storedFormula(formula: string): string {
  const calls = [...addinCalls(formula)].reverse();
  const stored = calls.reduce((text, { name, start }) => {
    const bracket = text.indexOf("(", start);
    return `${text.slice(0, start)}_xldudf_RUBRIC_${name}${text.slice(bracket)}`;
  }, formula);
  return stored.replace(/^=/, "");
}
