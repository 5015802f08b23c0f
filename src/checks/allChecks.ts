import { addinFormulaLeft } from "./addinFormulaLeft";
import { budgetPartsDiffer } from "./budgetPartsDiffer";
import { cellError } from "./cellError";
import type { Check } from "./check";
import { deductionWithoutJustification } from "./deductionWithoutJustification";
import { fieldMissing } from "./fieldMissing";
import { goalLevelDiffers } from "./goalLevelDiffers";
import { goalRowIncomplete } from "./goalRowIncomplete";
import { goalTextMissing } from "./goalTextMissing";
import { goalWeightsDiffer } from "./goalWeightsDiffer";
import { gradeDiffers } from "./gradeDiffers";
import { justificationBasisOnly } from "./justificationBasisOnly";
import { justificationFiller } from "./justificationFiller";
import { scoreDiffersFromRule } from "./scoreDiffersFromRule";
import { scoreMissing } from "./scoreMissing";
import { scoreNotANumber } from "./scoreNotANumber";
import { scoreOutOfRange } from "./scoreOutOfRange";
import { totalDiffers } from "./totalDiffers";
import { typedOverFormula } from "./typedOverFormula";
import { unmetReasonNone } from "./unmetReasonNone";
import { weightsNot100 } from "./weightsNot100";
import { weightsOfChildren } from "./weightsOfChildren";

/** Every check, in the order in which the documentation lists them. */
export const allChecks: readonly Check[] = [
  deductionWithoutJustification,
  justificationFiller,
  justificationBasisOnly,
  scoreMissing,
  scoreNotANumber,
  scoreOutOfRange,
  cellError,
  weightsOfChildren,
  weightsNot100,
  totalDiffers,
  gradeDiffers,
  scoreDiffersFromRule,
  typedOverFormula,
  addinFormulaLeft,
  unmetReasonNone,
  fieldMissing,
  budgetPartsDiffer,
  goalWeightsDiffer,
  goalTextMissing,
  goalLevelDiffers,
  goalRowIncomplete,
];
