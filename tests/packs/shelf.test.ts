import { packs } from "../../src/packs";
import { isShipped } from "../../src/packs/isShipped";
import { searchShelf } from "../../src/packs/searchShelf";
import { onShelf, shippedShelf } from "../../src/packs/shelf";
import { shippedEntry } from "../../src/packs/shelfEntry";
import { shippedFor, shippedPack } from "../../src/packs/shippedPacks";
import type { Grid } from "../../src/spreadsheet/grid";

const kinds = { department: "部门整体", project: "项目支出", upload: "系统导入表" };
const found = (query: string) => searchShelf(shippedShelf, query, kinds).map(({ id }) => id);

test("the list that travels ahead of the packs says what they hold", () => {
  expect(shippedShelf).toEqual(packs.map(shippedEntry));
  expect(onShelf("tianhe-2023")).toMatchObject({ lines: 26, computed: 25, year: 2023, isFree: false });
});

test.each(packs.map((pack) => [pack.id, pack] as const))(
  "%s is fetched by its id, and known as shipped",
  async (id, pack) => {
    expect(await shippedPack(id)).toEqual(pack);
    expect(isShipped(pack)).toBe(true);
    expect(isShipped({ ...pack, version: pack.version + 1 })).toBe(false);
  },
);

test("what does not ship is not fetched", async () => {
  expect(await shippedPack("gone")).toBeUndefined();
  expect(await shippedPack("constructor")).toBeUndefined();
});

test("of packs those are fetched by which a sheet may be recognised", async () => {
  const grid: Grid = { sheet: "表", top: 0, left: 0, values: [], formulas: [], merges: [] };
  const named = (formula: string): Grid => ({ ...grid, names: new Map([["_RUBRIC_PACK", formula]]) });
  const ids = async (...grids: Grid[]) => (await shippedFor(grids)).map(({ id }) => id);
  expect(await ids(named('="mof-project|1"'))).toEqual(["mof-project"]);
  expect(await ids(named('="gone|1"'))).toEqual([]);
  expect(await ids(grid, named('="hubei-project|1"'))).toEqual(["tianhe-2023", "panyu-2021", "hubei-project"]);
  expect(await ids()).toEqual([]);
});

test.each([
  ["", shippedShelf.length],
  ["四川", 1],
  ["湖北 项目", 1],
  ["sichuan", 1],
  ["２０２３ 天河", 1],
  ["部门整体", 4],
  ["导入", 1],
  ["火星", 0],
])("the shelf is searched by name, place, year and kind: %s", (query, count) => {
  expect(found(query)).toHaveLength(count);
});
