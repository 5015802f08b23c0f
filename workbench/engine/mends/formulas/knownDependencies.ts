import { DependencyManagerService, type IFormulaDependencyTree } from "@univerjs/engine-formula";

type Tree = Pick<IFormulaDependencyTree, "treeId" | "rangeList">;

interface Manager {
  /** Of each formula the area of each sheet that it refers to; gone as soon as the formula is. */
  readonly _allTreeMap: Map<number, object>;
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number): void;
}

/** What a formula refers to, as it was told last. */
interface Told {
  readonly ranges: readonly (string | number)[];
  /** Sheets that had been forgotten by then. */
  readonly age: number;
}

/** By what the manager itself knows of a formula: what it forgets is forgotten here. */
const toldOf = new WeakMap<object, Told>();
const ages = new WeakMap<Manager, number>();
const ageOf = (manager: Manager): number => ages.get(manager) ?? 0;

/** How many values tell of one range. */
const WIDTH = 6;

const flat = (ranges: Tree["rangeList"]): (string | number)[] =>
  ranges.flatMap(({ unitId, sheetId, range: { startRow, startColumn, endRow, endColumn } }) => [
    ...[unitId, sheetId],
    ...[startRow, startColumn, endRow, endColumn],
  ]);

function areTold({ ranges }: Told, list: Tree["rangeList"]): boolean {
  if (ranges.length !== list.length * WIDTH) return false;
  return list.every(({ unitId, sheetId, range }, index) => {
    const at = index * WIDTH;
    return (
      Object.is(ranges[at + 2], range.startRow) &&
      Object.is(ranges[at + 3], range.startColumn) &&
      Object.is(ranges[at + 4], range.endRow) &&
      Object.is(ranges[at + 5], range.endColumn) &&
      ranges[at] === unitId &&
      ranges[at + 1] === sheetId
    );
  });
}

// At each calculation Univer 0.25.1 adds what every formula refers to once more to the tree in which it looks for formulas
// that a change concerns: each typed number took longer than the one before, without an end.
const manager = DependencyManagerService.prototype as unknown as Manager;
const add = manager.addDependencyRTreeCache;
manager.addDependencyRTreeCache = function (tree) {
  const { treeId, rangeList } = tree;
  const before = this._allTreeMap.get(treeId);
  const told = before && toldOf.get(before);
  if (told) {
    if (told.age === ageOf(this) && areTold(told, rangeList)) return;
    this._removeDependencyRTreeCache(treeId);
    this._removeAllTreeMap(treeId);
  }
  add.call(this, tree);
  const known = this._allTreeMap.get(treeId);
  if (known) toldOf.set(known, { ranges: flat(rangeList), age: ageOf(this) });
};

const forgetSheet = manager._removeDependencyRTreeCacheById;
manager._removeDependencyRTreeCacheById = function (unitId, sheetId) {
  // With the sheet goes what formulas of other sheets refer to there: all is told again.
  ages.set(this, ageOf(this) + 1);
  forgetSheet.call(this, unitId, sheetId);
};
