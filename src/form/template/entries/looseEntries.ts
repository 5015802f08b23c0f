import type { TakenColumn } from "../../columns";
import type { Form } from "../../form";
import { figureRole } from "../../recognise/funding/figureRole";
import { beginsLabel, isKnownLabel } from "../../recognise/head/labels";
import { remarkRole } from "../../recognise/head/remarks";
import { labelledParts } from "../../recognise/head/labelledParts";
import type { GridReader } from "../../recognise/grid/gridReader";
import { isBlank, plainText, withoutBrackets } from "../../recognise/plainText";
import { rowLabel } from "../../recognise/rows/rowLabels";
import { isTitle } from "../../recognise/tables/formHead";
import type { EntryCollector } from "./collector";
import { withoutValues } from "./withoutValue";
import { entryKindOf, headingsOf, tableRows } from "./lineEntries";
import { hasBoxes, openBoxes } from "./stateEntries";

const longestLabel = 24;
const numbered = /^(\(?[一二三四五六七八九十\d]{1,3}[)、.．])/;
/** How labels end that no list has: 项目实施内容及过程概述, 立项依据. */
const labelWords =
  /(情况|内容|概述|名称|意见|类型|类别|性质|属性|依据|范围|期限|时间|日期|人员?|电话|地址|编码|代码|编号|目标|指标|措施|问题|成效|结论|说明|总额|金额|资金|方式|对象|部门|单位|邮箱|邮编|职务|职责|职能|人数|编制|任务|进度|等级|得分|分值|权重|率|比例|程度|[处科股]室)$/;
/** Kinds of money, beside their amounts. */
const fund = /(资金|拨款|支出|收入|预算|经费|总额|合计|小计|总计|其他|转移支付|结转|债券|自筹|专户)$/;
const money =
  /资金|拨款|总额|合计|收入|支出|经费|预算|其他|其中|上级|中央|省|市|县|本级|财政|专户|自筹|结转|专项|债|上年|小计|总计/;

/** A label whose value stands beside it, whatever that may look like. */
const asksBeside = (text: string): boolean =>
  isKnownLabel(text) && figureRole(text) === null && !/目标|情况/.test(text);

/** Tells whoever fills the form in what to write: it is printed, and mostly written over. */
const instruction = /请(在|填|按|简|如|根据|说明)|填[“"]?无|由.{1,8}填[写报]|示例|填写说明/;

/** Whether a cell outside the table names something, so that what stands beside it is its value. */
function isLabel(text: string): boolean {
  if (isKnownLabel(text) || remarkRole(text) !== null || figureRole(text) !== null || rowLabel(text) !== null)
    return true;
  const [own] = labelledParts(text);
  if (own !== undefined && isKnownLabel(own.label)) return true;
  const plain = plainText(text);
  if (plain.length > longestLabel) return false;
  return /[::]$/.test(plain) || numbered.test(plain) || labelWords.test(withoutBrackets(plain)) || fund.test(plain);
}

interface LooseCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isLabel: boolean;
}

class LooseRows {
  private readonly rows = new Map<number, readonly LooseCell[]>();

  constructor(
    private readonly collector: EntryCollector,
    private readonly labels: ReadonlySet<string>,
    readonly headings: ReadonlySet<string>,
  ) {}

  isFundLabel(text: string): boolean {
    return this.labels.has(plainText(text));
  }

  /** The cells that begin in a row and hold something; in block coordinates. */
  at(row: number): readonly LooseCell[] {
    const known = this.rows.get(row);
    if (known) return known;
    const { reader } = this.collector;
    const cells = reader.row(row).flatMap((value, column): LooseCell[] => {
      if (isBlank(value) || !reader.begins(row, column) || reader.comesFromLeft(row, column)) return [];
      const text = String(value);
      const isTall =
        reader.area(row, column).rows > 1 && reader.row(row).findIndex((cell) => !isBlank(cell)) === column;
      return [{ row, column, text, isLabel: isTall || this.isFundLabel(text) || isLabel(text) }];
    });
    this.rows.set(row, cells);
    return cells;
  }

  /** Whether a heading stands over a cell: three labels or more side by side, and nothing but values between. */
  hasHeading({ row, column }: LooseCell, from: number): boolean {
    for (let above = row - 1; above >= from; above--) {
      const cells = this.at(above);
      const over = cells.find((cell) => cell.column === column);
      if (over?.isLabel) return cells.filter((cell) => cell.isLabel).length >= 3;
      if (!over) return false;
    }
    return false;
  }
}

