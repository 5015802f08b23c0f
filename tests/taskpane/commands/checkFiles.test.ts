import { checkFiles } from "../../../src/taskpane/commands/checkFiles";
import type { CommandPane, FileDoor } from "../../../src/taskpane/commands/command";
import type { FileAnswer } from "../../../src/taskpane/state/fileCheck/fileCheck";
import { createStore, type Store } from "../../../src/taskpane/state/store";

const named = (...names: readonly string[]) => names.map((name) => ({ name, file: new File(["x"], name) }));
const files = named("一.xlsx", "坏.xlsx", "三.csv");
const done: FileAnswer = {
  kind: "checked",
  forms: [],
  noForm: { reason: "no-table", sheet: "名单" },
  packProblems: [],
};
const bad: FileAnswer = { kind: "unreadable", problem: { code: "damaged", args: {} } };
const answer = ({ name }: File) => Promise.resolve(name === "坏.xlsx" ? bad : done);

const check = (store: Store, checkFile: FileDoor, more = files): Promise<void> =>
  checkFiles.run({ kind: "check-files", files: more }, { store, checkFile } as CommandPane);

const kinds = (store: Store) => store.get().fileCheck.map(({ name, report }) => [name, report?.kind ?? null]);

test("all wait at first, the first answer is shown at once; a bad file keeps nobody else from being checked", async () => {
  const store = createStore();
  const seen: string[] = [];
  store.subscribe(() =>
    seen.push(
      store
        .get()
        .fileCheck.map(({ report }) => (report ? "x" : "-"))
        .join(""),
    ),
  );
  await check(store, answer);
  expect(seen.slice(0, 2)).toEqual(["---", "x--"]);
  expect(kinds(store)).toEqual([
    ["一.xlsx", "checked"],
    ["坏.xlsx", "unreadable"],
    ["三.csv", "checked"],
  ]);
  expect(store.get().showsFiles).toBe(true);
});

test("a mistake of ours is told for its file, and the others go on", async () => {
  const store = createStore();
  await check(store, (file) =>
    file.name === "坏.xlsx" ? Promise.reject(new Error("undefined is not a form")) : answer(file),
  );
  expect(store.get().fileCheck.map(({ report }) => report)).toEqual([
    done,
    { kind: "failed", detail: "undefined is not a form" },
    done,
  ]);
});

test("more files come in addition; one of a name that is known is checked again in its place", async () => {
  const store = createStore();
  await check(store, answer);
  await check(store, () => Promise.resolve(done), named("四.xlsx", "坏.xlsx"));
  expect(kinds(store)).toEqual([
    ["一.xlsx", "checked"],
    ["坏.xlsx", "checked"],
    ["三.csv", "checked"],
    ["四.xlsx", "checked"],
  ]);
});

test("stopping keeps what was checked, and asks for no other file; clearing takes all away, answers under way too", async () => {
  const store = createStore();
  const many = named(...Array.from({ length: 50 }, (_, index) => `${index}.xlsx`));
  const asked: string[] = [];
  await check(
    store,
    async (file) => {
      asked.push(file.name);
      if (file.name === "9.xlsx") store.dispatch({ type: "files-cleared", only: "waiting" });
      return answer(file);
    },
    many,
  );
  expect(asked.length).toBeLessThan(20);
  expect(store.get().fileCheck.length).toBeGreaterThan(0);
  expect(store.get().fileCheck.every(({ report }) => report !== null)).toBe(true);
  await check(store, async (file) => {
    store.dispatch({ type: "files-cleared", only: "all" });
    return answer(file);
  });
  expect(store.get().fileCheck).toEqual([]);
});
