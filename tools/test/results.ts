import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot, ROOT } from "../build/places";

/** Where the parts of the test run leave what they found. */
export const RESULTS = inRoot("test-results");

/** What is read of the file that jest writes with `--json`. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not even be loaded; their tests are not among the failed ones. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    /** The test file's path. */
    readonly name: string;
    /** What went wrong, where the file could not be loaded. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
    readonly status: string;
  }[];
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Adds up the runs. A test may be skipped on a machine that lacks LibreOffice; in CI there is no such thing as an optional
 * test, and one that did not run has failed.
 */
export function summarise(runs: readonly JestResults[], inCi: boolean): Summary {
  const sum = (count: (run: JestResults) => number): number => runs.reduce((total, run) => total + count(run), 0);
  const skipped = sum((run) => run.numPendingTests + run.numTodoTests);
  return {
    passed: sum((run) => run.numPassedTests),
    failed: sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites) + (inCi ? skipped : 0),
    skipped: inCi ? 0 : skipped,
  };
}

/** So much of a message says what was expected and what came. */
const SHOWN_LINES = 12;

const beginning = (message: string): string => message.split("\n").slice(0, SHOWN_LINES).join("\n");

/** What failed, with the file, the test's name and the beginning of its message: a long run's own output is far above. */
export function failures(runs: readonly JestResults[]): readonly string[] {
  return runs
    .flatMap(({ testResults }) => testResults)
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, message, assertionResults }) => {
      const file = path.relative(ROOT, name);
      const failed = assertionResults.filter(({ status }) => status === "failed");
      if (failed.length === 0) return [`${file}\n${beginning(message)}`];
      return failed.map(
        ({ fullName, failureMessages = [] }) => `${file}: ${fullName}\n${beginning(failureMessages.join("\n"))}`,
      );
    });
}

/** The results that the last test run left. */
export function readResults(folder = RESULTS): JestResults[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as JestResults);
}
