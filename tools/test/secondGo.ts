import { inOneLine, type JestResults } from "./results";

type File = JestResults["testResults"][number];

const withStatus = (files: readonly File[], ...wanted: readonly string[]): number =>
  files.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => wanted.includes(status)).length;

/**
 * What a run found after all of its failed files ran once more, each as a whole: the steps of a file often stand on those before, so
 * that a single one cannot be tried again.
 */
export function withSecondGo(first: JestResults, again: JestResults): JestResults {
  const names = new Set(again.testResults.map(({ name }) => name));
  const replaced = first.testResults.filter(({ name }) => names.has(name));
  return {
    // Whatever failed, or could not be loaded, ran again.
    numFailedTests: again.numFailedTests,
    numRuntimeErrorTestSuites: again.numRuntimeErrorTestSuites,
    numPassedTests: first.numPassedTests - withStatus(replaced, "passed") + again.numPassedTests,
    numPendingTests: first.numPendingTests - withStatus(replaced, "pending", "skipped") + again.numPendingTests,
    numTodoTests: first.numTodoTests - withStatus(replaced, "todo") + again.numTodoTests,
    testResults: [...first.testResults.filter(({ name }) => !names.has(name)), ...again.testResults],
  };
}

/** Tests that failed at first and passed in the second go: the machine stalled, or they are to be mended. */
export function unsteadyTests(first: JestResults, again: JestResults): readonly string[] {
  const passed = new Set(
    again.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.filter(({ status }) => status === "passed").map(({ fullName }) => inOneLine(name, fullName)),
    ),
  );
  return first.testResults
    .flatMap(({ name, assertionResults }) =>
      assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => inOneLine(name, fullName)),
    )
    .filter((test) => passed.has(test));
}
