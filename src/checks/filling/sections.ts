import type { Form } from "../../form/form";
import { withoutBrackets } from "../../form/recognise/plainText";
import { parseAddress } from "../../spreadsheet/address";
import type { Finding } from "../finding";
import { perForm } from "../support/perForm";

/** A part of a form as its readers name it: its head, an indicator of the highest level, what stands below the table, another sheet. */
export type SectionName =
  { readonly kind: "head" | "tail" | "table" } | { readonly kind: "own"; readonly name: string };

const rowOf = (address: string): number => parseAddress(address)?.row ?? 0;

const nameOf = (name: string): string => withoutBrackets(name.replace(/\s/g, "").replace(/[（(].*$/, ""));

/** Where each indicator of the highest level begins, from the top down. */
const begins = perForm((form: Form) => {
  const ofLines = form.lines.map(({ path, nameAddress, score }) => ({
    name: path.length > 1 ? nameOf(path[0] ?? "") : "",
    row: Math.min(rowOf(nameAddress), rowOf(score.address)),
  }));
  return ofLines.sort((one, other) => one.row - other.row);
});

/** The section that a finding stands in. */
export function sectionOf(form: Form, { sheet, address }: Finding): SectionName {
  if (sheet !== form.sheet) return { kind: "own", name: sheet };
  const [row, lines] = [rowOf(address), begins(form)];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || row < form.headerRows[0] - 1) return { kind: "head" };
  const tail = [form.total?.score.address, form.grade?.address].some(
    (each) => each !== undefined && rowOf(each) === row,
  );
  if (tail || row > last.row) return { kind: "tail" };
  const name = lines.filter((line) => line.row <= row).at(-1)?.name ?? first.name;
  return name === "" ? { kind: "table" } : { kind: "own", name };
}

/** Names a section among those of its form. */
export const sectionKey = (section: SectionName): string =>
  section.kind === "own" ? `own ${section.name}` : section.kind;
