import type { SheetData } from "../../../spreadsheet/ooxml/workbookData";
import type { ReportedDeduction } from "../../formFacts";
import { registerWords } from "../locale";
import type { RegisterRow } from "../rows";
import type { SharedReason } from "../sharedReasons";
import { toFile, type RegisterContext } from "./context";
import { severityLook } from "./looks";
import { tableSheet } from "./tableSheet";

interface DeductionRow extends ReportedDeduction {
  readonly of: RegisterRow;
  /** What other units wrote too. */
  readonly shared: SharedReason | null;
}

/** Reasons that several units use come first, the same ones side by side; then those of each form in its order. */
function deductionRows({ rows, shared }: RegisterContext): readonly DeductionRow[] {
  const all = rows.flatMap((of) =>
    (of.form?.facts.deductions ?? []).map((deduction) => ({
      ...deduction,
      of,
      shared: shared.of(deduction, of.unit),
    })),
  );
  const copied = shared.all.flatMap((reason) => all.filter((row) => row.shared === reason));
  return [...copied, ...all.filter((row) => row.shared === null)];
}

/** 扣分情况: every deduction of every form, with its reason. */
export function deductionSheet(context: RegisterContext): SheetData {
  const { language, styles } = context;
  const words = registerWords(language);
  const { columns } = words;
  const reason = ({ isReasoned, reason: text, reasonAddress }: DeductionRow): string =>
    isReasoned || text !== "" ? text : reasonAddress === null ? words.noPlace : words.noReason;
  return tableSheet<DeductionRow>(
    {
      name: words.sheets.deductions,
      id: "rubric_deductions",
      rows: deductionRows(context),
      footer: words.print,
      columns: [
        { title: columns.unit, width: 140, content: ({ of }) => of.unit },
        {
          title: columns.year,
          width: 44,
          centred: true,
          content: ({ of }) => (of.year === null ? null : Number(of.year)),
        },
        { title: columns.line, width: 150, content: ({ line }) => line },
        { title: columns.weight, width: 44, content: ({ weight }) => weight },
        { title: columns.score, width: 44, content: ({ score }) => score },
        { title: columns.lost, width: 44, content: ({ lost }) => lost },
        {
          title: columns.reason,
          width: 300,
          content: reason,
          look: ({ isReasoned, shared }) =>
            isReasoned ? (shared ? severityLook("warning") : {}) : severityLook("error"),
        },
        { title: columns.sameReason, width: 70, content: ({ shared }) => shared && shared.units.length },
        {
          title: columns.place,
          width: 104,
          content: ({ of, address }) => `${of.sheet}!${address}`,
          link: ({ of, address }) => toFile(context, of.file, of.sheet, address),
        },
        { title: columns.file, width: 130, content: ({ of }) => of.file, link: ({ of }) => toFile(context, of.file) },
      ],
    },
    styles,
  );
}
