import type { Confirmation } from "../../checks/confirmed/confirmation";
import { formSlots } from "../../checks/formSlots";
import { fillingOf } from "../../checks/filling/filling";
import { progressOf } from "../../checks/filling/progress";
import { rulesInForce } from "../../checks/rules/inForce";
import type { RuleSet } from "../../checks/rules/ruleSet";
import { examining } from "../../checks/runChecks";
import { formYear } from "../../checks/support/years";
import type { Correction } from "../../form/columns";
import type { Form } from "../../form/form";
import { partSheets } from "../../form/partSheets";
import { companionSheets, recogniseAll, unscoredParts, whyNoForm } from "../../form/recognise";
import { toAddin } from "../../form/changes/switching/toAddin";
import { packKey, packNameOf } from "../../form/packName";
import { titleOf } from "../../form/titleOf";
import { withWholes } from "../../form/wholes";
import { byName, reportForm, type ReportedFinding } from "../../report/formReport";
import { overviewOf } from "../../report/overview";
import { addinCalls } from "../../rubric/formula/addinCall";
import type { Rubric } from "../../rubric/rubric";
import { cellAddress } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { ListedForm } from "../state/forms";
import type { SheetWithoutForm, ShownForm } from "../state/shownForm";
import { placeKey, type CellAddress } from "../state/place";
import { shownReview } from "./shownReview";
import { shownSlots } from "./shownSlots";
import { mappedColumns, mappingOf } from "./mappingOf";
import { begunLines, shownFinding } from "./shownFindings";

/** A sheet as it was read. */
export interface ReadSheet {
  readonly sheetId: string;
  readonly grid: Grid;
}

/** A sheet with the sheets that belong to its forms, and those forms, from the top down. */
export interface SheetWithForms {
  readonly sheet: ReadSheet;
  readonly companions: readonly ReadSheet[];
  readonly forms: readonly Form[];
  /** The sheets that its forms may go on over, itself among them, in the order of the workbook; empty for most. */
  readonly partIds: readonly string[];
}

/**
 * The forms in a sheet.
 * @param companions the sheets that belong to them, as far as they were read
 * @param corrections what the user corrected on this sheet; where that would leave no form at all it is not followed,
 * so that it can be taken back
 * @param packs those that are known: the ones that travel in the workbook count first
 */
export function formsIn(
  sheet: ReadSheet,
  companions: readonly ReadSheet[] = [],
  corrections: readonly Correction[] = [],
  packs: readonly Rubric[] = [],
): SheetWithForms {
  const others = companions.map(({ grid }) => grid);
  const corrected = recogniseAll(sheet.grid, { others, corrections, packs });
  const isLeft = corrected.length > 0 || corrections.length === 0;
  const forms = isLeft ? corrected : recogniseAll(sheet.grid, { others, packs });
  return { sheet, companions, forms, partIds: [] };
}

/**
 * The same sheets, those of their forms that go on over several tables or sheets (续表, 分表) with what all their parts hold, and
 * each with the sheets that its forms may go on over.
 * @param found in the order of the workbook; what lies between the parts of a form must be there
 */
export function joined(found: readonly SheetWithForms[]): readonly SheetWithForms[] {
  const companions = new Set(
    found.flatMap(({ forms }) => forms.flatMap(({ workPaper, goals }) => [workPaper, goals?.sheet])),
  );
  const own = found.filter(({ sheet }) => !companions.has(sheet.grid.sheet));
  const grids = own.map(({ sheet }) => sheet.grid);
  const forms = own.flatMap((each) => each.forms);
  const wholes = withWholes(forms, grids);
  const wholeOf = new Map(forms.map((form, index) => [form, wholes[index] ?? form]));
  const sheets = partSheets(forms, grids);
  const ids = new Map(grids.map(({ sheet }, index) => [sheet, own[index]?.sheet.sheetId]));
  return found.map((each) => ({
    ...each,
    forms: each.forms.map((form) => wholeOf.get(form) ?? form),
    partIds: (sheets.get(each.sheet.grid.sheet) ?? []).flatMap((sheet) => ids.get(sheet) ?? []),
  }));
}

/** The checks of one of a sheet's forms, one after the other, before {@link inspect} tells all that they say. */
export function* inspecting(
  { forms }: SheetWithForms,
  table: number,
  chosen: RuleSet | null = null,
): Generator<unknown> {
  const form = forms[table];
  if (!form) return;
  const { form: seen, rules } = rulesInForce(form, chosen);
  yield* examining(seen, rules);
}

/**
 * What the pane shows of one of a sheet's forms; null where the sheet has not so many.
 * @param chosen the rules that the user chose; without a choice the form's own pack has its say
 * @param words the unit's on findings, that the workbook keeps
 */
