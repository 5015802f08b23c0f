import { wholeFunds } from "../../../checks/funds/whole";
import { rateOf } from "../../../checks/funds/table";
import type { AmountCell, Form, FundingTable } from "../../../form/form";
import { shortKey, type FigureBook } from "./figure";
import { shownAmount, shownPoints, shownShare } from "./shownFigure";

type Row = FundingTable["rows"][number];

/** The key of a figure of a fund table, by the words around it. */
export const fundKey = (table: FundingTable, row: Row, column: number): string => {
  const { label = "", group = null } = table.columns[column] ?? {};
  return `fund.${shortKey([table.title, row.label, group ?? "", label])}`;
};

export function shownFund({ role }: Row, { value }: AmountCell): string | null {
  if (role === "rate") return value === null ? null : shownShare(rateOf(value));
  return role === "weight" || role === "score" ? shownPoints(value) : shownAmount(value);
}

function addTable(book: FigureBook, table: FundingTable): void {
  for (const row of table.rows)
    row.cells.forEach((cell, column) =>
      book.add(
        fundKey(table, row, column),
        "amount",
        shownFund(row, cell),
        cell.address,
        `${table.columns[column]?.label ?? ""} ${row.label}`.trim(),
      ),
    );
}

/** The money of the first fund table as a whole, and how far it was spent and changed. */
function addWhole(book: FigureBook, form: Form): void {
  const [whole] = wholeFunds(form);
  if (!whole) return;
  const [initial, budget, spent] = [whole.cell("initial"), whole.cell("budget"), whole.cell("spent")];
  for (const [what, cell] of [
    ["initial", initial],
    ["budget", budget],
    ["spent", spent],
  ] as const)
    if (cell) book.add(`funds.${what}`, what, shownAmount(cell.value), cell.address);
  const place = (whole.cell("rate") ?? spent ?? budget)?.address;
  if (place) book.add("funds.rate", "rate", shownShare(whole.rate), place);
  const [before, after] = [initial?.value ?? null, budget?.value ?? null];
  if (initial && before !== null && after !== null && before > 0)
    book.add("funds.change", "change", shownShare((after - before) / before), initial.address);
}

/** Every figure of the form's money. */
export function addFunds(book: FigureBook, form: Form): void {
  for (const table of form.fundingTables) addTable(book, table);
  addWhole(book, form);
  const { funding } = form;
  if (!funding) return;
  book.add("funds.budget", "budget", shownAmount(funding.total.amount.value), funding.total.amount.address);
  for (const { label, amount } of funding.parts)
    book.add(`fund.${shortKey([label])}`, "amount", shownAmount(amount.value), amount.address, label);
}
