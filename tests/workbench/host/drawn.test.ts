import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { OfficeInNode } from "../../../workbench/node/officeInNode";
import { open, run } from "./open";
import { CELL_OPERATIONS } from "./undo/cellOperations";
import { GRID_OPERATIONS } from "./undo/gridOperations";
import { place } from "./undo/place";
import { START } from "./undo/startWorkbook";
import { perform } from "./undo/walk";
import fc from "fast-check";

jest.setTimeout(120_000);

const DRAWN = "#ABCDEF";
const SHADOW = "影";

/** A workbook that draws every cell otherwise than it is, as conditional formats and number formats do on a screen. */
async function openDrawn(): Promise<OfficeInNode> {
  const office = open();
  office.CustomFunctions.associate("DOUBLE", (value: number) => value * 2);
  const parameters = [{ name: "value", type: "number" }];
  office.host.registerFunctions("TEST", [{ id: "DOUBLE", name: "DOUBLE", parameters }]);
  office.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, _, next) =>
      next({
        ...cell,
        ...(cell?.v === undefined || cell.v === null ? {} : { v: SHADOW, t: 1 }),
        s: { bl: 1, fs: 33, bg: { rgb: DRAWN }, cl: { rgb: DRAWN }, n: { pattern: `"${SHADOW}"0` } },
      }),
  });
  await office.host.load(structuredClone(START));
  await office.host.settled();
  return office;
}

test("what is drawn is neither stored nor told by the API", async () => {
  const { host } = await openDrawn();
  expect(JSON.stringify(host.store())).not.toMatch(new RegExp(`${DRAWN}|${SHADOW}`));
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:E6").load("values,text,numberFormat,formulas");
    const format = sheet.getRange("B1").format;
    const shown = [format.fill.load("color"), format.font.load("color,bold,size")] as const;
    const cells = sheet
      .getRange("A1:B2")
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    const found = sheet.getRange("A1:E6").findOrNullObject(SHADOW, {});
    await context.sync();
    expect(JSON.stringify([range.values, range.text, range.numberFormat, range.formulas])).not.toContain(SHADOW);
    expect(shown[0].color).toBe("#FFFFFF");
    expect(shown[1].toJSON()).toMatchObject({ bold: false, size: 11, color: "#000000" });
    expect(JSON.stringify(cells.value)).not.toContain(DRAWN);
    expect(found.isNullObject).toBe(true);
  });
});

const ALL = { ...CELL_OPERATIONS, ...GRID_OPERATIONS };

test.each(Object.keys(ALL))("%s: what is drawn gets into no cell, nor into the undo list", async (kind) => {
  const office = await openDrawn();
  for (const at of fc.sample(place, { numRuns: 2, seed: 7 })) await perform(office, ALL, [{ kind, place: at }]);
  expect(JSON.stringify(office.host.store())).not.toMatch(new RegExp(`${DRAWN}|${SHADOW}`));
  expect(JSON.stringify(office.engine.undoSteps.pitchTopUndoElement() ?? null)).not.toMatch(
    new RegExp(`${DRAWN}|${SHADOW}`),
  );
});