export function inspect(
  { sheet: { sheetId, grid }, companions, forms, partIds }: SheetWithForms,
  table: number,
  chosen: RuleSet | null = null,
  words: readonly Confirmation[] = [],
): ShownForm | null {
  const form = forms[table];
  if (!form) return null;
  const ids = new Map(companions.map((each) => [each.grid.sheet, each.sheetId]));
  const idOf = (name: string): string => ids.get(name) ?? sheetId;
  const grids = [grid, ...companions.map((each) => each.grid)];
  const sheets = byName(grids);
  const { summary, findings, rules, ledger } = reportForm(form, sheets, { chosen, trustFile: true }, null, words);
  const filling = fillingOf(form, grids);
  const slots = shownSlots(formSlots(form, sheets), idOf);
  const shown = shownFinding(form, filling, idOf, { form, grids, findings }, sheets);
  const [kept, open] = [findings.filter(isKept), findings.filter((finding) => !isKept(finding))];
  return {
    sheetId,
    table,
    sheet: form.sheet,
    title: titleOf(form),
    from: packOf(form, grid),
    subject: subjectOf(form),
    companionIds: companions.map((each) => each.sheetId),
    partIds,
    goalSheetId: form.goals && idOf(form.goals.sheet),
    scoreCells: new Set(scorePlaces(form, idOf).map(placeKey)),
    formulas: formulaKinds(form),
    mapping: mappingOf(form),
    scored: form.kind === "scored",
    summary,
    overview: overviewOf(form),
    rules,
    ledger,
    slots,
    source: { form, sheets },
    findings: open.map(shown),
    confirmed: kept.map(shown),
    progress: progressOf(form, open, filling, slots),
    review: shownReview(form, grid),
    begun: begunLines(form, filling, findings).map(shown),
  };
}

function packOf({ rubric }: Form, grid: Grid): ShownForm["from"] {
  const named = packNameOf(grid);
  const isOwn = named?.key != null && rubric !== null && packKey(rubric) === named.key;
  return named && { id: named.id, version: named.version, rubric: isOwn ? rubric : null };
}

const isKept = ({ unitNote }: ReportedFinding): boolean => unitNote !== undefined;

function subjectOf(form: Form): ShownForm["subject"] {
  const unit = form.fields.find(({ role, value }) => role === "unit" && value.text.trim() !== "")?.value.text ?? "";
  return { unit: unit.trim(), year: formYear(form) ?? "" };
}

/** The sheet's forms as a list names them. */
export function listed({ sheet: { sheetId, grid }, forms }: SheetWithForms): ListedForm[] {
  return forms.map((form, table) => ({
    sheetId,
    hidden: grid.visibility !== undefined,
    table,
    sheet: form.sheet,
    title: titleOf(form),
    address: form.title?.address ?? cellAddress(form.headerRows[0] - 1, 0),
  }));
}

/** Why a sheet holds no form, and what can be done about it. */
export function withoutForm({ sheetId, grid }: ReadSheet, corrections: readonly Correction[]): SheetWithoutForm {
  const columns = mappedColumns(unscoredParts(grid, corrections));
  return { sheetId, sheet: grid.sheet, why: whyNoForm(grid, corrections), columns };
}

/** Whether the sheet would hold as many forms with these corrections as it does now. */
export function wouldStand({ sheet, companions, forms }: SheetWithForms, corrections: readonly Correction[]): boolean {
  const others = companions.map(({ grid }) => grid);
  return recogniseAll(sheet.grid, { others, corrections, packs: [] }).length >= forms.length;
}

/** Of the sheets read, those that belong to a form in this one. */
export function companionsAmong(sheet: ReadSheet, sheets: readonly ReadSheet[]): ReadSheet[] {
  const names = companionSheets(sheet.grid, gridsOf(sheets));
  if (names.length === 0) return [];
  return sheets.filter((other) => other !== sheet && names.includes(other.grid.sheet));
}

const known = new WeakMap<readonly ReadSheet[], readonly Grid[]>();

/** One list for all forms of a search: what its sheets are is found out once. */
function gridsOf(sheets: readonly ReadSheet[]): readonly Grid[] {
  const grids = known.get(sheets) ?? sheets.map(({ grid }) => grid);
  known.set(sheets, grids);
  return grids;
}

function scorePlaces({ sheet, lines, total, goals }: Form, idOf: (sheet: string) => string): CellAddress[] {
  const scores = [...lines.map(({ score }) => score), ...(total ? [total.score] : [])];
  return [
    ...scores.map(({ address }) => ({ sheetId: idOf(sheet), address })),
    ...(goals?.rows ?? []).map(({ score }) => ({ sheetId: idOf(goals?.sheet ?? sheet), address: score.address })),
  ];
}

function formulaKinds({ lines, goals }: Form): ShownForm["formulas"] {
  const formulas = [...lines, ...(goals?.rows ?? [])].flatMap(({ score }) => score.formula ?? []);
  // Excel shows a formula whose add-in is not there with the name under which files keep it.
  const isAddin = (formula: string): boolean => addinCalls(formula).length > 0;
  return {
    addin: formulas.some(isAddin),
    native: formulas.some((formula) => !isAddin(formula) && toAddin(formula) !== null),
  };
}
