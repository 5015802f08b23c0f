import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { openOfficeInNode } from "../../workbench/node/officeInNode";
import { type LargeKind, largeWorkbook } from "./largeWorkbooks";
import { milliseconds, type Measurement } from "./measurement";

const COUNTS: Readonly<Record<LargeKind, number>> = {
  "formatted cells": 150_000,
  "conditional formats": 4_000,
  "conditional formats of one range": 4_000,
  validations: 1_600,
  names: 8_000,
  "formulas with names": 4_000,
  sheets: 400,
  notes: 4_000,
};

/** Opening, changing a cell and saving of workbooks that have very many of one kind, in the workbench's host. */
export async function largeSpeed(): Promise<Measurement[]> {
  const { host, close } = openOfficeInNode();
  const measurements: Measurement[] = [];
  for (const [kind, count] of Object.entries(COUNTS) as [LargeKind, number][]) {
    const file = await writeWorkbook(largeWorkbook(kind, count));
    let last = performance.now();
    const lap = (what: string): void => {
      const now = performance.now();
      measurements.push({ what: `${what} a workbook of ${count} ${kind}`, value: milliseconds(now - last) });
      last = now;
    };
    const { data, source } = await readWorkbook(file);
    await host.load(data);
    lap("Opening");
    host.set("Sheet1", "D5", [[7]]);
    await host.settled();
    lap("Changing a cell of");
    await writeWorkbook(host.store(), source);
    lap("Saving");
  }
  close();
  return measurements;
}
