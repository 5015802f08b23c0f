import { sequenceExecute, ICommandService } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { inView } from "../../engine/mends/grid/sheetInView";
import { fail } from "../basics/errors";
import { toRange } from "../basics/univerRange";
import type { Place } from "../workbook/place";
import { checkAllowed } from "../workbook/protection";
import { keepingSelection } from "../workbook/selection";

/** Moves cells as cut and paste do: what refers to them follows, on any sheet. Fails where either place is locked. */
export function moveCells(from: Place, to: Place): void {
  checkAllowed(from.sheet, from.area, "values");
  const area = { ...from.area, row: to.area.row, column: to.area.column };
  checkAllowed(to.sheet, area, "values");
  const { workbook } = from.sheet;
  const { engine } = workbook;
  from.sheet.grow(from.area);
  to.sheet.grow(area);
  const ids = {
    fromUnitId: engine.unitId,
    toUnitId: engine.unitId,
    fromSubUnitId: from.sheet.id,
    toSubUnitId: to.sheet.id,
  };
  const ranges = { fromRange: toRange(from.area), toRange: toRange(area) };
  keepingSelection(workbook, () =>
    inView(engine.workbook, from.sheet.univer, () => {
      const steps = getMoveRangeCommandMutations(engine.injector, { ...ids, ...ranges }, { includeSelection: false });
      // A part of a merged area stays where it is.
      if (!steps) fail("InvalidOperation");
      engine.asHost(() => sequenceExecute(steps.redos, engine.injector.get(ICommandService)));
      engine.undoSteps.pushUndoRedo({
        unitID: engine.unitId,
        undoMutations: steps.undos,
        redoMutations: steps.redos,
      });
    }),
  );
}
