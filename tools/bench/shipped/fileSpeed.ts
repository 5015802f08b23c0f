import { read, utils, write, type BookType } from "@e965/xlsx";
import { runChecks } from "../../../src/checks/runChecks";
import { formsOf } from "../../../src/files/formsOf";
import { readWorkbookFile } from "../../../src/files/readWorkbookFile";
import { largeForm } from "./largeForm";
import { median, milliseconds, type Measurement } from "../measurement";

const FORMATS: readonly BookType[] = ["xlsx", "biff8", "ods"];
const SIZES = [30, 100, 1000];
const WARM_UP = 15;
const ROUNDS = 25;

/** A form in a file, another one each time. */
function file(lines: number, bookType: BookType): Uint8Array {
  const { sheet, values, merges } = largeForm(lines);
  const worksheet = utils.aoa_to_sheet(values.map((row) => row.map((cell) => (cell === "" ? null : cell))));
  worksheet["!merges"] = (merges ?? []).map(({ row, column, rows, columns }) => ({
    s: { r: row, c: column },
    e: { r: row + rows - 1, c: column + columns - 1 },
  }));
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, worksheet, sheet);
  return new Uint8Array(write(workbook, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

interface Times {
  readonly bare: number;
  readonly checked: number;
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function checked(bytes: Uint8Array): Promise<void> {
  const forms = formsOf(await readWorkbookFile("form", bytes));
  if (forms.length !== 1) throw new Error(`${forms.length} forms were recognised`);
  forms.forEach((form) => runChecks(form));
}

/** The same file in turns, the first one changing: what the machine does beside it hits both alike. */
async function once(lines: number, bookType: BookType, round: number): Promise<Times> {
  const bytes = file(lines, bookType);
  const bareParse = (): Promise<number> => timed(() => read(bytes, { type: "array" }));
  if (round % 2 === 0) return { bare: await bareParse(), checked: await timed(() => checked(bytes)) };
  const time = await timed(() => checked(bytes));
  return { bare: await bareParse(), checked: time };
}

async function measure(lines: number, bookType: BookType): Promise<Measurement> {
  const times: Times[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const one = await once(lines, bookType, round);
    if (round >= WARM_UP) times.push(one);
  }
  const [bare, time] = [median(times.map((one) => one.bare)), median(times.map((one) => one.checked))];
  const ratio = median(times.map((one) => one.checked / one.bare));
  return {
    what: `Checking an ${bookType === "biff8" ? "xls" : bookType} file of ${lines} lines, against the bare parse by the same library`,
    value: `${ratio.toFixed(2)} × (${milliseconds(time)}, ${milliseconds(bare)})`,
    aim: "≤ 1.2 ×",
  };
}

/** What a file's check costs beside the bare parse of the same file: different files, in one process. */
export async function fileSpeed(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const bookType of FORMATS) for (const lines of SIZES) measurements.push(await measure(lines, bookType));
  return measurements;
}
