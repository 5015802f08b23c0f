import { confirmed, type Confirmation } from "../checks/confirmed/confirmation";
import type { Finding } from "../checks/finding";
import { summarise, type FormSummary } from "../checks/summary";
import type { Form } from "../form/form";
import { parseAddress } from "../spreadsheet/address";
import type { Grid, Visibility } from "../spreadsheet/grid";
import { formFacts, type FormFacts } from "./formFacts";
import { examineForm, type Judged } from "./examineForm";
import { asAnybody, type Judging } from "./judging";

export type HiddenBy = "sheet" | "row" | "column";

export interface ReportedFinding extends Finding {
  /** What hides the cell in the workbook; null where it can be seen. */
  readonly hidden: HiddenBy | null;
  /** The unit's word on it, kept with the workbook: it is told beside the finding, and lessens it only where the file is trusted. */
  readonly unitNote?: string;
}

/** A checked form: what the pane shows of it, and the data behind every format of a report. It knows no language. */
export interface FormReport
  extends Pick<Form, "sheet" | "title" | "certainty">, Pick<Judged, "rules" | "carried" | "ledger"> {
  /** Whether the form's sheet is hidden; a very hidden one is not in the list that Excel offers to show. */
  readonly visibility: "visible" | Visibility;
  /** The id of the known pack whose lines these are; null where it is none. */
  readonly pack: string | null;
  readonly summary: FormSummary;
  readonly facts: FormFacts;
  /** The gravest first, then by their place. */
  readonly findings: readonly ReportedFinding[];
}

function hiddenBy(grid: Grid | undefined, { address }: Finding): HiddenBy | null {
  const place = parseAddress(address);
  if (grid?.visibility !== undefined) return "sheet";
  if (!grid || !place) return null;
  if (grid.hiddenRows?.has(place.row)) return "row";
  return grid.hiddenColumns?.has(place.column) ? "column" : null;
}

/** Sheets by their names. */
export type Sheets = ReadonlyMap<string, Grid>;

export const byName = (grids: readonly Grid[]): Sheets => new Map(grids.map((grid) => [grid.sheet, grid]));

const rank = { error: 0, warning: 1, information: 2 } as const;

/** The findings with what hides them and with the unit's words; the gravest first where some became milder by them. */
function reported(
  findings: readonly Finding[],
  sheets: Sheets,
  words: readonly Confirmation[],
  trustFile: boolean,
): readonly ReportedFinding[] {
  const found = confirmed(findings, words, sheets);
  const all = findings.map((finding, index): ReportedFinding => {
    const hidden = hiddenBy(sheets.get(finding.sheet), finding);
    const note = found.get(index)?.note;
    if (note === undefined) return { ...finding, hidden };
    return { ...finding, hidden, unitNote: note, ...(trustFile ? { severity: "information" as const } : {}) };
  });
  return found.size > 0 && trustFile ? [...all].sort((one, other) => rank[one.severity] - rank[other.severity]) : all;
}

/**
 * Checks a form.
 * @param sheets its own and those that belong to it, others too
 * @param own the form without the packs that travel in its file, as `examineForm` takes it
 * @param words the unit's, that the workbook keeps
 */
export function reportForm(
  form: Form,
  sheets: Sheets,
  judging: Judging = asAnybody,
  own: Form | null = null,
  words: readonly Confirmation[] = [],
): FormReport {
  const { sheet, title, certainty, rubric, oddities } = form;
  const { findings, ledger, rules, carried } = examineForm(form, own, judging);
  return {
    sheet,
    title,
    certainty,
    visibility: oddities.hidden.sheet ?? "visible",
    pack: rubric?.id ?? null,
    summary: summarise(form),
    facts: formFacts(form),
    rules,
    carried,
    ledger,
    findings: reported(findings, sheets, words, judging.trustFile),
  };
}
