import type { Form } from "../../form/form";
import type { Finding } from "../finding";

/** The official text of the form has this fault by itself, and the form still stands as printed. */
export function isAsPrinted({ rubric }: Form, { id, line, args }: Finding): boolean {
  const known = rubric?.checks?.knownFaults ?? [];
  return known.some(
    (fault) => fault.check === id && fault.line === line && fault.figures.every(({ name, is }) => args[name] === is),
  );
}
