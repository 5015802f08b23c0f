import type { AllCheckTexts } from "./texts";
import { cells } from "./en-US/cells";
import { goals } from "./en-US/goals";
import { head } from "./en-US/head";
import { justifications } from "./en-US/justifications";
import { scores } from "./en-US/scores";
import { sums } from "./en-US/sums";
import { targets } from "./en-US/targets";

/** The checks' words in English. */
export const enUS: AllCheckTexts = {
  ...justifications,
  ...scores,
  ...sums,
  ...targets,
  ...head,
  ...goals,
  ...cells,
};
