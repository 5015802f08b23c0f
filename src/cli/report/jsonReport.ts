import { asJson } from "../../language/json";
import type { ReportContext } from "./context";
import { summarise, type ReportedFile } from "./report";

/** Rises when a field changes its meaning or goes; `docs/findings.schema.json` describes the format. */
const FORMAT_VERSION = 1;

/** The report as data, as `docs/findings.schema.json` describes it. */
export function jsonReport(files: readonly ReportedFile[], { language, version }: ReportContext): string {
  const report = {
    format: FORMAT_VERSION,
    tool: { name: "rubric", version },
    language,
    files,
    summary: summarise(files),
  };
  return asJson(report);
}
