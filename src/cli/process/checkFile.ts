import type { Finding } from "../../checks/finding";
import { runChecks } from "../../checks/runChecks";
import { summarise } from "../../checks/summary";
import { findingInWords } from "../../checks/words";
import { formsOf } from "../../workbookFiles/formsOf";
import type { WorkbookFile } from "../../workbookFiles/readWorkbookFile";
import type { Form } from "../../form/form";
import { shortened } from "../../language/leaving";
import type { Language } from "../../language/language";
import { parseAddress } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { givenArguments } from "../report/givenArguments";
import type { HiddenBy, ReportedFinding, ReportedForm } from "../report/report";

type Sheets = ReadonlyMap<string, Grid>;

function hiddenBy(sheets: Sheets, { sheet, address }: Finding): HiddenBy | null {
  const { visibility, hiddenRows, hiddenColumns } = sheets.get(sheet) ?? {};
  const place = parseAddress(address);
  if (visibility !== undefined) return "sheet";
  if (!place) return null;
  if (hiddenRows?.has(place.row)) return "row";
  return hiddenColumns?.has(place.column) ? "column" : null;
}

/** Of a name that a cell's limit of 32,767 characters ends a report shows so many; what is longer is no name. */
const longestName = 200;

const onShortLines = (args: Finding["args"]): Finding["args"] =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" ? shortened(value, longestName) : value,
    ]),
  );

/** Texts are folded here, within the limits of time: a report only writes them. */
function reportedFinding(finding: Finding, sheets: Sheets, language: Language): ReportedFinding {
  const { id, severity, sheet, address } = finding;
  const shown = { ...finding, line: shortened(finding.line, longestName), args: onShortLines(finding.args) };
  const message = findingInWords(shown, language);
  const hidden = hiddenBy(sheets, finding);
  return { id, severity, sheet, address, hidden, name: shown.line, message, args: givenArguments(shown) };
}

function reportedForm(form: Form, sheets: Sheets, language: Language): ReportedForm {
  const { total, weight, lines } = summarise(form);
  return {
    sheet: form.sheet,
    visibility: form.oddities.hidden.sheet ?? "visible",
    title: form.title?.text ?? null,
    pack: form.rubric?.id ?? null,
    certainty: form.certainty,
    lines,
    total,
    weight,
    findings: runChecks(form).map((finding) => reportedFinding(finding, sheets, language)),
  };
}

/** Recognises and checks every form of a file. */
export function checkedForms(file: WorkbookFile, language: Language): readonly ReportedForm[] {
  const sheets = new Map(file.grids.map((grid) => [grid.sheet, grid]));
  return formsOf(file).map((form) => reportedForm(form, sheets, language));
}
