import type { CheckId } from "../../../checks/finding";
import { allChecks } from "../../../checks/allChecks";
import { ledgerCounts } from "../../../checks/ledger/inWords";
import type { LedgerStatus } from "../../../checks/ledger/entry";
import { checkHelp } from "../../../checks/words";
import { told } from "../../../language/told";
import type { CellData, SheetData } from "../../../spreadsheet/ooxml/workbookData";
import { summariseFiles } from "../../fileReport";
import { reportWords } from "../../locale";
import { carriedInWords, rulesInWords } from "../../rulesInWords";
import { registerWords } from "../locale";
import { unitLabel } from "../sharedReasons";
import type { RegisterContext } from "./context";
import { boxed, headCells, pageWith } from "./tableSheet";
import { textHeight } from "./textHeight";

type Fact = readonly [string, string];

/** Each fact a row; a heading without facts says that there are none. */
function several(heading: string, facts: readonly string[], none: string): readonly Fact[] {
  return facts.length === 0 ? [[heading, none]] : facts.map((fact, index) => [index === 0 ? heading : "", fact]);
}

function factsOf({ day, doubled, files, language, rows, shared, version }: RegisterContext): readonly Fact[] {
  const { coverage, remarks } = registerWords(language);
  const tool = [told(coverage.version, { version }), ...(day === undefined ? [] : [day])].join(remarks.list);
  const carried = files.flatMap(({ file, forms }) =>
    forms.flatMap((form) => {
      const text = carriedInWords(form.carried, language);
      return text === null ? [] : [`${file}: ${text}`];
    }),
  );
  const allFull = rows.filter((row) => row.isAllFull).map(({ file, unit }) => unitLabel(unit, file));
  return [
    [coverage.tool, tool],
    [coverage.files, told(reportWords(language).summary, { ...summariseFiles(files) })],
    ...several(coverage.rules, rulesInWords(files, language), coverage.none),
    ...several(
      coverage.unread,
      files.flatMap(({ problem }) => (problem ? [problem.message] : [])),
      coverage.none,
    ),
    ...several(
      coverage.doubled,
      doubled.map(({ unit, year, files: same }) =>
        told(coverage.doubledBy, { unit, year, files: same.join(remarks.list) }),
      ),
      coverage.none,
    ),
    ...several(
      coverage.shared,
      shared.all.map(({ reason, units, differs }) =>
        told(differs ? coverage.nearBy : coverage.sharedBy, { reason, units: units.join(remarks.list) }),
      ),
      coverage.none,
    ),
    ...several(coverage.allFull, allFull, coverage.none),
    ...(carried.length === 0 ? [] : several(coverage.carried, carried, coverage.none)),
  ];
}

const statuses: readonly LedgerStatus[] = ["fine", "found", "not-checked", "not-applicable"];

/** Each check, and on how many forms it came to which end. */
function checkRows({ rows }: RegisterContext): readonly (readonly [CheckId, readonly number[]])[] {
  const entries = rows.flatMap(({ form }) => form?.ledger ?? []);
  const byCheck = new Map<string, typeof entries>();
  for (const entry of entries) {
    const same = byCheck.get(entry.id);
    if (same) same.push(entry);
    else byCheck.set(entry.id, [entry]);
  }
  return allChecks.map(({ id }) => {
    const counts = ledgerCounts(byCheck.get(id) ?? []);
    return [id, statuses.map((status) => counts[status])];
  });
}

const FACT_COLUMNS = 5;

/** 检查范围: by what was checked, what could not be, what only many files show, and what became of every check. */
export function coverageSheet(context: RegisterContext): SheetData {
  const { language, styles } = context;
  const { columns, print, sheets } = registerWords(language);
  const facts = factsOf(context);
  const factRows = facts.flatMap(([what, content], index): readonly CellData[] => {
    const row = index + 1;
    // The lines around a merged area are those of its cells.
    const rest = Array.from({ length: FACT_COLUMNS - 2 }, (_, at) => boxed(row, at + 2, null, {}, styles));
    return [boxed(row, 0, what, { bold: true }, styles), boxed(row, 1, content, {}, styles), ...rest];
  });
  const head = facts.length + 2;
  const titles = [columns.check, columns.fine, columns.found, columns.notChecked, columns.absent];
  const checks = checkRows(context).flatMap(([id, counts], index) => {
    const row = head + 1 + index;
    const title = checkHelp(id, language).title;
    return [
      boxed(row, 0, title, {}, styles),
      ...counts.map((count, at) => boxed(row, at + 1, count, { horizontal: "Right" }, styles)),
    ];
  });
  return {
    name: sheets.coverage,
    visibility: "Visible",
    gridlines: false,
    cells: [
      ...headCells(0, [columns.what, columns.content, "", "", ""], styles),
      ...factRows,
      ...headCells(head, titles, styles),
      ...checks,
    ],
    merges: Array.from({ length: facts.length + 1 }, (_, row) => `B${row + 1}:E${row + 1}`),
    columnWidths: { 0: 210, 1: 120, 2: 120, 3: 120, 4: 120 },
    // A merged cell does not fit its row to its text.
    rowHeights: Object.fromEntries(
      facts.map(([, content], index) => [index + 1, textHeight([{ text: content, width: 480 }])]),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    page: pageWith(print, null),
  };
}
