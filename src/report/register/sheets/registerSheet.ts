import { told } from "../../../language/told";
import type { SheetData } from "../../../spreadsheet/ooxml/workbookData";
import { registerWords } from "../locale";
import type { RegisterRow } from "../rows";
import { toFile, type RegisterContext } from "./context";
import { outcomeLook, severityLook } from "./looks";
import { tableSheet } from "./tableSheet";

/** What only several files together show of a form, and why a file was not checked. */
function remarksOf(row: RegisterRow, { doubled, shared, language }: RegisterContext): string {
  const { remarks } = registerWords(language);
  const others = doubled
    .filter(({ unit, year, files }) => unit === row.unit && year === row.year && files.includes(row.file))
    .flatMap(({ files }) => files.filter((file) => file !== row.file));
  const copied = (row.form?.facts.deductions ?? []).filter((each) => shared.of(each, row.unit) !== null).length;
  return [
    ...(row.problem === null ? [] : [row.problem]),
    ...(row.isAllFull ? [remarks.allFull] : []),
    ...(others.length > 0 ? [told(remarks.doubled, { files: others.join(remarks.list) })] : []),
    ...(copied > 0 ? [told(remarks.shared, { count: copied })] : []),
  ].join(remarks.between);
}

/** 台账: a row a form, the worst first. */
export function registerSheet(context: RegisterContext): SheetData {
  const { language, rows, styles } = context;
  const words = registerWords(language);
  const { columns } = words;
  const counted =
    (severity: "error" | "warning", count: (row: RegisterRow) => number) =>
    (row: RegisterRow): object =>
      count(row) > 0 ? severityLook(severity) : {};
  return tableSheet<RegisterRow>(
    {
      name: words.sheets.register,
      id: "rubric_register",
      rows,
      footer: words.print,
      columns: [
        {
          title: columns.outcome,
          width: 64,
          centred: true,
          content: ({ outcome }) => words.outcomes[outcome],
          look: ({ outcome }) => outcomeLook(outcome),
        },
        { title: columns.unit, width: 160, content: ({ unit }) => unit },
        { title: columns.year, width: 44, centred: true, content: ({ year }) => (year === null ? null : Number(year)) },
        { title: columns.sheet, width: 84, content: ({ sheet }) => sheet },
        { title: columns.total, width: 52, content: ({ total }) => total },
        { title: columns.grade, width: 48, centred: true, content: ({ grade }) => grade },
        {
          title: columns.errors,
          width: 60,
          content: ({ errors, form }) => form && errors,
          look: counted("error", ({ errors }) => errors),
        },
        {
          title: columns.warnings,
          width: 60,
          content: ({ warnings, form }) => form && warnings,
          look: counted("warning", ({ warnings }) => warnings),
        },
        {
          title: columns.unreasoned,
          width: 70,
          content: ({ unreasoned, form }) => form && unreasoned,
          look: counted("error", ({ unreasoned }) => unreasoned),
        },
        { title: columns.reviewed, width: 60, content: ({ reviewed }) => reviewed },
        {
          title: columns.file,
          width: 150,
          content: ({ file }) => file,
          link: ({ file, sheet }) => toFile(context, file, sheet),
        },
        { title: columns.remarks, width: 220, content: (row) => remarksOf(row, context) },
      ],
    },
    styles,
  );
}
