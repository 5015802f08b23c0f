/** What a cell shows where it holds an error. */
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

/** True for the spelling of an error value. */
export const isErrorValue = (text: unknown): text is string => typeof text === "string" && ERRORS.has(text);
