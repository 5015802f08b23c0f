import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import type { Invocation } from "../../src/cli/io";
import { cliWords } from "../../src/cli/locale";
import { writeOutput } from "../../src/cli/outputFile";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { inRoot } from "../../tools/build/places";
import { childrenOf } from "../support/processes";
import { until } from "../support/until";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(240_000);

const folder = testFolder();
const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);
const TARGET = "台账.xlsx";
const FILES = Array.from({ length: 30 }, (_, at) => `单位${String(at)}.xlsx`);

beforeAll(() => {
  mkdirSync(inFolder("报送"));
  for (const name of FILES) copyFileSync(inRoot("tests/cases/sichuan/workbook.xlsx"), inFolder("报送", name));
  // Where the sources are newer than the command it is built first.
  rubric(folder, "packs");
});

const start = (target = TARGET): ChildProcess =>
  spawn(process.execPath, [inRoot("tools/rubric.mjs"), "check", "报送", "-o", target], {
    cwd: folder,
    stdio: "ignore",
  });

const endOf = (command: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => command.once("exit", (status) => resolve(status)));

/** How many files a register that can be opened tells of. */
async function rowsOf(name: string): Promise<number> {
  const { grids } = await readWorkbookFile(name, new Uint8Array(readFileSync(inFolder(name))));
  return (grids.find(({ sheet }) => sheet === "台账")?.values.length ?? 0) - 1;
}

const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

test("two commands that write one register at once leave a whole one, and nothing beside it", async () => {
  const ended = [start(), start()].map(endOf);
  expect(await Promise.all(ended)).toEqual([1, 1]);
  expect(await rowsOf(TARGET)).toBe(FILES.length);
  expect(leftovers()).toEqual([]);
});

/** Windows knows no signals. */
const withSignals = process.platform === "win32" ? test.skip : test;

describe.each(["SIGTERM", "SIGKILL"] as const)("%s leaves the old register, or the whole new one", (signal) => {
  const OLD = `旧 ${signal}.xlsx`;
  beforeEach(() => writeFileSync(inFolder(OLD), "before"));

  withSignals("while files are read", async () => {
    const command = start(OLD);
    await until("a process that reads", () => childrenOf(command.pid ?? 0).length > 0);
    const ended = endOf(command);
    command.kill(signal);
    await ended;
    expect(readFileSync(inFolder(OLD), "utf8")).toBe("before");
    expect(leftovers()).toEqual([]);
  });

  withSignals("while it is written", async () => {
    const command = start(OLD);
    const seen = watch(folder, (_, name) => name?.endsWith(".tmp") && command.kill(signal));
    const ended = endOf(command);
    await ended;
    seen.close();
    expect(command.killed).toBe(true);
    if (readFileSync(inFolder(OLD), "utf8") !== "before") expect(await rowsOf(OLD)).toBe(FILES.length);
    if (signal === "SIGTERM") expect(leftovers()).toEqual([]);
  });
});

test("what a killed command left behind is in nobody's way, whichever number its process had", async () => {
  const left = `.新.xlsx.${String(process.pid)}.tmp`;
  writeFileSync(inFolder(left), "half");
  const strings = cliWords("zh-CN");
  const told: string[] = [];
  const invocation = { strings, complain: (line: string) => told.push(line) } as unknown as Invocation;
  await writeOutput(inFolder("新.xlsx"), "whole", invocation);
  expect([readFileSync(inFolder("新.xlsx"), "utf8"), told.length]).toEqual(["whole", 1]);
});
