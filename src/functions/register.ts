import * as functions from "./functions";

/** Ties the ids of functions.json to the code; runs once when the shared runtime loads. */
CustomFunctions.associate({
  SCORE_BAND: functions.scoreBandFunction,
  DEDUCT: functions.scoreDeductFunction,
  SCORE_RATIO: functions.scoreRatioFunction,
  SCORE_IF: functions.scoreIfFunction,
  SCORE_WITHIN: functions.scoreWithinFunction,
});
