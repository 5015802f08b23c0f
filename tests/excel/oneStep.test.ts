import { listSheets } from "../../src/operations/listSheets";
import { writeText } from "../../src/operations/writeText";
import { openExcel, type TestExcel } from "./support/excel";
import { sheetIds } from "./support/sheetIds";

let excel: TestExcel;
afterEach(() => excel.close());

/** How the library is asked to run what these do. */
async function asked(job: () => Promise<unknown>): Promise<readonly unknown[]> {
  const { run } = Excel;
  const options: unknown[] = [];
  Object.assign(Excel, {
    run: (...given: Parameters<typeof run>) => {
      options.push(given.length > 1 ? given[0] : null);
      return run(...given);
    },
  });
  try {
    await job();
  } finally {
    Object.assign(Excel, { run });
  }
  return options;
}

test("what is written is one step to undo where Excel knows how, and is written all the same", async () => {
  excel = openExcel({ excelApi: "1.20" });
  const [id = ""] = await sheetIds();
  expect(await asked(() => writeText(id, "A1", "已整改"))).toEqual([{ mergeUndoGroup: true }]);
  expect(excel.host.values("Sheet1", "A1")).toEqual([["已整改"]]);
  expect(await asked(() => listSheets())).toEqual([null]);
});

test("an Excel before that is asked for nothing that it does not know", async () => {
  excel = openExcel({ excelApi: "1.19" });
  const [id = ""] = await sheetIds();
  expect(await asked(() => writeText(id, "A1", "已整改"))).toEqual([null]);
});
