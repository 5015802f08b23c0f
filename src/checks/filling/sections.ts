import type { Form } from "../../form/form";
import { withoutBrackets } from "../../form/recognise/plainText";
import { parseAddress } from "../../spreadsheet/address";
import type { Finding } from "../finding";
import { perForm } from "../support/perForm";

/** A part of a form as its readers name it: its head, an indicator of the highest level, what stands below the table, another sheet. */
export type SectionName =
  { readonly kind: "head" | "tail" | "table" } | { readonly kind: "own"; readonly name: string };

const rowOf = (address: string): number => parseAddress(address)?.row ?? 0;

const nameOf = (name: string): string => withoutBrackets(name.replace(/\s/g, "").split(/[（(]/)[0] ?? "");

interface Rows {
  readonly first: number;
  readonly last: number;
  /** The name of the highest level above a row; of rows between lines, that of the line before. */
  readonly names: ReadonlyMap<number, string>;
}

/** Where the indicators of the highest level begin and end. */
const rowsOf = perForm((form: Form): Rows | null => {
  const lines = form.lines
    .map(({ path, nameAddress, score }) => ({
      name: path.length > 1 ? nameOf(path[0] ?? "") : "",
      row: Math.min(rowOf(nameAddress), rowOf(score.address)),
    }))
    .sort((one, other) => one.row - other.row);
  const [first, last] = [lines[0]?.row, lines.at(-1)?.row];
  if (first === undefined || last === undefined) return null;
  const names = new Map<number, string>();
  for (let row = first, at = 0; row <= last; row++) {
    while ((lines[at + 1]?.row ?? Infinity) <= row) at++;
    names.set(row, lines[at]?.name ?? "");
  }
  return { first, last, names };
});

/** The section that a finding stands in. */
export function sectionOf(form: Form, { sheet, address }: Finding): SectionName {
  if (sheet !== form.sheet) return { kind: "own", name: sheet };
  const [row, rows] = [rowOf(address), rowsOf(form)];
  if (!rows || row < form.headerRows[0] - 1) return { kind: "head" };
  const ends = [form.total?.score.address, form.grade?.address];
  if (ends.some((each) => each !== undefined && rowOf(each) === row) || row > rows.last) return { kind: "tail" };
  const name = rows.names.get(Math.max(row, rows.first)) ?? "";
  return name === "" ? { kind: "table" } : { kind: "own", name };
}

/** Names a section among those of its form. */
export const sectionKey = (section: SectionName): string =>
  section.kind === "own" ? `own ${section.name}` : section.kind;
