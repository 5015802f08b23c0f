import { dictionary } from "../../../language/dictionary";

/** The choice of rules, and what was checked. */
export const rulesWords = dictionary(
  {
    label: "检查规则",
    open: "从文件打开（.json）",
    usual: "{name}（未另选）",
    byPack: "{name}（评分表指定）",
    back: "恢复通用",
    about: "第 {version} 版。{source}",
    inForce: "按“{name}”规则（第 {version} 版）检查。",
    ledger: "检查了什么",
    absent: "不适用的 {count} 项",
  },
  {
    label: "Rules",
    open: "Open a file (.json)",
    usual: "{name} (nothing chosen)",
    byPack: "{name} (named by the form)",
    back: "Back to General",
    about: "Version {version}. {source}",
    inForce: "Checked by the rules “{name}” (version {version}).",
    ledger: "What was checked",
    absent: "{count} {count|check does|checks do} not apply",
  },
);
