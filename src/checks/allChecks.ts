import { addinFormulaLeft } from "./scores/addinFormulaLeft";
import { allFullMarks } from "./scores/allFullMarks";
import { belowPassLineWithPoints } from "./scores/belowPassLineWithPoints";
import { belowTargetFullMarks } from "./targets/belowTargetFullMarks";
import { budgetAdjusted } from "./funds/budgetAdjusted";
import { budgetPartsDiffer } from "./funds/budgetPartsDiffer";
import { cannotBeCompared } from "./targets/cannotBeCompared";
import { cellError } from "./cells/cellError";
import type { Check } from "./check";
import { costAtLeast } from "./targets/costAtLeast";
import { costInOtherUnit } from "./funds/costInOtherUnit";
import { datesReversed } from "./targets/datesReversed";
import { deductionDiffers } from "./scores/deductionDiffers";
import { deductionWithoutJustification } from "./justifications/deductionWithoutJustification";
import { dimensionMissing } from "./indicators/dimensionMissing";
import { equalTargetDiffers } from "./targets/equalTargetDiffers";
import { executionAboveBudget } from "./funds/executionAboveBudget";
import { executionLowUnexplained } from "./funds/executionLowUnexplained";
import { executionScoreDiffers } from "./funds/executionScoreDiffers";
import { fieldMissing } from "./head/fieldMissing";
import { fullMarksContradicted } from "./scores/fullMarksContradicted";
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
import { levelScoreDiffers } from "./upload/levelScoreDiffers";
import { levelUnknown } from "./upload/levelUnknown";
import { notComputed } from "./cells/notComputed";
import { overLineFullMarks } from "./targets/overLineFullMarks";
import { overTargetUnexplained } from "./targets/overTargetUnexplained";
import { placeholderLeft } from "./justifications/placeholderLeft";
import { problemsNone } from "./justifications/problemsNone";
import { reasonNamesNotAll } from "./justifications/reasonNamesNotAll";
import { refusedCharacters } from "./upload/refusedCharacters";
import { resultInWords } from "./upload/resultInWords";
import { resultMissing } from "./targets/resultMissing";
import { resultNotDescribed } from "./upload/resultNotDescribed";
import { sameTargets } from "./indicators/sameTargets";
import { satisfactionWithoutSurvey } from "./targets/satisfactionWithoutSurvey";
import { scoreDiffersFromRule } from "./scores/scoreDiffersFromRule";
import { scoreDiffersFromUsual } from "./scores/scoreDiffersFromUsual";
import { scoreMissing } from "./scores/scoreMissing";
import { scoreNotANumber } from "./scores/scoreNotANumber";
import { scoreOutOfRange } from "./scores/scoreOutOfRange";
import { signatureMissing } from "./head/signatureMissing";
import { signMissing } from "./targets/signMissing";
import { spentLittleScoredFull } from "./funds/spentLittleScoredFull";
import { tableJustification } from "./justifications/tableJustification";
import { targetAbove100 } from "./targets/targetAbove100";
import { targetAdjusted } from "./targets/targetAdjusted";
import { targetMetDeducted } from "./targets/targetMetDeducted";
import { targetNotMeasurable } from "./indicators/targetNotMeasurable";
import { textOverLimit } from "./justifications/textOverLimit";
import { textTooLong } from "./justifications/textTooLong";
import { sharesDiffer } from "./sums/sharesDiffer";
import { totalAboveCap } from "./sums/totalAboveCap";
import { totalDiffers } from "./sums/totalDiffers";
import { typedOverFormula } from "./scores/typedOverFormula";
import { unitMissing } from "./targets/unitMissing";
import { unmetReasonNone } from "./justifications/unmetReasonNone";
import { weightInNameDiffers } from "./sums/weightInNameDiffers";
import { weightNotANumber } from "./sums/weightNotANumber";
import { weightsNot100 } from "./sums/weightsNot100";
import { weightsOfChildren } from "./sums/weightsOfChildren";
import { weightTooHeavy } from "./indicators/weightTooHeavy";
import { weightZero } from "./indicators/weightZero";
import { reviewDiffersWithoutReason } from "./review/reviewDiffersWithoutReason";
import { reviewScoreMissing } from "./review/reviewScoreMissing";
import { reviewScoreOutOfRange } from "./review/reviewScoreOutOfRange";
import { wrongKind } from "./indicators/wrongKind";
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
  textOverLimit,
  tableJustification,
  placeholderLeft,
  reasonNamesNotAll,
  scoreMissing,
  scoreNotANumber,
  scoreOutOfRange,
  reviewScoreMissing,
  reviewScoreOutOfRange,
  reviewDiffersWithoutReason,
  allFullMarks,
  deductionDiffers,
  fullMarksContradicted,
  cellError,
  notComputed,
  weightNotANumber,
  weightZero,
  weightsOfChildren,
  weightsNot100,
  weightTooHeavy,
  weightInNameDiffers,
  sharesDiffer,
  totalAboveCap,
  totalDiffers,
  gradeDiffers,
  scoreDiffersFromRule,
  scoreDiffersFromUsual,
  typedOverFormula,
  addinFormulaLeft,
  belowTargetFullMarks,
  targetMetDeducted,
  belowPassLineWithPoints,
  overLineFullMarks,
  overTargetUnexplained,
  equalTargetDiffers,
  cannotBeCompared,
  resultMissing,
  costAtLeast,
  targetAbove100,
  unitMissing,
  signMissing,
  targetNotMeasurable,
  sameTargets,
  targetAdjusted,
  datesReversed,
  satisfactionWithoutSurvey,
  indicatorTwice,
  dimensionMissing,
  wrongKind,
  unmetReasonNone,
  problemsNone,
  fieldMissing,
  goalWithoutWords,
  signatureMissing,
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
  costInOtherUnit,
  goalWeightsDiffer,
  goalTextMissing,
  goalLevelDiffers,
  goalRowIncomplete,
  invisibleCharacters,
  hiddenParts,
  refusedCharacters,
  resultInWords,
  resultNotDescribed,
  levelUnknown,
  levelScoreDiffers,
] as const;

export type CheckId = (typeof declared)[number]["id"];

export const allChecks: readonly Check<CheckId>[] = declared;
