import { told } from "../../../language/told";
import { points } from "../../../language/fill";
import type { CellStyleData, SheetData } from "../../../spreadsheet/ooxml/workbookData";
import { registerWords } from "../locale";
import { indicatorReviews, reviewedRows, type IndicatorReview, type ReviewedRow } from "../reviews";
import { unitLabel } from "../sharedReasons";
import { toFile, type RegisterContext } from "./context";
import { severityLook } from "./looks";
import { tableSheet } from "./tableSheet";

const differs = ({ difference }: { readonly difference: number | null }): CellStyleData =>
  difference === null || difference === 0 ? {} : severityLook("warning");

/** One table below the other, parted by a blank row; the columns are as wide as those of the upper one. */
const withBelow = (upper: SheetData, lower: SheetData): SheetData => ({
  ...upper,
  cells: [...upper.cells, ...lower.cells],
  rowHeights: { ...upper.rowHeights, ...lower.rowHeights },
  autoRows: [...(upper.autoRows ?? []), ...(lower.autoRows ?? [])],
  links: [...(upper.links ?? []), ...(lower.links ?? [])],
  tables: [...(upper.tables ?? []), ...(lower.tables ?? [])],
});

/** 复核汇总: how far the reviewed scores are from the departments' own, by form and by indicator; none where nobody reviewed. */
export function reviewSheet(context: RegisterContext): readonly SheetData[] {
  const { language, rows, styles } = context;
  const words = registerWords(language);
  const { columns } = words;
  const reviewed = reviewedRows(rows);
  if (reviewed.length === 0) return [];
  const mainReason = ({ main }: ReviewedRow): string => {
    if (main === null) return "";
    const { line, difference, reason } = main;
    const signed = `${difference > 0 ? "+" : ""}${points(difference)}`;
    return told(words.mainReason, { line, difference: signed, reason: reason === "" ? words.noReason : reason });
  };
  const table = { name: words.sheets.reviews, footer: words.print };
  const forms = tableSheet<ReviewedRow>(
    {
      ...table,
      id: "rubric_reviews",
      rows: reviewed,
      columns: [
        {
          title: columns.reviewedUnit,
          width: 190,
          content: ({ of: { unit, file } }) => unitLabel(unit, file),
          link: ({ of: { file, sheet } }) => toFile(context, file, sheet),
        },
        { title: columns.self, width: 70, content: ({ of }) => of.total },
        { title: columns.reviewed, width: 70, content: ({ of }) => of.reviewed },
        { title: columns.difference, width: 70, content: ({ difference }) => difference, look: differs },
        { title: columns.mainReason, width: 330, content: mainReason },
      ],
    },
    styles,
  );
  const indicators = tableSheet<IndicatorReview>(
    {
      ...table,
      id: "rubric_reviewed_lines",
      rows: indicatorReviews(rows),
      rowsAbove: reviewed.length + 2,
      columns: [
        { title: columns.indicator, width: 190, content: ({ line }) => line },
        { title: columns.unitCount, width: 70, content: ({ units }) => units },
        { title: columns.selfSum, width: 70, content: ({ self }) => self },
        { title: columns.reviewedSum, width: 70, content: ({ reviewed: sum }) => sum },
        { title: columns.difference, width: 330, content: ({ difference }) => difference, look: differs },
      ],
    },
    styles,
  );
  return [withBelow(forms, indicators)];
}
