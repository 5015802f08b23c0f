import type * as Headless from "../../../../workbench/engine/headless";
import type * as Tables from "../../../../workbench/engine/mends/formulas/tableFormulas";
import type * as Core from "@univerjs/core";
import type * as Sheets from "@univerjs/sheets";
import type * as Formula from "@univerjs/engine-formula";
import type * as Conditional from "@univerjs/sheets-conditional-formatting";
import type { Engine } from "../../../../workbench/engine/engine";

/** Univer as one test file has it, with the mends or without. */
export interface Loaded {
  readonly core: typeof Core;
  readonly sheets: typeof Sheets;
  readonly formula: typeof Formula;
  readonly conditional: typeof Conditional;
  readonly engine: Engine;
  readonly tables: typeof Tables;
}

const MENDS = [
  "cells/deletedCells",
  "cells/formatsKeepFormulas",
  "cells/formatsKeepValues",
  "cells/formatsOfAlikeCells",
  "cells/ownStyles",
  "cells/drawnNumerals",
  "core/apartRanges",
  "core/quickClone",
  "core/stylesByContent",
  "formulas/addressFunctions",
  "formulas/blockedSpills",
  "formulas/changedNames",
  "formulas/circularFormulas",
  "formulas/comparedBlanks",
  "formulas/datesInTexts",
  "formulas/definedNames",
  "formulas/formulasTogether",
  "formulas/formulasWithoutCell",
  "formulas/implicitIntersection",
  "formulas/keptBlanks",
  "formulas/knownDependencies",
  "formulas/laterMonths",
  "formulas/numbersInTextCells",
  "formulas/numerals",
  "formulas/openBrackets",
  "formulas/phonetic",
  "formulas/richTextValues",
  "formulas/searchedTexts",
  "formulas/tableFormulas",
  "formulas/textNumerals",
  "formulas/textsAsNumbers",
  "rules/closedRules",
  "rules/resultsByRule",
  "rules/rulesById",
  "rules/rulesOfCell",
];

/** What mends export that the engine calls. */
const NOTHING_MENDED = {
  followDefinedNames: () => undefined,
  registerImplicitIntersection: () => undefined,
  registerPhonetic: () => undefined,
  writeNumerals: () => undefined,
  endWithMonths: () => undefined,
  readDatesInTexts: () => undefined,
  searchTexts: () => undefined,
  drawNumerals: () => undefined,
  resolveTables: () => undefined,
};

/* eslint-disable @typescript-eslint/no-require-imports -- jest isolates modules that are required */
export function loadEngine(mended: boolean): Loaded {
  let loaded: Loaded | undefined;
  jest.isolateModules(() => {
    // Not what the product does, but what Univer does alone.
    for (const mend of MENDS)
      if (mended) jest.dontMock(`../../../../workbench/engine/mends/${mend}`);
      else jest.doMock(`../../../../workbench/engine/mends/${mend}`, () => NOTHING_MENDED);
    const { createHeadlessEngine } = require("../../../../workbench/engine/headless") as typeof Headless;
    loaded = {
      core: require("@univerjs/core") as typeof Core,
      sheets: require("@univerjs/sheets") as typeof Sheets,
      formula: require("@univerjs/engine-formula") as typeof Formula,
      conditional: require("@univerjs/sheets-conditional-formatting") as typeof Conditional,
      engine: createHeadlessEngine(),
      tables: require("../../../../workbench/engine/mends/formulas/tableFormulas") as typeof Tables,
    };
  });
  return loaded!;
}
/* eslint-enable @typescript-eslint/no-require-imports */
