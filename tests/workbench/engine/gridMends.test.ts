import type * as Grid from "@univerjs/preset-sheets-core";
import type * as EditorEnd from "../../../workbench/engine/mends/grid/editorEnd";

// The grid's own packages know icons as modules for browsers only; nothing is drawn here.
jest.mock("@univerjs/icons", () => ({}), { virtual: true });
jest.setTimeout(120_000);

type Method = (this: object, ...given: unknown[]) => unknown;

/* eslint-disable @typescript-eslint/no-require-imports -- jest isolates modules that are required */
const { EditingRenderController, Layer, SheetRenderController } =
  require("@univerjs/preset-sheets-core") as typeof Grid;
const renderer = SheetRenderController.prototype as unknown as Record<"_rangeToBounds", Method>;
const editing = EditingRenderController.prototype as unknown as Record<"_submitEdit" | "_handleEditorVisible", Method>;

describe("removedSheet", () => {
  const RANGES = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }];
  const drawing = (skeleton: object | null) => ({
    _sheetSkeletonManagerService: { getCurrentParam: () => skeleton && { skeleton } },
  });
  const skeleton = {
    rowHeightAccumulation: [20, 45],
    columnWidthAccumulation: [70, 150],
    rowHeaderWidth: 40,
    columnHeaderHeight: 24,
  };
  const alone = renderer._rangeToBounds;

  test("what is to be drawn of a sheet that is gone is nothing; alone Univer fails", () => {
    expect(() => alone.call(drawing(null), RANGES)).toThrow(TypeError);
    require("../../../workbench/engine/mends/grid/removedSheet");
    expect(renderer._rangeToBounds).not.toBe(alone);
    expect(renderer._rangeToBounds.call(drawing(null), RANGES)).toEqual([]);
    expect(renderer._rangeToBounds.call(drawing(skeleton), RANGES)).toEqual([
      { left: 0, top: 0, right: 190, bottom: 69, width: 190, height: 69 },
    ]);
  });
});

test("closedChannels: a layer that was drawn again leaves no channel open; alone Univer's does", async () => {
  const close = jest.spyOn(MessagePort.prototype, "close");
  const layer = Layer.prototype as unknown as Record<"makeDirtyWithDebounce", Method>;
  const closedOnceDrawn = async (): Promise<number> => {
    close.mockClear();
    await new Promise<void>((makeDirty) => layer.makeDirtyWithDebounce.call({ makeDirty }, true));
    return close.mock.calls.length;
  };
  expect(await closedOnceDrawn()).toBe(0);
  require("../../../workbench/engine/mends/grid/closedChannels");
  expect(await closedOnceDrawn()).toBe(2);
  close.mockRestore();
});

describe("editorEnd", () => {
  const DOCUMENT = { id: "d", body: { dataStream: "两\r行\r\n" }, documentStyle: {} };
  const univers: unknown[][] = [];
  const opened: unknown[] = [];
  let endEditorsBy: (typeof EditorEnd)["endEditorsBy"];
  beforeAll(() => {
    // What Univer would do, without a grid to do it in.
    expect([typeof editing._submitEdit, typeof editing._handleEditorVisible]).toEqual(["function", "function"]);
    editing._submitEdit = (...given) => (univers.push(given), Promise.resolve("univer"));
    editing._handleEditorVisible = (...given) => univers.push(["opened", ...given]);
    ({ endEditorsBy } = require("../../../workbench/engine/mends/grid/editorEnd") as typeof EditorEnd);
  });
  beforeEach(() => {
    univers.length = 0;
    opened.length = 0;
  });
  const editor = () => ({ _sheetInterceptorService: {} });

  test("an editor of a workbook that nobody has taken over ends as Univer has it", async () => {
    expect(await editing._submitEdit.call(editor(), DOCUMENT, true)).toBe("univer");
    editing._handleEditorVisible.call(editor(), { visible: true });
    expect(univers).toEqual([
      [DOCUMENT, true],
      ["opened", { visible: true }],
    ]);
  });

  test("one that was taken over tells what it showed and what was left in it, and leaves Univer's way to whoever took it", async () => {
    const own = editor();
    const left: unknown[] = [];
    endEditorsBy(own._sheetInterceptorService as never, {
      opened: (params) => void opened.push(params),
      left: async (document, whole, univer) => {
        left.push([document, whole]);
        return whole ? univer({ ...document, id: "changed" }) : true;
      },
    });
    editing._handleEditorVisible.call(own, { visible: true });
    expect(opened).toEqual([{ visible: true }]);
    expect(await editing._submitEdit.call(own, DOCUMENT)).toBe(true);
    expect(univers).toEqual([["opened", { visible: true }]]);
    expect(await editing._submitEdit.call(own, DOCUMENT, true)).toBe("univer");
    expect(univers[1]).toEqual([{ ...DOCUMENT, id: "changed" }, true]);
    expect(left).toEqual([
      [DOCUMENT, false],
      [DOCUMENT, true],
    ]);
  });
});
/* eslint-enable @typescript-eslint/no-require-imports */
