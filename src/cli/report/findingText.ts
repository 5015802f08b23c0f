import type { ReportContext } from "./context";
import type { ReportedFinding } from "./report";

/** What is wrong, and that nobody sees the cell where it is hidden. */
export const messageOf = ({ message, hidden }: ReportedFinding, { strings }: ReportContext): string =>
  hidden === null ? message : message + strings.hidden[hidden];
