export { fileProblemInWords } from "../../workbookFiles/fileProblemInWords";
export { openTemplate } from "./openTemplate";
