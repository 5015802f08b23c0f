import type { ScoreOrigin } from "../../../src/operations/scoreOrigin";
import { oneProblemGrid } from "../support/publishedGrid";
import { started } from "../support/started";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const rested = (): Promise<void> => jest.advanceTimersByTimeAsync(400);

const origin = (address: string): ScoreOrigin => ({
  sheet: "自评表",
  address,
  kind: "typed",
  formula: null,
  rule: null,
  inputs: [],
  steps: [],
  result: "9.92",
  problem: null,
});

async function pane(keepsUndo = true) {
  const parts = await started({ keepsUndo, sheets: { f: oneProblemGrid() } });
  for (const address of ["I15", "I16"]) parts.excel.origins.set(`f!${address}`, origin(address));
  return parts;
}

test("selecting a score tells how it came about, merged cells and whole addresses too", async () => {
  const { excel, state } = await pane();
  excel.select("f", "自评表!$I$15:$J$16");
  await rested();
  expect(state().origin?.address).toBe("I15");
});

test("cells that hold no score cost no request, and end the explanation", async () => {
  const { excel, state } = await pane();
  excel.select("f", "I15");
  await rested();
  for (const place of ["J15", "A1", "I10"]) excel.select("f", place);
  excel.select("elsewhere", "I15");
  await rested();
  expect(excel.explained).toEqual(["f!I15"]);
  expect(state().origin).toBeNull();
});

test("passing over many scores asks for the last one only", async () => {
  const { excel, state } = await pane();
  excel.select("f", "I15");
  excel.select("f", "I16");
  await rested();
  expect([excel.explained, state().origin?.address]).toEqual([["f!I16"], "I16"]);
});

test("an edit brings the explanation up to date", async () => {
  const { excel, state } = await pane();
  excel.select("f", "I15");
  await rested();
  excel.origins.set("f!I15", { ...origin("I15"), result: "10" });
  excel.edit("f", { I15: 10 });
  await jest.advanceTimersByTimeAsync(1000);
  expect(state().origin?.result).toBe("10");
});

test("an answer that comes after the selection moved on is dropped", async () => {
  const { excel, state } = await pane();
  let answer: (origin: ScoreOrigin) => void = () => undefined;
  const slow = jest.spyOn(excel, "readScoreOrigin").mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  excel.select("f", "I15");
  await rested();
  excel.select("f", "A1");
  await rested();
  answer(origin("I15"));
  await rested();
  expect(slow).toHaveBeenCalledTimes(1);
  expect(state().origin).toBeNull();
});

test("while a cell is being edited the pane keeps quiet; another refusal is told", async () => {
  const { excel, state } = await pane();
  excel.failure = "cell-edit";
  excel.select("f", "I15");
  await rested();
  expect(state().trouble).toBeNull();
  excel.failure = "no-answer";
  excel.select("f", "I16");
  await rested();
  expect(state().trouble).toMatchObject({ code: "no-answer", retry: { kind: "explain" } });
});

test("where following would empty the undo list, the selection is looked at only when asked", async () => {
  const { excel, state, controller } = await pane(false);
  excel.select("f", "I15");
  await rested();
  expect(excel.explained).toEqual([]);
  await controller.perform({ kind: "explain" });
  expect([state().origin?.address, excel.watchers]).toEqual(["I15", 0]);
  excel.select("f", "A1");
  await controller.perform({ kind: "explain" });
  expect(state()).toMatchObject({ origin: null, trouble: { code: "no-score" } });
});
