import * as completion from "./completion";
import * as occurrences from "./occurrences";
import * as otherLines from "./otherLines";
import * as rates from "./rates";
import * as requirements from "./requirements";
import * as tables from "./tables";
import * as texts from "./texts";

const functions = {
  COMPLETION_RATE: rates.completionRateFunction,
  AVERAGE_RATE: rates.averageRateFunction,
  SCORE_COMPLETION: completion.scoreCompletionFunction,
  SCORE_RATIO: completion.scoreRatioFunction,
  SCORE_HIT_RATE: completion.scoreHitRateFunction,
  SCORE_BAND: tables.scoreBandFunction,
  SCORE_STEP: tables.scoreStepFunction,
  SCORE_DEVIATION: tables.scoreDeviationFunction,
  GRADE: tables.gradeFunction,
  DEDUCT: occurrences.scoreDeductFunction,
  SCORE_BONUS: occurrences.scoreBonusFunction,
  SCORE_IF: requirements.scoreIfFunction,
  SCORE_WITHIN: requirements.scoreWithinFunction,
  SCORE_PARTS: requirements.scorePartsFunction,
  SCORE_BY_DATE: requirements.scoreByDateFunction,
  LEVEL_FITS: requirements.levelFitsFunction,
  SCORE_LINKED: otherLines.scoreLinkedFunction,
  SPLIT_WEIGHT: otherLines.splitWeightFunction,
  QUANTITY: texts.quantityFunction,
  JUSTIFICATION: texts.justificationFunction,
};

/** Ties the ids of functions.json to the code; runs once when the shared runtime loads. Without Office.js the pane says what is missing. */
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(functions);
