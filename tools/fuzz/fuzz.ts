import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { TaskRunner } from "../../src/cli/process/taskRunner";
import type { FormReport } from "../../src/report/formReport";
import type { TaskAnswer } from "../../src/cli/process/task";
import { inRoot } from "../build/places";
import { judge, type Verdict } from "./judge";
import { mutate } from "./mutations";
import { Random } from "./random";
import { seedFiles } from "./seedFiles";
import { disagreement } from "./twoReaders";

/** Seconds that one file may take, and, on a busy machine, once more alone. */
const PATIENCE = { first: 10, again: 60 } as const;
const KEPT = "fuzz-findings";

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string" }, seconds: { type: "string" } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(values.count ?? 1000);
const seconds = Number(values.seconds ?? 300);

const folder = mkdtempSync(path.join(tmpdir(), "rubric-fuzz-"));
const entry = path.join(folder, "taskProcess.mjs");

type Checked = TaskAnswer<readonly FormReport[]>;

async function checked(name: string, bytes: Uint8Array, runner: TaskRunner): Promise<Checked> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return runner.run({ kind: "check", file, language: "zh-CN" });
}

/** A busy machine makes a file slow that is not. */
async function again(name: string, bytes: Uint8Array): Promise<Checked> {
  const runner = new TaskRunner({ entry, timeout: PATIENCE.again });
  try {
    return await checked(name, bytes, runner);
  } finally {
    runner.close();
  }
}

function keep(verdict: Verdict, number: number, kind: string, name: string, bytes: Uint8Array): void {
  mkdirSync(inRoot(KEPT), { recursive: true });
  const file = path.join(KEPT, `${seed}-${number}-${name}`);
  writeFileSync(inRoot(file), bytes);
  console.error(`${verdict}: ${file} (${kind})`);
}

async function fuzz(): Promise<number> {
  const random = new Random(seed);
  const runner = new TaskRunner({ entry, timeout: PATIENCE.first });
  const seeds = seedFiles();
  const sound = new Map<string, Checked>();
  for (const { name, bytes } of seeds) sound.set(name, await checked(name, bytes, runner));
  const unread = [...sound].find(([, { problem }]) => problem !== null);
  if (unread) throw new Error(`${unread[0]} is not read: ${unread[1].problem?.code}`);
  const outcomes = new Map<string, number>();
  const end = performance.now() + seconds * 1000;
  let [done, faults] = [0, 0];
  for (; done < count && performance.now() < end; done++) {
    const { name, bytes: original } = random.pick(seeds);
    const { kind, bytes, mayDiffer } = mutate(original, random);
    const first = await checked(name, bytes, runner);
    const outcome = first.problem?.code === "timeout" ? await again(name, bytes) : first;
    const judged = judge(outcome, mayDiffer ? null : (sound.get(name) ?? null));
    const verdict = judged ?? (name.endsWith(".xlsx") && (await disagreement(bytes)) !== null ? "told apart" : null);
    const said = outcome.problem?.code ?? "read";
    outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
    if (verdict === null) continue;
    faults += 1;
    keep(verdict, done, kind, name, bytes);
  }
  runner.close();
  const told = [...outcomes].map(([said, number]) => `${said} ${number}`).join(", ");
  console.log(`${done} files of seed ${seed}: ${faults} faults (${told})`);
  return faults;
}

async function main(): Promise<void> {
  try {
    await build({
      entryPoints: [inRoot("src/cli/process/taskProcess.ts")],
      outfile: entry,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      charset: "utf8",
      logLevel: "error",
    });
    process.exitCode = (await fuzz()) > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
