import { asText, isBlank, normalise, type Argument } from "../argument";
import { RuleError } from "../ruleError";

/** The words, Chinese and English, that each choice of a parameter goes by; the first is the usual one. */
export type Vocabulary<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

export const answers: Vocabulary<"yes" | "no"> = {
  yes: ["是", "符合", "有", "达标", "合格", "已完成", "√", "TRUE", "YES", "Y", "1"],
  no: ["否", "不符合", "无", "没有", "不达标", "不合格", "未完成", "×", "FALSE", "NO", "N", "0"],
};

export const directions: Vocabulary<"more" | "less"> = {
  more: ["正向", "正向指标", "越大越好", "positive", "more"],
  less: ["反向", "反向指标", "负向", "负向指标", "逆向", "逆向指标", "越小越好", "negative", "less"],
};

export const modes: Vocabulary<"full" | "started" | "linear"> = {
  full: ["满档", "full"],
  started: ["进位", "started"],
  linear: ["线性", "linear"],
};

export const sides: Vocabulary<"above" | "below"> = {
  above: ["高于", "超过", "above"],
  below: ["低于", "不足", "below"],
};

export const levels: Vocabulary<"achieved" | "partly" | "missed"> = {
  achieved: ["达成", "已达成", "全部达成", "达成预期指标", "达成年度指标", "achieved"],
  partly: [
    "部分达成",
    "部分达成预期指标",
    "部分达成年度指标并具有一定效果",
    "部分达成预期指标并具有一定效果",
    "partly",
  ],
  missed: ["未达成", "未达成预期指标", "未达成年度指标且效果较差", "未达成预期指标且效果较差", "missed"],
};

type Index = ReadonlyMap<string, string>;
const indexes = new WeakMap<object, Index>();

/** Every word of a vocabulary with its choice; built once, words never change. */
function indexOf(vocabulary: Vocabulary<string>): Index {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map(
    Object.entries(vocabulary).flatMap(([choice, words]) => words.map((word) => [word.toLowerCase(), choice] as const)),
  );
  indexes.set(vocabulary, index);
  return index;
}

/** The choice that a word stands for; null for any other word. */
export function choiceOf<Choice extends string>(argument: Argument, vocabulary: Vocabulary<Choice>): Choice | null {
  const index = indexOf(vocabulary);
  const word = asText(argument);
  // Most cells hold a word of the list as it is.
  return (index.get(word) ?? index.get(normalise(word).toLowerCase()) ?? null) as Choice | null;
}

/**
 * Reads a choice.
 * @param usual what a blank or left-out argument stands for
 * @throws RuleError `not-a-word`, which lists the usual words
 */
export function readChoice<Choice extends string>(
  argument: Argument,
  name: string,
  vocabulary: Vocabulary<Choice>,
  usual: NoInfer<Choice>,
): Choice {
  if (isBlank(argument)) return usual;
  const choice = choiceOf(argument, vocabulary);
  if (choice !== null) return choice;
  const words = Object.values<readonly string[]>(vocabulary).map(([first = ""]) => first);
  throw new RuleError("not-a-word", { name, text: asText(argument), words: words.join("、") });
}

/**
 * A yes or no: 是/否, 符合/不符合, 有/无, TRUE/FALSE, 1/0 (R6).
 * @throws RuleError `not-an-answer`
 */
export function readAnswer(argument: Argument, name: string): boolean {
  const choice = choiceOf(argument, answers);
  if (choice === null) throw new RuleError("not-an-answer", { name, text: asText(argument) });
  return choice === "yes";
}
