import path from "node:path";
import { inRoot } from "../../tools/build/places";
import { failedTests, failures, slowestFiles, summarise, unsteadyTests } from "../../tools/test/results";

const run = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};

test("runs are added up", () => {
  expect(summarise([run, { ...run, numFailedTests: 2 }], true)).toEqual({ passed: 10, failed: 2, skipped: 0 });
});

test("a test that did not run has failed in CI, and is only counted elsewhere", () => {
  const incomplete = { ...run, numPendingTests: 1, numTodoTests: 1, numRuntimeErrorTestSuites: 1 };
  expect(summarise([incomplete], true)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  expect(summarise([incomplete], false)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test("a failure is told with its file, its name and what was expected", () => {
  const testResults = [
    { name: inRoot("tests", "a.test.ts"), message: "", status: "passed", assertionResults: [] },
    {
      name: inRoot("tests", "b.test.ts"),
      message: "all of it",
      status: "failed",
      assertionResults: [
        { status: "passed", fullName: "works" },
        { status: "failed", fullName: "adds up", failureMessages: ["expected 2, received 3"] },
      ],
    },
    { name: inRoot("tests", "c.test.ts"), message: "cannot find module", status: "failed", assertionResults: [] },
  ];
  expect(failures([{ ...run, testResults }])).toEqual([
    `${path.join("tests", "b.test.ts")}: adds up\nexpected 2, received 3`,
    `${path.join("tests", "c.test.ts")}\ncannot find module`,
  ]);
  expect(failedTests([{ ...run, testResults }])).toEqual([
    `${path.join("tests", "b.test.ts")}: adds up`,
    path.join("tests", "c.test.ts"),
  ]);
});

test("the slowest files come first", () => {
  const testResults = [3, 9, 1].map((seconds) => ({
    name: inRoot("tests", `${seconds}.test.ts`),
    message: "",
    status: "passed",
    assertionResults: [],
    startTime: 5000,
    endTime: 5000 + seconds * 1000,
  }));
  expect(slowestFiles([{ ...run, testResults }], 2)).toEqual([
    `9.0 s ${path.join("tests", "9.test.ts")}`,
    `3.0 s ${path.join("tests", "3.test.ts")}`,
  ]);
});

test("a test that passed at its second try is told", () => {
  const assertionResults = [
    { status: "passed", fullName: "steady", invocations: 1 },
    { status: "passed", fullName: "waits too\nshort", invocations: 2 },
    { status: "failed", fullName: "wrong", invocations: 2 },
  ];
  const testResults = [{ name: inRoot("tests", "a.test.ts"), message: "", status: "failed", assertionResults }];
  expect(unsteadyTests([{ ...run, testResults }])).toEqual([`${path.join("tests", "a.test.ts")}: waits too short`]);
});
