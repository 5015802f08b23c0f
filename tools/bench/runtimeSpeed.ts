import { functionsMetadata } from "../functionsMetadata";
import { openOfficeInNode, type OfficeInNode } from "../../workbench/node/officeInNode";
import { draw } from "./inputs";
import { median, milliseconds, type Measurement } from "./measurement";

const SHEET = "Sheet1";
const ROUNDS = 9;

/** From an input to the results of so many cells that depend on it, and how many batches the runtime answered with. */
async function recalculate({ host }: OfficeInNode, cells: number): Promise<Measurement[]> {
  host.set(
    SHEET,
    `B1:B${cells}`,
    Array.from({ length: cells }, (_, row) => [`=RUBRIC.SCORE_RATIO($A$1,${row + 1})`]),
  );
  await host.settled();
  const rounds: { time: number; batches: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = host.traffic.length;
    const start = performance.now();
    host.set(SHEET, "A1", [[draw.share() / 2]]);
    await host.settled();
    const batches = host.traffic.slice(before).filter(({ origin }) => origin === "functions").length;
    rounds.push({ time: performance.now() - start, batches });
  }
  host.set(
    SHEET,
    `B1:B${cells}`,
    Array.from({ length: cells }, () => [""]),
  );
  const name = cells === 1 ? "1 cell" : `${cells.toLocaleString("en-US")} cells`;
  return [
    {
      what: `Input to result through the functions' runtime, ${name}`,
      value: milliseconds(median(rounds.map((at) => at.time))),
    },
    {
      what: `Batches of the runtime for ${name} (median)`,
      value: String(median(rounds.map((at) => at.batches))),
      aim: "1",
    },
  ];
}

/** Microsoft's custom-functions runtime over the workbench's host, in Node. */
export async function runtimeSpeed(): Promise<Measurement[]> {
  const office = openOfficeInNode();
  const { functions } = functionsMetadata("en-US");
  office.host.registerFunctions("RUBRIC", functions);
  // Ties the functions to the library that is open now.
  await import("../../src/functions/register");
  office.host.set(SHEET, "A1", [[0.5]]);
  await office.host.settled();
  const measurements: Measurement[] = [];
  for (const cells of [1, 100, 1000]) measurements.push(...(await recalculate(office, cells)));
  return measurements;
}
