import { addinFormulaLeft } from "./scores/addinFormulaLeft";
import { belowPassLineWithPoints } from "./scores/belowPassLineWithPoints";
import { belowTargetFullMarks } from "./targets/belowTargetFullMarks";
import { budgetAdjusted } from "./funds/budgetAdjusted";
import { budgetPartsDiffer } from "./funds/budgetPartsDiffer";
import { cannotBeCompared } from "./targets/cannotBeCompared";
import { cellError } from "./cells/cellError";
import type { Check } from "./check";
import { costAtLeast } from "./targets/costAtLeast";
import { deductionWithoutJustification } from "./justifications/deductionWithoutJustification";
import { executionAboveBudget } from "./funds/executionAboveBudget";
import { executionLowUnexplained } from "./funds/executionLowUnexplained";
import { executionScoreDiffers } from "./funds/executionScoreDiffers";
import { fieldMissing } from "./head/fieldMissing";
import { fundGroupingsDiffer } from "./funds/fundGroupingsDiffer";
import { fundRateDiffers } from "./funds/fundRateDiffers";
import { fundTotalDiffers } from "./funds/fundTotalDiffers";
import { goalLevelDiffers } from "./goals/goalLevelDiffers";
import { goalRowIncomplete } from "./goals/goalRowIncomplete";
import { goalTextContradicts } from "./goals/goalTextContradicts";
import { goalTextMissing } from "./goals/goalTextMissing";
import { goalWeightsDiffer } from "./goals/goalWeightsDiffer";
import { goalWithoutWords } from "./head/goalWithoutWords";
import { gradeDiffers } from "./scores/gradeDiffers";
import { hiddenParts } from "./cells/hiddenParts";
import { indicatorTwice } from "./indicators/indicatorTwice";
import { invisibleCharacters } from "./cells/invisibleCharacters";
import { justificationBasisOnly } from "./justifications/justificationBasisOnly";
import { justificationBreaksOff } from "./justifications/justificationBreaksOff";
import { justificationFiller } from "./justifications/justificationFiller";
import { justificationNotAsked } from "./justifications/justificationNotAsked";
import { justificationPasted } from "./justifications/justificationPasted";
import { justificationReasonOnly } from "./justifications/justificationReasonOnly";
import { notComputed } from "./cells/notComputed";
import { overLineFullMarks } from "./targets/overLineFullMarks";
import { overTargetUnexplained } from "./targets/overTargetUnexplained";
import { problemsNone } from "./justifications/problemsNone";
import { resultMissing } from "./targets/resultMissing";
import { scoreDiffersFromRule } from "./scores/scoreDiffersFromRule";
import { scoreMissing } from "./scores/scoreMissing";
import { scoreNotANumber } from "./scores/scoreNotANumber";
import { scoreOutOfRange } from "./scores/scoreOutOfRange";
import { spentLittleScoredFull } from "./funds/spentLittleScoredFull";
import { tableJustification } from "./justifications/tableJustification";
import { targetMetDeducted } from "./targets/targetMetDeducted";
import { textTooLong } from "./justifications/textTooLong";
import { totalDiffers } from "./sums/totalDiffers";
import { typedOverFormula } from "./scores/typedOverFormula";
import { unmetReasonNone } from "./justifications/unmetReasonNone";
import { weightInNameDiffers } from "./sums/weightInNameDiffers";
import { weightNotANumber } from "./sums/weightNotANumber";
import { weightsNot100 } from "./sums/weightsNot100";
import { weightsOfChildren } from "./sums/weightsOfChildren";
import { yearDiffers } from "./head/yearDiffers";

/** Every check, in the order in which the documentation lists them. */
const declared = [
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
  targetMetDeducted,
  belowPassLineWithPoints,
  overLineFullMarks,
  overTargetUnexplained,
  cannotBeCompared,
  resultMissing,
  costAtLeast,
  indicatorTwice,
  unmetReasonNone,
  problemsNone,
  fieldMissing,
  goalWithoutWords,
  yearDiffers,
  goalTextContradicts,
  budgetPartsDiffer,
  fundRateDiffers,
  fundGroupingsDiffer,
  fundTotalDiffers,
  executionScoreDiffers,
  executionAboveBudget,
  executionLowUnexplained,
  budgetAdjusted,
  spentLittleScoredFull,
  goalWeightsDiffer,
  goalTextMissing,
  goalLevelDiffers,
  goalRowIncomplete,
  invisibleCharacters,
  hiddenParts,
] as const;

export type CheckId = (typeof declared)[number]["id"];

export const allChecks: readonly Check<CheckId>[] = declared;
