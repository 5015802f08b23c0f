import { addinFormulaLeft } from "./addinFormulaLeft";
import { belowPassLineWithPoints } from "./belowPassLineWithPoints";
import { belowTargetFullMarks } from "./belowTargetFullMarks";
import { budgetPartsDiffer } from "./budgetPartsDiffer";
import { cannotBeCompared } from "./cannotBeCompared";
import { cellError } from "./cellError";
import type { Check } from "./check";
import { deductionWithoutJustification } from "./deductionWithoutJustification";
import { executionScoreDiffers } from "./executionScoreDiffers";
import { fieldMissing } from "./fieldMissing";
import { fundGroupingsDiffer } from "./fundGroupingsDiffer";
import { fundRateDiffers } from "./fundRateDiffers";
import { fundTotalDiffers } from "./fundTotalDiffers";
import { goalLevelDiffers } from "./goalLevelDiffers";
import { goalRowIncomplete } from "./goalRowIncomplete";
import { goalTextContradicts } from "./goalTextContradicts";
import { goalTextMissing } from "./goalTextMissing";
import { goalWeightsDiffer } from "./goalWeightsDiffer";
import { gradeDiffers } from "./gradeDiffers";
import { hiddenParts } from "./hiddenParts";
import { invisibleCharacters } from "./invisibleCharacters";
import { justificationBasisOnly } from "./justificationBasisOnly";
import { justificationBreaksOff } from "./justificationBreaksOff";
import { justificationFiller } from "./justificationFiller";
import { justificationNotAsked } from "./justificationNotAsked";
import { justificationPasted } from "./justificationPasted";
import { justificationReasonOnly } from "./justificationReasonOnly";
import { notComputed } from "./notComputed";
import { overLineFullMarks } from "./overLineFullMarks";
import { scoreDiffersFromRule } from "./scoreDiffersFromRule";
import { scoreMissing } from "./scoreMissing";
import { scoreNotANumber } from "./scoreNotANumber";
import { scoreOutOfRange } from "./scoreOutOfRange";
import { tableJustification } from "./tableJustification";
import { textTooLong } from "./textTooLong";
import { totalDiffers } from "./totalDiffers";
import { typedOverFormula } from "./typedOverFormula";
import { unmetReasonNone } from "./unmetReasonNone";
import { weightInNameDiffers } from "./weightInNameDiffers";
import { weightNotANumber } from "./weightNotANumber";
import { weightsNot100 } from "./weightsNot100";
import { weightsOfChildren } from "./weightsOfChildren";
import { yearDiffers } from "./yearDiffers";

/** Every check, in the order in which the documentation lists them. */
export const allChecks: readonly Check[] = [
  deductionWithoutJustification,
  justificationFiller,
  justificationBasisOnly,
  justificationReasonOnly,
  justificationBreaksOff,
  justificationPasted,
  justificationNotAsked,
  textTooLong,
  tableJustification,
  scoreMissing,
  scoreNotANumber,
  scoreOutOfRange,
  cellError,
  notComputed,
  weightNotANumber,
  weightsOfChildren,
  weightsNot100,
  weightInNameDiffers,
  totalDiffers,
  gradeDiffers,
  scoreDiffersFromRule,
  typedOverFormula,
  addinFormulaLeft,
  belowTargetFullMarks,
  belowPassLineWithPoints,
  overLineFullMarks,
  cannotBeCompared,
  unmetReasonNone,
  fieldMissing,
  yearDiffers,
  goalTextContradicts,
  budgetPartsDiffer,
  fundRateDiffers,
  fundGroupingsDiffer,
  fundTotalDiffers,
  executionScoreDiffers,
  goalWeightsDiffer,
  goalTextMissing,
  goalLevelDiffers,
  goalRowIncomplete,
  invisibleCharacters,
  hiddenParts,
];
