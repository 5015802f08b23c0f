const ERRORS = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#CYCLE!",
  "#DIV/0!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** True for texts that a cell shows where it holds an error. */
export function isErrorText(text: unknown): text is string {
  return typeof text === "string" && ERRORS.has(text);
}
