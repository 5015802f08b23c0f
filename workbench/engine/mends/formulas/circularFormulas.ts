import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
  type FunctionVariantType,
  type IFormulaDependencyTree,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type Circle, circlesOf } from "../../circles";

type Tree = IFormulaDependencyTree;

interface Runtime {
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _currentSubUnitId: string;
  readonly _currentUnitId: string;
  setCurrent(row: number, column: number, rows: number, columns: number, sheetId: string, unitId: string): void;
  setRuntimeData(result: FunctionVariantType): void;
  getUnitData(): Record<string, Record<string, { getValue(row: number, column: number): { v?: unknown } } | null>>;
}
interface Search {
  searchDependency(ranges: readonly object[]): Set<number>;
}
interface Generator {
  readonly _dependencyTreeCache: Map<number, Tree>;
  readonly _dependencyManagerService: Search;
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(ranges: readonly object[]): Set<number> };
  readonly _runtimeService: Runtime;
  _checkIsCycleDependency(list: Tree[]): boolean;
}

/** A circle is computed this often at most; one whose formulas only seem to need each other is settled after its length. */
const MOST_ROUNDS = 20;

/** How far the computing of a circle has come. */
interface Progress {
  readonly circle: Circle<Tree>;
  computed: number;
  /** Something has changed in the last round. */
  isRestless: boolean;
}
interface Member {
  readonly progress: Progress;
  last: string;
}

const membersOf = new WeakMap<Runtime, Map<string, Member>>();

const keyOf = (unitId: string, sheetId: string, row: number, column: number): string =>
  `${unitId} ${sheetId} ${row} ${column}`;

const byPlace = (a: Tree, b: Tree): number =>
  a.subUnitId === b.subUnitId ? a.row - b.row || a.column - b.column : a.subUnitId < b.subUnitId ? -1 : 1;

// Univer computes formulas that need each other from whatever they held before (seen in 0.25.1): =A1+1 in A1 counts how often
// it was computed, and redo ended elsewhere than the first time. Excel shows 0 there. A circle starts from 0 here, in the order
// of its cells, and is computed until nothing changes; one that goes on changing is 0.
const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
generator._checkIsCycleDependency = function (list) {
  const followers = (tree: Tree): Tree[] => {
    const place = tree.toRTreeItem() as unknown as readonly object[];
    const ids = [
      ...this._dependencyManagerService.searchDependency(place),
      ...this._dependencyRTreeCacheForAddressFunction.bulkSearch(place),
    ];
    return [...new Set(ids)].flatMap((id) => this._dependencyTreeCache.get(id) ?? []);
  };
  const circles = circlesOf(list, followers);
  membersOf.delete(this._runtimeService);
  if (circles.length === 0) return false;
  begin(this._runtimeService, circles);
  arrange(list, circles);
  return true;
};

const roundsOf = (circle: Circle<Tree>): number => Math.min(circle.length + 1, MOST_ROUNDS);

function begin(runtime: Runtime, circles: readonly Circle<Tree>[]): void {
  const members = new Map<string, Member>();
  for (const circle of circles) {
    setToZero(runtime, circle);
    const progress = { circle, computed: 0, isRestless: false };
    for (const { unitId, subUnitId, row, column } of circle)
      members.set(keyOf(unitId, subUnitId, row, column), { progress, last: "" });
  }
  membersOf.set(runtime, members);
}

function setToZero(runtime: Runtime, circle: Circle<Tree>): void {
  for (const { unitId, subUnitId, row, column, rowCount, columnCount } of circle) {
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    take.call(runtime, NumberValueObject.create(0));
  }
}

/** Puts all rounds of a circle where its first formula is computed; what it needs comes before that one. The list is computed from its end. */
function arrange(list: Tree[], circles: readonly Circle<Tree>[]): void {
  const circleOf = new Map(circles.flatMap((circle) => circle.map((tree): [Tree, Circle<Tree>] => [tree, circle])));
  const done = new Set<Circle<Tree>>();
  const order: Tree[] = [];
  for (const tree of list.splice(0).reverse()) {
    const circle = circleOf.get(tree);
    if (!circle) order.push(tree);
    else if (!done.has(circle)) {
      done.add(circle);
      const forth = [...circle].sort(byPlace);
      const back = [...forth].reverse();
      for (let round = 0; round < roundsOf(circle); round++) order.push(...(round % 2 === 0 ? forth : back));
    }
  }
  for (const tree of order.reverse()) list.push(tree);
}

const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
const { setRuntimeData: take } = runtime;
runtime.setRuntimeData = function (result) {
  take.call(this, result);
  const { _currentUnitId: unitId, _currentSubUnitId: sheetId, _currentRow: row, _currentColumn: column } = this;
  const member = membersOf.get(this)?.get(keyOf(unitId, sheetId, row, column));
  if (!member) return;
  // What was read of the cell before is remembered elsewhere.
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const value = JSON.stringify(this.getUnitData()[unitId]?.[sheetId]?.getValue(row, column)?.v);
  const { progress } = member;
  const { circle } = progress;
  const isLastRound = progress.computed++ >= circle.length * (roundsOf(circle) - 1);
  if (isLastRound && value !== member.last) progress.isRestless = true;
  member.last = value;
  if (progress.isRestless && progress.computed === circle.length * roundsOf(circle)) setToZero(this, circle);
};
