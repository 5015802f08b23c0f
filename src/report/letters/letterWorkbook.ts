import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { markedReport } from "../register/markedReport";
import { BookStyles } from "../register/sheets/bookStyles";
import { severityLook } from "../register/sheets/looks";
import { tableSheet, type RegisterTableColumn } from "../register/sheets/tableSheet";
import type { Letter, LetterItem, LetterOptions } from "./letter";

interface Row extends LetterItem {
  readonly number: number;
}

/** A letter as a list that the unit answers line by line. */
export function letterWorkbook({ items }: Letter, { template }: LetterOptions): WorkbookData {
  const styles = new BookStyles();
  const { columns } = template;
  const words: readonly RegisterTableColumn<Row>[] = items.some(({ word }) => word !== null)
    ? [{ title: columns.word, width: 130, content: ({ word }) => word ?? "" }]
    : [];
  const sheet = tableSheet<Row>(
    {
      name: template.sheet,
      id: "rubric_letter",
      rows: items.map((item, index) => ({ ...item, number: index + 1 })),
      footer: template.footer,
      columns: [
        { title: columns.number, width: 34, content: ({ number }) => number },
        {
          title: columns.severity,
          width: 70,
          content: ({ severity }) => template.severity[severity],
          look: ({ severity }) => severityLook(severity),
        },
        { title: columns.place, width: 84, content: ({ place }) => place },
        { title: columns.line, width: 110, content: ({ line }) => line },
        { title: columns.message, width: 220, content: ({ message }) => message },
        { title: columns.advice, width: 180, content: ({ advice }) => advice },
        ...words,
        { title: columns.answer, width: 130, content: () => "" },
      ],
    },
    styles,
  );
  return markedReport([sheet], styles);
}
