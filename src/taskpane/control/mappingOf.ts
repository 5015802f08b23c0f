import type { Form, TablePart } from "../../form/form";
import { areaAddress } from "../../spreadsheet/address";
import { doubtfulFirst, type MappedColumn, type Mapping } from "../state/mapping";

/** What each column of a form was taken for, of all its header sets. */
export function mappingOf({ certainty, parts }: Form): Mapping {
  return { certainty, columns: mappedColumns(parts) };
}

/** The columns of header sets, the doubtful ones first. */
export function mappedColumns(parts: readonly TablePart[]): MappedColumn[] {
  return doubtfulFirst(parts.flatMap(columnsOf));
}

function columnsOf({ headerRows: [from, to], columns }: TablePart): MappedColumn[] {
  return columns.map(({ column, heading, role, level, certainty }) => ({
    column,
    heading,
    role,
    level,
    certainty,
    address: areaAddress({ row: from - 1, column, rows: to - from + 1, columns: 1 }),
  }));
}
