import path from "node:path";
import { inRoot } from "../../../tools/build/places";
import { failedTests, failures, failedPaths, slowestFiles, summarise } from "../../../tools/test/results";
import { unsteadyTests, withSecondGo } from "../../../tools/test/secondGo";

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

describe("failed files that ran once more", () => {
  const file = (name: string, statuses: Record<string, string>) => ({
    name: inRoot("tests", name),
    message: "",
    status: Object.values(statuses).includes("failed") ? "failed" : "passed",
    assertionResults: Object.entries(statuses).map(([fullName, status]) => ({ fullName, status })),
  });
  const first = {
    ...run,
    numPassedTests: 3,
    numFailedTests: 2,
    numPendingTests: 1,
    numRuntimeErrorTestSuites: 1,
    testResults: [
      file("a.test.ts", { one: "passed", two: "passed" }),
      file("b.test.ts", { begins: "failed", "goes\non": "failed", ends: "passed", later: "pending" }),
      { ...file("c.test.ts", {}), status: "failed" },
    ],
  };
  const again = (statuses: Record<string, string>, counts: object) => ({
    ...run,
    ...counts,
    testResults: [file("b.test.ts", statuses), file("c.test.ts", { three: "passed" })],
  });

  test("are those in which a test failed, or that could not be loaded", () => {
    expect(failedPaths(first)).toEqual([inRoot("tests", "b.test.ts"), inRoot("tests", "c.test.ts")]);
  });

  test("count as they ended, and what failed before is told", () => {
    const better = again(
      { begins: "passed", "goes\non": "passed", ends: "passed", later: "passed" },
      { numPassedTests: 5 },
    );
    expect(summarise([withSecondGo(first, better)], true)).toEqual({ passed: 7, failed: 0, skipped: 0 });
    expect(failures([withSecondGo(first, better)])).toEqual([]);
    const b = path.join("tests", "b.test.ts");
    expect(unsteadyTests(first, better)).toEqual([`${b}: begins`, `${b}: goes on`]);
  });

  test("fail where they fail again", () => {
    const alike = again(
      { begins: "passed", "goes\non": "failed", ends: "passed", later: "pending" },
      {
        numPassedTests: 3,
        numFailedTests: 1,
        numPendingTests: 1,
      },
    );
    expect(summarise([withSecondGo(first, alike)], false)).toEqual({ passed: 5, failed: 1, skipped: 1 });
    expect(summarise([withSecondGo(first, alike)], true)).toEqual({ passed: 5, failed: 2, skipped: 0 });
    expect(unsteadyTests(first, alike)).toEqual([`${path.join("tests", "b.test.ts")}: begins`]);
  });
});
