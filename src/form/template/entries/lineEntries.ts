import { parseAddress } from "../../../spreadsheet/address";
import type { ColumnRole } from "../../../rubric/columnRoles";
import type { TakenColumn } from "../../columns";
import type { Form, FormLine } from "../../form";
import { printedWords } from "../../locale/printedWords";
import { plainText } from "../../recognise/plainText";
import type { EntryKind } from "../entryCell";
import type { EntryCollector } from "./collector";

/** What is filled in beside every line; all other columns are printed, targets too. */
const columnKinds: Readonly<Partial<Record<ColumnRole, EntryKind>>> = {
  score: "score",
  deducted: "score",
  review: "score",
  coefficient: "rate",
  rate: "rate",
  actual: "result",
  description: "result",
  justification: "justification",
  note: "justification",
};

/** Words in these columns may be the form's own (the cap of 加减分, what a note asks for) where nobody filled it in. */
const mayBePrinted: ReadonlySet<EntryKind> = new Set(["result", "justification"]);

/** 得分, 自评分 or 评分 ends the heading, or only brackets stand behind it. */
function isScore(heading: string): boolean {
  const at = Math.max(...printedWords.scores.map((word) => heading.lastIndexOf(word)));
  const behind = heading.slice(at + 2);
  return at >= 0 && (behind === "" || (behind.startsWith("(") && behind.endsWith(")")));
}

/** A column of which nothing is known may hold either: 上年完成值. */
function otherKind(heading: string): EntryKind | undefined {
  const plain = plainText(heading);
  if (isScore(plain)) return "score";
  return plain === "" || /序号|编号|编码/.test(plain) ? undefined : "doubtful";
}

/** What was filled in below a heading; undefined where all of it is printed. */
export const entryKindOf = ({ role, heading }: TakenColumn): EntryKind | undefined =>
  role === null ? otherKind(heading) : columnKinds[role];

/** All headings of a form's table, each of those above each other too: a header may be printed again. */
export const headingsOf = ({ parts }: Form): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ columns }) =>
      columns.flatMap(({ heading }) => [heading, ...heading.split("/")].map(plainText).filter((text) => text !== "")),
    ),
  );

const rowOf = (address: string): number => parseAddress(address)?.row ?? 0;

/** Whether somebody filled the form in: a form as it was published has no typed score, and no result where it has no scores. */
export function isFilledIn({ lines, kind }: Form): boolean {
  const isScored = ({ score }: FormLine): boolean =>
    score.formula === null && score.reading.kind !== "blank" && score.reading.kind !== "none";
  const hasResult = ({ actual }: FormLine): boolean => actual !== null && String(actual.content).trim() !== "";
  return kind === "scored" ? lines.some(isScored) : lines.some(hasResult);
}

/** The rows of each header set with its lines, counted from 0, and that of the total. What stands between them is no table. */
export function tableRows({ parts, lines, total }: Form): readonly (readonly [from: number, to: number])[] {
  const rows = lines.filter(({ kind }) => kind !== "execution").map(({ score }) => rowOf(score.address));
  const ranges = parts.map(({ headerRows }, index) => {
    const end = (parts[index + 1]?.headerRows[0] ?? Infinity) - 1;
    return [headerRows[0] - 1, Math.max(headerRows[1] - 1, ...rows.filter((row) => row < end))] as const;
  });
  const last = total ? rowOf(total.score.address) : -1;
  return last > (ranges.at(-1)?.[1] ?? -1) ? [...ranges, [last, last]] : ranges;
}

/** The headings of a form's table and what its lines print are no values of labels that stand near them. */
export function keepTable(form: Form, { reader, keep }: Pick<EntryCollector, "reader" | "keep">): void {
  const ranges = tableRows(form);
  form.parts.forEach(({ columns, headerRows }, index) => {
    const [from, to] = ranges[index] ?? [0, -1];
    for (let row = from; row <= to; row++) {
      const isHeader = row < headerRows[1];
      for (const taken of columns) {
        const isPrinted = isHeader || (taken.role !== null && columnKinds[taken.role] === undefined);
        if (isPrinted) keep(reader.address(row - reader.source.top, taken.column - reader.source.left));
      }
    }
  });
}

/** What was filled in beside the lines of a form, in every row of its table: sums that were typed too. */
export function addLineEntries(form: Form, collector: EntryCollector): void {
  const isFilled = isFilledIn(form);
  const bonus = new Set(form.lines.filter(({ kind }) => kind === "bonus").map(({ score }) => rowOf(score.address)));
  const headers = form.parts.map(({ headerRows }) => headerRows);
  const isHeader = (row: number): boolean => headers.some(([from, to]) => row + 1 >= from && row + 1 <= to);
  const ranges = tableRows(form);
  const headings = headingsOf(form);
  form.parts.forEach(({ columns, headerRows }, index) => {
    for (let row = headerRows[1]; row <= (ranges[index]?.[1] ?? -1); row++) {
      if (isHeader(row)) continue;
      for (const taken of columns) {
        const kind = entryKindOf(taken);
        if (!kind) continue;
        const { reader } = collector;
        const [top, left] = [row - reader.source.top, taken.column - reader.source.left];
        // What comes in from another column is a label, and what goes on from above was told there.
        if (reader.comesFromLeft(top, left) || !reader.begins(top, left)) continue;
        const address = reader.address(top, left);
        const text = collector.textAt(address);
        if (text === null || headings.has(plainText(text))) continue;
        if (mayBePrinted.has(kind) && (!isFilled || bonus.has(row))) collector.add(address, "doubtful");
        else collector.add(address, kind);
      }
    }
  });
}
