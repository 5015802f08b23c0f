import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { packs } from "../../src/packs";
import { inRoot } from "../build/places";
import { memoryOf } from "./commandMemory";
import { milliseconds, type Measurement } from "./measurement";
import { filledForms } from "./shipped/filledForm";
import { largeForm } from "./shipped/largeForm";

const FILES = 60;
const MANY_FILES = 600;
const SHEETS = 400;
const LINES = 26;
/** The shortest of so many: other programs of the machine only ever make it longer. */
const TIMES = 3;

/** A workbook of so many forms, as a bureau collects them from its units. */
function manySheets(): Uint8Array {
  const workbook = utils.book_new();
  for (let at = 1; at <= SHEETS; at++) {
    const rows = largeForm(LINES).values.map((row) => row.map((cell) => (cell === "" ? null : cell)));
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), `单位${at}`);
  }
  return new Uint8Array(write(workbook, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function timeOf(files: readonly string[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [inRoot("tools/rubric.mjs"), "check", ...files], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    // 1: something was found, as in every form that loses points.
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The command as people start it: a new process, the build ready. */
export async function commandSpeed(): Promise<Measurement[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "rubric-bench-"));
  try {
    const [form] = packs.map(filledForms);
    const write = async (name: string, bytes: Uint8Array): Promise<string> => {
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      return file;
    };
    const files: string[] = [];
    for (let at = 0; form && at < FILES; at++) files.push(await write(`${at}.xlsx`, form()));
    const sheets = await write("sheets.xlsx", manySheets());
    const many = Array.from({ length: MANY_FILES / FILES }, () => files).flat();
    const copies: string[] = [];
    for (const [at, file] of many.entries()) {
      const copy = path.join(folder, "many", `${at}.xlsx`);
      await mkdir(path.dirname(copy), { recursive: true });
      await copyFile(file, copy);
      copies.push(copy);
    }
    const peak = await memoryOf(copies);
    return [
      { what: `\`rubric check\` of ${FILES} files`, value: milliseconds(timeOf(files)), aim: "about 1 s" },
      { what: `\`rubric check\` of ${MANY_FILES} files`, value: milliseconds(timeOf(copies)) },
      {
        what: `Memory of \`rubric check\` of ${MANY_FILES} files, all processes together`,
        value: peak === null ? "not told by this system" : `${Math.round(peak)} MB`,
      },
      { what: `\`rubric check\` of a workbook of ${SHEETS} forms`, value: milliseconds(timeOf([sheets])) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
