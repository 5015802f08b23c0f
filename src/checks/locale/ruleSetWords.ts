import { dictionary } from "../../language/dictionary";

const zhCN = {
  /** Where a set differs from a pack. */
  problems: {
    "not-json": "不是检查规则：内容不是 JSON。",
    "too-large": "文件太大，不像是检查规则。",
    "unknown-key": "没有这个检查或设置，请核对名称（检查和设置的名称见 docs/checks.md）。",
    "same-id": "编号“{id}”是自带规则的编号，请换一个，报告里才分得清。",
  },
};

const enUS: typeof zhCN = {
  problems: {
    "not-json": "This is no set of rules: it is not JSON.",
    "too-large": "The file is too large for a set of rules.",
    "unknown-key": "There is no such check or setting; see docs/checks.md for their names.",
    "same-id": "The id “{id}” is that of a set that ships; take another, so that reports can tell them apart.",
  },
};

/** What is said about a set of rules that cannot be used. */
export const ruleSetWords = dictionary(zhCN, enUS);
