import { createHeadlessEngine } from "../../../workbench/engine/headless";
import { detached } from "../../../workbench/engine/detached";
import { UNDO_LIMIT } from "../../../workbench/engine/undoSteps";

const engine = createHeadlessEngine();
afterAll(() => engine.dispose());

const push = (size: number, id = "sheet.mutation.empty"): void =>
  engine.undoSteps.pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id, params: { unitId: engine.unitId, values: Array.from({ length: size }, () => 0) } }],
    redoMutations: [{ id, params: { unitId: engine.unitId } }],
  });

beforeEach(() => engine.undoSteps.clearUndoRedo(engine.unitId));

test("the list keeps as many steps as Excel's, and the last of them", () => {
  for (let size = 1; size <= UNDO_LIMIT + 5; size++) push(size);
  expect(engine.undoSteps.count("undo")).toBe(UNDO_LIMIT);
  const params = engine.undoSteps.pitchTopUndoElement()?.undoMutations[0]?.params as { values: unknown[] };
  expect(params.values).toHaveLength(UNDO_LIMIT + 5);
});

test("large steps push out old ones, so that memory stays bounded; the last step always stays", () => {
  for (let count = 0; count < 20; count++) push(1_000_000);
  expect(engine.undoSteps.count("undo")).toBeLessThanOrEqual(4);
  push(5_000_000);
  expect(engine.undoSteps.count("undo")).toBe(1);
  push(1);
  expect(engine.undoSteps.count("undo")).toBe(1);
});

test("what is kept and what is given out are copies", () => {
  const params = { unitId: engine.unitId, nested: { value: 1 } };
  const mutation = { id: "sheet.mutation.empty", params };
  engine.undoSteps.pushUndoRedo({ unitID: engine.unitId, undoMutations: [mutation], redoMutations: [mutation] });
  params.nested.value = 2;
  const first = engine.undoSteps.pitchTopUndoElement()?.undoMutations[0]?.params as typeof params;
  expect(first.nested.value).toBe(1);
  first.nested.value = 3;
  expect(engine.undoSteps.pitchTopUndoElement()?.undoMutations[0]?.params).toMatchObject({ nested: { value: 1 } });
});

test("a copy keeps maps, sets, classes and blanks", () => {
  class Point {
    constructor(readonly at: { x: number }) {}
  }
  const original = {
    map: new Map([["a", { b: 1 }]]),
    set: new Set([1]),
    point: new Point({ x: 1 }),
    none: undefined,
    nil: null,
  };
  const { copy } = detached(original);
  expect(copy).toEqual(original);
  expect(copy.point).toBeInstanceOf(Point);
  expect(copy.point.at).not.toBe(original.point.at);
  expect(copy.map.get("a")).not.toBe(original.map.get("a"));
});
