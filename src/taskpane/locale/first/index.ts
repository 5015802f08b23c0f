import { dictionary } from "../../../language/dictionary";
import { firstInEnglish } from "./en-US";
import { firstInChinese } from "./zh-CN";

/** The texts of what is loaded first; the others come with the screens that show them. */
export const firstWords = dictionary(firstInChinese, firstInEnglish);

export type FirstWords = ReturnType<typeof firstWords>;
