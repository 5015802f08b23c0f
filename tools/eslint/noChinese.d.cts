import type { Rule } from "eslint";

declare const noChinese: Rule.RuleModule;
export = noChinese;
