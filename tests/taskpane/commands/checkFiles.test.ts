import { checkFiles } from "../../../src/taskpane/commands/checkFiles";
import type { CommandPane, FileDoor } from "../../../src/taskpane/commands/command";
import type { FileAnswer } from "../../../src/taskpane/state/fileCheck";
import { createStore, type Store } from "../../../src/taskpane/state/store";

const files = ["一.xlsx", "坏.xlsx", "三.csv"].map((name) => new File(["x"], name));
const done: FileAnswer = {
  kind: "checked",
  forms: [],
  noForm: { reason: "no-table", sheet: "名单" },
  packProblems: [],
};
const bad: FileAnswer = { kind: "unreadable", problem: { code: "damaged", args: {} } };
const answer = ({ name }: File) => Promise.resolve(name === "坏.xlsx" ? bad : done);

const check = (store: Store, checkFile: FileDoor): Promise<void> =>
  checkFiles.run({ kind: "check-files", files }, { store, checkFile } as CommandPane);

test("files are shown one by one; a bad one keeps nobody else from being checked", async () => {
  const store = createStore();
  const seen: string[] = [];
  store.subscribe(() => seen.push((store.get().fileCheck ?? []).map(({ report }) => (report ? "x" : "-")).join("")));
  await check(store, answer);
  expect(seen).toEqual(["---", "x--", "xx-", "xxx"]);
  expect(store.get().fileCheck?.map(({ report }) => report?.kind)).toEqual(["checked", "unreadable", "checked"]);
});

test("a mistake of ours is told for its file, and the others go on", async () => {
  const store = createStore();
  await check(store, (file) =>
    file.name === "坏.xlsx" ? Promise.reject(new Error("undefined is not a form")) : answer(file),
  );
  expect(store.get().fileCheck?.map(({ report }) => report)).toEqual([
    done,
    { kind: "failed", detail: "undefined is not a form" },
    done,
  ]);
});

test("going back to the workbook ends it", async () => {
  const store = createStore();
  const asked: string[] = [];
  await check(store, (file) => {
    asked.push(file.name);
    store.dispatch({ type: "file-check", files: null });
    return answer(file);
  });
  expect(asked).toEqual(["一.xlsx"]);
  expect(store.get().fileCheck).toBeNull();
});
