import { LARGE_KINDS, largeWorkbook, type LargeKind } from "../../../tools/bench/largeWorkbooks";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { open } from "./open";

/** Milliseconds of the processor for opening, the first change with what it computes, and saving. */
async function timeOf(kind: LargeKind, count: number): Promise<number> {
  const data = largeWorkbook(kind, count);
  const { host } = open();
  const started = process.cpuUsage();
  await host.load(data);
  host.set("Sheet1", "D5", [[7]]);
  await host.settled();
  await writeWorkbook(host.store());
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const COUNTS: Readonly<Record<LargeKind, number>> = {
  "formatted cells": 4_000,
  "conditional formats": 400,
  "conditional formats of one range": 300,
  validations: 200,
  names: 500,
  "formulas with names": 300,
  sheets: 20,
  notes: 400,
};

test.each(LARGE_KINDS)(
  "four times as many %s take about four times as long to open, to change and to save",
  async (kind) => {
    await timeOf(kind, COUNTS[kind]);
    const short = await timeOf(kind, COUNTS[kind]);
    const long = await timeOf(kind, COUNTS[kind] * 4);
    // With the square it would be 16 times. A busy machine makes single times uncertain; the floor is for very short ones.
    expect(long).toBeLessThan(12 * Math.max(short, 100));
  },
);

jest.setTimeout(120_000);

test("more cells than a function takes arguments open, change and are stored", async () => {
  const { host } = open();
  await host.load(largeWorkbook("formatted cells", 150_000));
  host.set("Sheet1", "D5", [[7]]);
  await host.settled();
  expect(host.store().sheets[0]?.cells).toHaveLength(150_000);
});
