import { codeOf, open, run } from "./open";

const write = (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]);

test.each([
  ["cellEdit", write, "InvalidOperationInCellEditMode"],
  ["protected", write, "AccessDenied"],
  [
    "nameTaken",
    (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.add("New"),
    "ItemAlreadyExists",
  ],
  ["lostFocus", (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1), "GeneralException"],
] as const)("%s fails as often as planned, then all is well", async (kind, action, code) => {
  const { host } = open();
  host.fail(kind, 2);
  expect(await codeOf(action)).toBe(code);
  expect(await codeOf(action)).toBe(code);
  expect(await codeOf(action)).toBe("none");
});

test("a failure can wait for the request that calls a method", async () => {
  const { host } = open();
  host.fail("lostFocus", 1, "Add");
  expect(await codeOf((sheet) => sheet.freezePanes.freezeRows(1))).toBe("none");
  expect(await codeOf((_, context) => context.workbook.worksheets.add("New"))).toBe("GeneralException");
  expect(await codeOf((_, context) => context.workbook.worksheets.add("New"))).toBe("none");
});

test("a failure in the middle leaves the first half", async () => {
  const { host } = open();
  host.fail("middle", 1);
  const code = await codeOf((sheet) => {
    for (let row = 1; row <= 10; row++) sheet.getRange(`A${row}`).values = [[row]];
  });
  expect(code).toBe("GeneralException");
  const values = host.values("Sheet1", "A1:A10").flat();
  expect([values[0], values[9]]).toEqual([1, ""]);
});

test("a hanging host never answers", async () => {
  const { host } = open();
  host.fail("hang", 1);
  const late = Symbol("late");
  const answer = Promise.race([codeOf(write), new Promise((resolve) => setTimeout(() => resolve(late), 50))]);
  expect(await answer).toBe(late);
  expect(host.traffic.map(({ origin, error }) => [origin, error])).toContainEqual(["addin", "NoAnswer"]);
  // The next request is answered all the same, and so is what the page asks of the host.
  expect(await codeOf(write)).toBe("none");
  await host.settled();
});

test("requests are counted with their actions, bytes and errors; the library's own are told apart", async () => {
  const { host } = open();
  await run(write);
  await codeOf((_, context) => context.workbook.worksheets.getItem("no").load());
  const wanted = ["Range.Values", "WorksheetCollection.GetItem"];
  const own = host.traffic.filter(({ origin }) => origin === "addin");
  expect(own.map(({ actions, error }, index) => [actions.includes(wanted[index] ?? ""), error])).toEqual([
    [true, undefined],
    [true, "ItemNotFound"],
  ]);
  expect(own[0]?.bytes).toBeGreaterThan(100);
});

test("a request of more than 5 MB is refused", async () => {
  open();
  const long = "字".repeat(30_000);
  expect(await codeOf((sheet) => (sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [long])))).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
});
