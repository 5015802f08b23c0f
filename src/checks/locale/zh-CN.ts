import type { AllCheckTexts } from "./texts";
import { cells } from "./zh-CN/cells";
import { goals } from "./zh-CN/goals";
import { head } from "./zh-CN/head";
import { justifications } from "./zh-CN/justifications";
import { scores } from "./zh-CN/scores";
import { sums } from "./zh-CN/sums";
import { targets } from "./zh-CN/targets";

/** The checks' words in Chinese: the source. */
export const zhCN: AllCheckTexts = {
  ...justifications,
  ...scores,
  ...sums,
  ...targets,
  ...head,
  ...goals,
  ...cells,
};
