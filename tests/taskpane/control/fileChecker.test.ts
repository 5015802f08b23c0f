import { FileChecker } from "../../../src/taskpane/control/fileChecker";
import type { FileReport } from "../../../src/taskpane/state/fileCheck";
import { createStore } from "../../../src/taskpane/state/store";

const files = ["一.xlsx", "坏.xlsx", "三.csv"].map((name) => new File(["x"], name));
const done: FileReport = { kind: "checked", forms: [], noForm: "no-table", packProblems: [] };
const bad: FileReport = { kind: "unreadable", problem: { code: "damaged", args: {} } };
const answer = ({ name }: File) => Promise.resolve(name === "坏.xlsx" ? bad : done);

test("files are shown one by one; a bad one keeps nobody else from being checked", async () => {
  const store = createStore();
  const seen: string[] = [];
  store.subscribe(() => seen.push((store.get().files ?? []).map(({ report }) => (report ? "x" : "-")).join("")));
  await new FileChecker(answer, store).check(files);
  expect(seen).toEqual(["---", "x--", "xx-", "xxx"]);
  expect(store.get().files?.map(({ report }) => report?.kind)).toEqual(["checked", "unreadable", "checked"]);
});

test("a mistake of ours is told for its file, and the others go on", async () => {
  const store = createStore();
  const mistaken = ({ name }: File) =>
    name === "坏.xlsx" ? Promise.reject(new Error("undefined is not a form")) : answer;
  await new FileChecker(async (file) => (await mistaken(file))(file), store).check(files);
  expect(store.get().files?.map(({ report }) => report)).toEqual([
    done,
    { kind: "failed", detail: "undefined is not a form" },
    done,
  ]);
});

test("going back to the workbook ends it", async () => {
  const store = createStore();
  const asked: string[] = [];
  const checker = new FileChecker((file) => {
    asked.push(file.name);
    store.dispatch({ type: "files", files: null });
    return answer(file);
  }, store);
  await checker.check(files);
  expect(asked).toEqual(["一.xlsx"]);
  expect(store.get().files).toBeNull();
});
