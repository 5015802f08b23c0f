import { summarise } from "../../tools/test/results";

const run = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

test("runs are added up", () => {
  expect(summarise([run, { ...run, numFailedTests: 2 }], true)).toEqual({ passed: 10, failed: 2, skipped: 0 });
});

test("a test that did not run has failed in CI, and is only counted elsewhere", () => {
  const incomplete = { ...run, numPendingTests: 1, numTodoTests: 1, numRuntimeErrorTestSuites: 1 };
  expect(summarise([incomplete], true)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  expect(summarise([incomplete], false)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});
