/** Excel refuses a longer address in getRanges. */
export const LONGEST_ADDRESS = 8192;

function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

/**
 * Does the same to many ranges in as few objects as Excel allows. They are not kept beyond the batch: `Excel.run`
 * would ask Excel to hold on to each, and send one more batch at the end to let them go.
 */
export function onRanges(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
  act: (target: Excel.Range | Excel.RangeAreas) => void,
): void {
  for (const list of joined(addresses)) {
    const target = list.includes(",") ? sheet.getRanges(list) : sheet.getRange(list);
    act(target);
    target.untrack();
  }
}

/** The same for one rectangle, which can do more than several. */
export function onRange(sheet: Excel.Worksheet, address: string, act: (range: Excel.Range) => void): void {
  const range = sheet.getRange(address);
  act(range);
  range.untrack();
}

/** The same for a rectangle by position; rows and columns count from 0. */
export function onBlock(
  sheet: Excel.Worksheet,
  [row, column, rows, columns]: readonly [number, number, number, number],
  act: (range: Excel.Range) => void,
): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  act(range);
  range.untrack();
}
