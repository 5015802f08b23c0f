import { read, utils, write, type BookType } from "@e965/xlsx";
import { withShipped } from "../../../src/packs/withShipped";
import { checkWorkbook } from "../../../src/report/checkWorkbook";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { packs } from "../../../src/packs";
import { filledForms } from "./filledForm";
import { largeForm } from "./largeForm";
import { median, milliseconds, type Measurement } from "../measurement";

const FORMATS: readonly BookType[] = ["xlsx", "biff8", "ods"];
const SIZES = [30, 100, 1000];
const ROUNDS = 25;
/** Until the engine has compiled what runs often, a file takes several times as long. */
const WARM_UP_LINES = 5000;
const FEWEST_WARM_UP = 15;

/** Files of one kind, another one on every call. */
interface Sample {
  readonly what: string;
  readonly lines: number;
  make(): Uint8Array;
}

const extension = (bookType: BookType): string => (bookType === "biff8" ? "xls" : bookType);

/** A generated form without any format, which costs the bare parse least. */
function plainFile(lines: number, bookType: BookType): Uint8Array {
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

const plainSamples: readonly Sample[] = FORMATS.flatMap((bookType) =>
  SIZES.map((lines) => ({
    what: `a generated .${extension(bookType)} file of ${lines} lines`,
    lines,
    make: () => plainFile(lines, bookType),
  })),
);

const inFormat = (bytes: Uint8Array, bookType: BookType): Uint8Array =>
  new Uint8Array(
    write(read(bytes, { cellStyles: true }), { type: "array", bookType, compression: true }) as ArrayBuffer,
  );

const packSamples: readonly Sample[] = packs.flatMap((rubric) => {
  const filled = filledForms(rubric);
  return FORMATS.map((bookType) => ({
    what: `${rubric.id} filled in, as .${extension(bookType)}`,
    lines: 100,
    make: () => (bookType === "xlsx" ? filled() : inFormat(filled(), bookType)),
  }));
});

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
  const { grids, packs, corrections } = await readWorkbookFile("form", bytes);
  const forms = checkWorkbook(grids, withShipped(packs), corrections);
  if (forms.length !== 1) throw new Error(`${forms.length} forms were recognised`);
}

/** The same file in turns, the first one changing: what the machine does beside it hits both alike. */
async function once(bytes: Uint8Array, round: number): Promise<Times> {
  const bareParse = (): Promise<number> => timed(() => read(bytes, { type: "array" }));
  if (round % 2 === 0) return { bare: await bareParse(), checked: await timed(() => checked(bytes)) };
  const time = await timed(() => checked(bytes));
  return { bare: await bareParse(), checked: time };
}

async function measure({ what, lines, make }: Sample): Promise<Measurement> {
  const warmUp = Math.max(FEWEST_WARM_UP, Math.round(WARM_UP_LINES / lines));
  const times: Times[] = [];
  for (let round = 0; round < warmUp + ROUNDS; round++) {
    const one = await once(make(), round);
    if (round >= warmUp) times.push(one);
  }
  const [bare, time] = [median(times.map((one) => one.bare)), median(times.map((one) => one.checked))];
  const ratio = median(times.map((one) => one.checked / one.bare));
  return {
    what: `Checking ${what}, against the bare parse by the same library`,
    value: `${ratio.toFixed(2)} × (${milliseconds(time)}, ${milliseconds(bare)})`,
    aim: "≤ 1.2 ×",
  };
}

/** What a file's check costs beside the bare parse of the same file: different files, in one process. */
export async function fileSpeed(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const sample of [...packSamples, ...plainSamples]) measurements.push(await measure(sample));
  return measurements;
}
