import type { Form } from "../../form/form";
import type { KnownFault } from "../../rubric/checkSettings";
import type { Finding } from "../finding";

/** So many figures tell a finding from others. */
const MOST_FIGURES = 6;

/** What a finding is known by where it is the official text's own fault; null where it has no figures to know it by. */
export function faultOf({ id, line, args }: Finding): KnownFault | null {
  const figures = Object.entries(args).flatMap(([name, is]) => (typeof is === "number" ? [{ name, is }] : []));
  return figures.length > 0 && line !== "" ? { check: id, line, figures: figures.slice(0, MOST_FIGURES) } : null;
}

/** Whether a finding is the known fault. */
export const isFault = (fault: KnownFault, { id, line, args }: Finding): boolean =>
  fault.check === id && fault.line === line && fault.figures.every(({ name, is }) => args[name] === is);

/** The official text of the form has this fault by itself, and the form still stands as printed. */
export const isAsPrinted = ({ rubric }: Form, finding: Finding): boolean =>
  (rubric?.checks?.knownFaults ?? []).some((fault) => isFault(fault, finding));
