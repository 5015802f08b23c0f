import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { inRoot, ROOT } from "./build/places";
import { failedPaths, failedTests, failures, readResult, resultFile, RESULTS, slowestFiles } from "./test/results";
import { type JestResults, summarise } from "./test/results";
import { unsteadyTests, withSecondGo } from "./test/secondGo";

interface Step {
  readonly name: string;
  /** A script for Node, and its arguments. */
  readonly command: readonly string[];
  /** The jest project whose tests the step counts; other steps count as a whole. */
  readonly project?: string;
}

/** Where more files fail, it is not the machine that stalled. */
const SECOND_GO_FILES = 8;

/** A run that takes longer hangs. Jest has written its results by then. */
const PATIENCE_MS = 40 * 60_000;

/** The browser tests run one after the other: they measure, and each starts a browser. */
const STEPS: readonly Step[] = [
  script("types", "typescript/bin/tsc", "-p", "."),
  script("lint", "eslint/bin/eslint.js", "--max-warnings", "0", "."),
  script("layering", "dependency-cruiser/bin/dependency-cruise.mjs", ..."src workbench tests tools".split(" ")),
  script("unused", "knip/bin/knip.js"),
  script("format", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
  // Tests through Excel's library wait for its timers half of the time: one process more than cores.
  jest("unit", `--maxWorkers=${availableParallelism() + 1}`),
  jest("built", "--runInBand"),
];

function script(name: string, file: string, ...args: readonly string[]): Step {
  return { name, command: [inRoot("node_modules", file), ...args] };
}

function jest(project: string, ...args: readonly string[]): Step {
  const options = ["--selectProjects", project, ...written(project), ...args];
  return { ...script(`tests: ${project}`, "jest/bin/jest.js", ...options), project };
}

function written(name: string): readonly string[] {
  return ["--json", `--outputFile=${resultFile(name)}`];
}

interface Found {
  readonly results: JestResults;
  /** Whether failed files ran once more. */
  readonly isSecond: boolean;
  readonly unsteady: readonly string[];
}

/** What the tests of a project found. In CI, where a machine that many share stalls for seconds, failed files run once more. */
function foundBy(project: string): Found | null {
  const results = readResult(project);
  if (!results) return null;
  const failed = failedPaths(results);
  const once: Found = { results, isSecond: false, unsteady: [] };
  if (!process.env["CI"] || failed.length === 0 || failed.length > SECOND_GO_FILES) return once;
  const name = `${project}.again`;
  const options = ["--selectProjects", project, "--runInBand", ...written(name), "--runTestsByPath", ...failed];
  run(script(`tests: ${project}, failed files once more`, "jest/bin/jest.js", ...options));
  const again = readResult(name);
  if (!again) return once;
  return { results: withSecondGo(results, again), isSecond: true, unsteady: unsteadyTests(results, again) };
}

/** `npm test`: runs every step, also after one that failed, and says at the end what passed. */
function test(): void {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const outcomes = STEPS.map((step) => {
    const { ok, seconds } = run(step);
    const found = step.project === undefined ? null : foundBy(step.project);
    const isMended = found?.isSecond && failedPaths(found.results).length === 0;
    return { step, ok: ok || isMended === true, seconds, found };
  });
  console.log("");
  for (const { step, ok, seconds } of outcomes) console.log(`${ok ? "ok    " : "FAILED"} ${step.name} (${seconds} s)`);

  const results = outcomes.flatMap(({ found }) => (found ? [found.results] : []));
  console.log(`\nSlowest:\n${slowestFiles(results).join("\n")}`);
  for (const failure of failures(results)) console.log(`\n${failure}`);
  for (const unsteady of outcomes.flatMap(({ found }) => found?.unsteady ?? []))
    console.log(`passed at the second try: ${unsteady}`);
  // A log that is kept in part keeps its end.
  for (const failed of failedTests(results)) console.log(`failed: ${failed}`);
  const tests = summarise(results, Boolean(process.env["CI"]));
  const otherFailures = outcomes.filter(({ ok, step }) => !ok && step.project === undefined).length;
  // A run that failed and counted no failed test (a build that broke, a hang) must not look like success.
  const failed = Math.max(tests.failed + otherFailures, outcomes.some(({ ok }) => !ok) ? 1 : 0);
  console.log(`${tests.passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ""}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function run({ name, command }: Step): { ok: boolean; seconds: string } {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status, signal } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: "inherit",
    timeout: PATIENCE_MS,
    killSignal: "SIGKILL",
  });
  if (signal) console.log(`${name} was ended by ${signal}; the limit is ${PATIENCE_MS / 60_000} minutes.`);
  return { ok: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

test();
