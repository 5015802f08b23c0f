import { summarise } from "../../tools/test/results";

const run = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

test("runs are added up", () => {
  expect(summarise([run, { ...run, numFailedTests: 2 }])).toEqual({ passed: 10, failed: 2 });
});

test("a test that did not run has not passed", () => {
  expect(summarise([{ ...run, numPendingTests: 1, numTodoTests: 1, numRuntimeErrorTestSuites: 1 }])).toEqual({
    passed: 5,
    failed: 3,
  });
});
