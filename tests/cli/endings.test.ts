import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, openSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../tools/build/places";
import { ooxml, worksheet } from "../workbookFiles/support/ooxml";
import { childrenOf, isGone } from "../support/processes";
import { until } from "../support/until";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(120_000);

const folder = testFolder();
/** Windows knows no signals. */
const withSignals = process.platform === "win32" ? test.skip : test;

/** A file named twice is read once. */
const SLOW = Array.from({ length: 100 }, (_, number) => `slow ${number}.xlsx`);

/** Workbooks that take long to read, one after the other. */
beforeAll(() => {
  const cells = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  );
  const bytes = ooxml(worksheet(cells.join("")));
  for (const name of SLOW) writeFileSync(path.join(folder, name), bytes);
  // Where the sources are newer than the command it is built first, by a process of its own.
  rubric(folder, "packs");
});

const start = (): ChildProcess =>
  spawn(process.execPath, [inRoot("tools/rubric.mjs"), "check", ...SLOW], {
    cwd: folder,
    stdio: "ignore",
  });

describe("whoever ends the command ends the process that reads files", () => {
  withSignals.each([
    ["SIGTERM", "starts"],
    ["SIGTERM", "reads"],
    ["SIGINT", "reads"],
    ["SIGHUP", "reads"],
    ["SIGKILL", "starts"],
    ["SIGKILL", "reads"],
  ] as const)("%s while that %s", async (signal, work) => {
    const command = start();
    const ended = new Promise<number | null>((resolve) => command.once("exit", resolve));
    const pid = command.pid ?? 0;
    await until("a process that reads", () => childrenOf(pid).length > 0);
    if (work === "reads") await new Promise((resolve) => setTimeout(resolve, 1500));
    const [child = 0] = childrenOf(pid);
    command.kill(signal);
    const status = await ended;
    if (signal !== "SIGKILL") expect(status).toBeGreaterThan(128);
    await until("the end of the process that reads", () => isGone(child));
  });
});

describe("where the program cannot work, it says so in a sentence and ends with 2", () => {
  const isSentence = (text: string): void => {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/\n\s+at |node:internal|Error:/);
  };

  (existsSync("/dev/full") ? test : test.skip)("a full disk behind standard output", async () => {
    const full = openSync("/dev/full", "w");
    const command = spawn(process.execPath, [inRoot("tools/rubric.mjs"), "packs"], {
      cwd: folder,
      stdio: ["ignore", full, "pipe"],
    });
    const errors: Buffer[] = [];
    command.stderr?.on("data", (data: Buffer) => errors.push(data));
    const status = await new Promise((resolve) => command.on("close", resolve));
    expect(status).toBe(2);
    isSentence(Buffer.concat(errors).toString());
  });

  test("a file that cannot be written stays as it was, and nothing half-written stays behind", () => {
    const before = readdirSync(folder);
    const { status, stderr } = rubric(folder, "new", "tianhe-2023", "-o", "slow 0.xlsx/form.xlsx");
    expect(status).toBe(2);
    isSentence(stderr);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("names with line breaks and controls make no line of their own", () => {
  const name = "a\nb.xlsx: \u001b[31m<b>.xlsx";

  test.each(["text", "markdown", "json", "sarif"])("%s", (format) => {
    const { stdout, stderr } = rubric(folder, "check", name, "--format", format);
    expect(stdout + stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(stdout + stderr).not.toMatch(/^b\.xlsx/m);
    if (format === "markdown") expect(stdout).not.toContain("<b>");
  });

  test("SARIF addresses are encoded by segment", () => {
    const { stdout } = rubric(folder, "check", "h2 #1?.xlsx", "--format", "sarif");
    const [uri] = /(?<="uri": ")[^"]*/.exec(stdout) ?? [];
    expect(decodeURIComponent(new URL(uri ?? "", "file:///forms/").pathname)).toBe("/forms/h2 #1?.xlsx");
  });

  test("an unknown option is told on one line", () => {
    expect(rubric(folder, "check", "x", "--format", "a\nb").stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
