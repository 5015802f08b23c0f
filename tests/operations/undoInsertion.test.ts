import { RedoCommand, UndoCommand } from "@univerjs/core";
import { writePlan } from "../../src/excel/plan/writePlan";
import { layOutForm } from "../../src/form/layout";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { openExcel, type TestExcel } from "../excel/support/excel";

// A whole form takes its time on a busy machine.
jest.setTimeout(240_000);

let excel: TestExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

function everything(): unknown {
  const { selection: _selection, activeSheet: _active, styles, sheets, ...rest } = excel.host.store();
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ style, ...cell }) => ({
        ...cell,
        look: style === undefined ? undefined : styles[style],
      })),
    })),
  };
}

test("an inserted form is one step: undone it is gone, done again it has all its formulas, rules and pages", async () => {
  const { engine } = excel.office;
  const before = everything();
  const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
  const plan = layOutForm((packs as readonly [Rubric])[0], names, "zh-CN", { formulas: "native" });
  await Excel.run(async (context) => {
    writePlan(context, plan);
    await context.sync();
  });
  await excel.host.settled();
  const after = everything();
  expect(engine.undoSteps.count("undo")).toBe(1);
  for (let round = 0; round < 2; round++) {
    engine.run(UndoCommand.id, {});
    await excel.host.settled();
    expect(everything()).toEqual(before);
    engine.run(RedoCommand.id, {});
    await excel.host.settled();
    expect(everything()).toEqual(after);
  }
});