/** The columns by the header set above a row; none above the first one. */
function columnsAt(forms: readonly Form[], row: number): ReadonlyMap<number, TakenColumn> {
  const above = forms.flatMap(({ parts }) => parts).filter(({ headerRows }) => headerRows[1] <= row);
  const last = above.sort((one, other) => other.headerRows[1] - one.headerRows[1])[0];
  return new Map(last?.columns.map((column) => [column.column, column]));
}

/** A sum below some of the lines: its weight is printed, its score was typed. */
function addSums(
  cells: readonly LooseCell[],
  columns: ReadonlyMap<number, TakenColumn>,
  collector: EntryCollector,
): void {
  const { reader } = collector;
  for (const { row, column, text } of cells) {
    const taken = columns.get(reader.sheetColumn(column));
    if (!/^[\d.,]+分?$/.test(plainText(text)) || taken?.role === "weight" || taken?.role === "level") continue;
    collector.add(reader.address(row, column), taken && entryKindOf(taken) === "score" ? "total" : "doubtful");
  }
}

const isSum = (text: string | undefined): boolean =>
  ["total", "final-total", "subtotal"].includes(rowLabel(text ?? "") ?? "");

/** Nothing stands between a label and the cell, not even a blank one: it is the place of the label's value. */
function isRightBehind(reader: GridReader, label: LooseCell, { row, column }: LooseCell): boolean {
  const area = reader.area(label.row, label.column);
  return label.row === row && area.column + area.columns === column;
}

function addRow(rows: LooseRows, row: number, from: number, collector: EntryCollector): void {
  const { reader } = collector;
  const cells = rows.at(row);
  cells.forEach((cell, index) => {
    const address = reader.address(row, cell.column);
    if (collector.isKnown(address)) return;
    const { text } = cell;
    if (rows.isFundLabel(text) || rows.headings.has(plainText(text)) || rowLabel(text) === "note" || isTitle(text))
      return;
    if (hasBoxes(text)) return collector.add(address, "head", openBoxes(text));
    const before = cells[index - 1];
    const left = text.length < longestLabelled ? withoutValues(text) : null;
    if (left !== null) collector.add(address, "head", left);
    else if (
      cell.isLabel &&
      !(before && isRightBehind(reader, before, cell) && asksBeside(before.text) && !beginsLabel(text, false))
    )
      return;
    else if (instruction.test(text)) collector.add(address, "doubtful");
    else if (before?.isLabel || rows.hasHeading(cell, from)) collector.add(address, "head");
    else if (typeof reader.value(row, cell.column) === "number") collector.add(address, "amount");
    else if (cells.length > 1 || text.length > longestPrinted) collector.add(address, "doubtful");
  });
}

/** A longer text is prose, in which a colon parts nothing. */
const longestLabelled = 200;
/** A longer text that stands alone may be either. */
const longestPrinted = 30;

/** The words of a form's budget tables, which are no values of anything. */
const fundLabels = ({ fundingTables, funding }: Form): readonly string[] => [
  ...fundingTables.flatMap(({ title, columns, rows }) => [
    title,
    ...columns.flatMap(({ label, group }) => [...(money.test(label) ? [label] : []), group ?? ""]),
    ...rows.map(({ label }) => label),
  ]),
  ...(funding ? [funding.total.label, ...funding.parts.map(({ label }) => label)] : []),
];

/** What was filled in outside the lines of a sheet beside labels of any name; what may be either is told as doubtful, and stays. */
export function addLooseEntries(forms: readonly Form[], collector: EntryCollector): void {
  const { reader } = collector;
  const labels = new Set(
    forms
      .flatMap(fundLabels)
      .map(plainText)
      .filter((text) => /\p{Script=Han}/u.test(text)),
  );
  const rows = new LooseRows(collector, labels, new Set(forms.flatMap((form) => [...headingsOf(form)])));
  const tables = forms.flatMap(tableRows);
  let from = 0;
  for (let row = 0; row < reader.rowCount; row++) {
    const at = reader.sheetRow(row) - 1;
    const cells = rows.at(row);
    const isInTable = tables.some(([first, last]) => at >= first && at <= last);
    if (isSum(cells[0]?.text)) addSums(cells, columnsAt(forms, at), collector);
    else if (!isInTable) addRow(rows, row, from, collector);
    else if (/[:：]/.test(cells[0]?.text ?? "") && isLabel(cells[0]?.text ?? "")) addRow(rows, row, row, collector);
    else from = row + 1;
  }
}
