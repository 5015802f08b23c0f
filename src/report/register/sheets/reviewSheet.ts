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

/**
 * 复核汇总 and 复核指标: how far the reviewed scores are from the departments' own, by form and by indicator, a sheet each, so
 * that each keeps its own header in sight and on paper; none where nobody reviewed.
 */
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
  const forms = tableSheet<ReviewedRow>(
    {
      name: words.sheets.reviews,
      footer: words.print,
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
      name: words.sheets.reviewedLines,
      footer: words.print,
      id: "rubric_reviewed_lines",
      rows: indicatorReviews(rows),
      columns: [
        { title: columns.indicator, width: 330, content: ({ line }) => line },
        { title: columns.unitCount, width: 70, content: ({ units }) => units },
        { title: columns.selfSum, width: 70, content: ({ self }) => self },
        { title: columns.reviewedSum, width: 70, content: ({ reviewed: sum }) => sum },
        { title: columns.difference, width: 70, content: ({ difference }) => difference, look: differs },
      ],
    },
    styles,
  );
  return [forms, indicators];
}
