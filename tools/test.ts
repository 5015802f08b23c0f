import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./build/places";
import { readResults, RESULTS, summarise } from "./test/results";

interface Step {
  readonly name: string;
  readonly command: string;
  /** Where the step leaves jest's results; a step without counts as a whole. */
  readonly results?: string;
}

const jest = (project: string, options = ""): Step => {
  const results = path.join(RESULTS, `${project}.json`);
  return {
    name: `tests: ${project}`,
    command: `node node_modules/jest/bin/jest.js --selectProjects ${project} --json --outputFile="${results}" ${options}`,
    results,
  };
};

/** The browser tests run one after the other: they measure, and each starts a browser. */
const STEPS: readonly Step[] = [
  { name: "types", command: "npm run --silent typecheck" },
  { name: "lint", command: "npm run --silent lint" },
  { name: "format", command: "npm run --silent format:check" },
  jest("unit"),
  jest("built", "--runInBand"),
];

/** `npm test`: runs every step, also after one that failed, and says at the end what passed. */
function test(): void {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const outcomes = STEPS.map((step) => ({ step, ...run(step) }));
  console.log("");
  for (const { step, ok, seconds } of outcomes) console.log(`${ok ? "ok    " : "FAILED"} ${step.name} (${seconds} s)`);

  const tests = summarise(readResults());
  const failedWithoutTests = outcomes.filter(({ step, ok }) => !ok && !step.results).length;
  // A run that failed and counted no failed test (a build that broke, a missing file) must not look like success.
  const failed = Math.max(tests.failed + failedWithoutTests, outcomes.some(({ ok }) => !ok) ? 1 : 0);
  console.log(`${tests.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function run({ name, command }: Step): { ok: boolean; seconds: string } {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  // Jest's JSON goes to a file, and its report to the terminal.
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: "inherit" });
  return { ok: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

test();
