/** True for texts that a cell shows where it holds an error. */
export { isErrorValue as isErrorText } from "../../../src/spreadsheet/typedText/errorValues";
