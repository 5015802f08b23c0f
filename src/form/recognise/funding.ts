import type { Funding, FundingFigure } from "../funding";
import type { GridReader } from "./gridReader";
import { fundingRole, type FundingRole } from "./labels";

interface Heading {
  readonly role: FundingRole;
  readonly label: string;
  readonly column: number;
  /** The first row below the heading. */
  readonly below: number;
}

function headingsAbove(reader: GridReader, headerRow: number): Heading[] {
  const headings: Heading[] = [];
  for (let row = 0; row < headerRow; row++) {
    reader.row(row).forEach((cell, column) => {
      const role = fundingRole(cell);
      if (!role) return;
      const area = reader.area(row, column);
      headings.push({ role, label: String(cell).trim(), column, below: area.row + area.rows });
    });
  }
  return headings;
}

/** The budget figures of the head: they stand in one row, below the lowest of their headings. */
export function readFunding(reader: GridReader, headerRow: number): Funding | null {
  const headings = headingsAbove(reader, headerRow);
  const row = Math.max(...headings.map(({ below }) => below));
  const figure = ({ label, column }: Heading): FundingFigure => ({ label, amount: reader.amount(row, column) });
  const total = headings.find(({ role }) => role === "total");
  if (!total) return null;
  return { total: figure(total), parts: headings.filter(({ role }) => role === "part").map(figure) };
}
