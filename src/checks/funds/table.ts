import { normalised } from "../../rubric/normalised";
import { shareOf } from "../../spreadsheet/typedText/decimal";
import type { AmountCell, FundingRole, FundingTable } from "../../form/form";
import { roundScore } from "../../rubric/rounding";

/** Amounts in 万元 are exact to the cent at six decimals. */
const places = 6;

export const exactAmount = (amount: number): number => roundScore(amount, places);

export const sumAmounts = (amounts: readonly number[]): number =>
  exactAmount(amounts.reduce((all, amount) => all + amount, 0));

/** The rows of a table that hold amounts of money, not rates and points. */
export const amountRows = ({ rows }: FundingTable): FundingTable["rows"] =>
  rows.filter(({ role }) => role === null || role === "initial" || role === "budget" || role === "spent");

export const rowsOf = ({ rows }: FundingTable, role: FundingRole): FundingTable["rows"] =>
  rows.filter((row) => row.role === role);

/** A blank among amounts is nothing spent; null where something stands there that is no amount. */
export const amountOf = (cell: AmountCell | undefined): number | null => (!cell || cell.isBlank ? 0 : cell.value);

const plain = (label: string): string => normalised(label).replace(/\s|\([^()]*\)|[::]/g, "");

/** A rate as a share: 97.5 in a cell that holds percent is 97.5 %. Nobody spends twice the budget. */
export const rateOf = (value: number): number => (value > 2 ? shareOf(value) : value);

/** A column that holds the sum of others. */
export const isTotal = (label: string): boolean =>
  /(?:总额|总计|合计|总预算|总支出|总规模|总金额|小计)$/.test(plain(label));

/** A part of the part before it: `其中：中央补助`. */
export const isWithin = (label: string): boolean => /^其中/.test(plain(label));
