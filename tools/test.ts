import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { inRoot } from "./build/places";
import { failedPaths, failedTests, failures, readResult, resultFile, RESULTS, slowestFiles } from "./test/results";
import { type JestResults, summarise } from "./test/results";
import { unsteadyTests, withSecondGo } from "./test/secondGo";
import { runSideBySide, runStep, type Step } from "./test/step";

/** A step whose tests are counted; other steps count as a whole. */
interface TestStep extends Step {
  /** The jest project. */
  readonly project: string;
}

/** Where more files fail, it is not the machine that stalled. */
const SECOND_GO_FILES = 8;

/** As much of what a step printed is printed once more at the end, in characters. */
const TAIL = 2_000;

/** What looks at the sources, the longest first. */
const STATIC: readonly Step[] = [
  script("lint", "eslint/bin/eslint.js", "--max-warnings", "0", "."),
  script("types", "typescript/bin/tsc", "-p", "."),
  script("layering", "dependency-cruiser/bin/dependency-cruise.mjs", ..."src workbench tests tools".split(" ")),
  script("unused", "knip/bin/knip.js"),
  script("format", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
];

const TESTS: readonly TestStep[] = [
  // Tests through Excel's library wait for its timers half of the time: one process more than cores.
  jest("unit", `--maxWorkers=${availableParallelism() + 1}`),
  // The browser tests run one after the other: they measure, and each starts a browser.
  jest("built", "--runInBand"),
];

function script(name: string, file: string, ...args: readonly string[]): Step {
  return { name, command: [inRoot("node_modules", file), ...args] };
}

function jest(project: string, ...args: readonly string[]): TestStep {
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
async function foundBy(project: string): Promise<Found | null> {
  const results = readResult(project);
  if (!results) return null;
  const failed = failedPaths(results);
  const once: Found = { results, isSecond: false, unsteady: [] };
  if (!process.env["CI"] || failed.length === 0 || failed.length > SECOND_GO_FILES) return once;
  const name = `${project}.again`;
  const options = ["--selectProjects", project, "--runInBand", ...written(name), "--runTestsByPath", ...failed];
  await runStep(script(`tests: ${project}, failed files once more`, "jest/bin/jest.js", ...options), "at once");
  const again = readResult(name);
  if (!again) return once;
  return { results: withSecondGo(results, again), isSecond: true, unsteady: unsteadyTests(results, again) };
}

/** Whether a project passed, in its second go too, and what it found. */
async function runTests(step: TestStep) {
  const outcome = await runStep(step, "at once");
  const found = await foundBy(step.project);
  const isMended = found?.isSecond && failedPaths(found.results).length === 0;
  return { ...outcome, ok: outcome.ok || isMended === true, found };
}

/** `npm test`: runs every step, also after one that failed, and says at the end what passed. */
async function test(): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const looks = await runSideBySide(STATIC, availableParallelism());
  const tested = [];
  for (const step of TESTS) tested.push(await runTests(step));
  const outcomes = [...looks, ...tested];
  console.log("");
  for (const { step, ok, seconds } of outcomes) console.log(`${ok ? "ok    " : "FAILED"} ${step.name} (${seconds} s)`);

  const results = tested.flatMap(({ found }) => (found ? [found.results] : []));
  console.log(`\nSlowest:\n${slowestFiles(results).join("\n")}`);
  for (const failure of failures(results)) console.log(`\n${failure}`);
  for (const unsteady of tested.flatMap(({ found }) => found?.unsteady ?? []))
    console.log(`passed at the second try: ${unsteady}`);
  // A log that is kept in part keeps its end.
  for (const failed of failedTests(results)) console.log(`failed: ${failed}`);
  const tests = summarise(results, Boolean(process.env["CI"]));
  const otherFailures = looks.filter(({ ok }) => !ok);
  for (const { step, printed } of otherFailures) console.log(`failed: ${step.name}\n${printed.slice(-TAIL)}`);
  // A run that failed and counted no failed test (a build that broke, a hang) must not look like success.
  const failed = Math.max(tests.failed + otherFailures.length, outcomes.some(({ ok }) => !ok) ? 1 : 0);
  console.log(`${tests.passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ""}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void test();
