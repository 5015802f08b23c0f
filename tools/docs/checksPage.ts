import { allChecks, type CheckId } from "../../src/checks/allChecks";
import type { Check } from "../../src/checks/check";
import { checkTexts } from "../../src/checks/words";
import type { Language } from "../../src/language/language";
import { formatted, type Pages } from "./pages";

/** The page's own words. */
const words = {
  "zh-CN": {
    severity: { error: "错误", warning: "警告", information: "提示" },
    message: "提示文字",
    appliesTo: "检查哪些地方",
    why: "为什么",
    fix: "怎么改",
    example: "例子",
    settings: "可以设置",
    off: "只查系统的导入表（自评指标）；别的表选了要求它的规则才查。",
  },
  "en-US": {
    severity: { error: "error", warning: "warning", information: "information" },
    message: "Message",
    appliesTo: "Where it applies",
    why: "Why it matters",
    fix: "How to mend it",
    example: "Example",
    settings: "Settings",
    off: "Runs on a system's import sheet (自评指标); elsewhere only where a set of rules asks for it.",
  },
} as const;

const intro = `# 检查项目 · Checks

由 \`npm run docs\` 从 \`src/checks\` 生成，请不要直接修改。\`{…}\` 由检查结果填入。

Written by \`npm run docs\` from \`src/checks\`; do not edit. \`{…}\` is filled in from the finding.
`;

/** A table's cell cannot hold a bar. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

function overview(checks: readonly Check<CheckId>[]): string {
  const rows = checks.map(({ id, severity, otherSeverity }) => {
    const [chinese, english] = (["zh-CN", "en-US"] as const).map((language) => checkTexts(id, language).title);
    const grades = [severity, otherSeverity]
      .flatMap((grade) => (grade ? [`${words["zh-CN"].severity[grade]} ${grade}`] : []))
      .join(" / ");
    return `| [${id}](#${id}) | ${grades} | ${cell(chinese ?? "")} | ${cell(english ?? "")} |`;
  });
  return ["| id | 严重程度 severity | 检查什么 | What is checked |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** A noun that follows its number stands in the plural here. */
const plural = (text: string): string => text.replace(/\{\w+\|[^{}|]*\|([^{}|]*)\}/g, "$1");

/** One line a message: a check that meets several situations has several. */
function messages(message: string | Readonly<Record<string, string>>, label: string): string {
  if (typeof message === "string") return `- ${label}: ${plural(message)}`;
  return [`- ${label}:`, ...Object.values(message).map((text) => `  - ${plural(text)}`)].join("\n");
}

/** What a set of rules may change, with the defaults. */
function settingsOf({ id, settings }: Check<CheckId>, language: Language): readonly string[] {
  const meanings = checkTexts(id, language).settings ?? {};
  const list = Object.entries(settings).map(
    ([name, value]) => `  - \`${name}\` (${JSON.stringify(value)}): ${meanings[name] ?? ""}`,
  );
  return list.length > 0 ? [`- ${words[language].settings}:`, ...list] : [];
}

function inLanguage(check: Check<CheckId>, language: Language): string {
  const { id, severity, otherSeverity, onlyForUpload } = check;
  const { title, message, appliesTo, why, fix, example } = checkTexts(id, language);
  const own = words[language];
  const other = otherSeverity ? ` / ${own.severity[otherSeverity]}` : "";
  return [
    `**${title}** (${own.severity[severity]}${other})`,
    "",
    messages(message, own.message),
    `- ${own.appliesTo}: ${appliesTo}`,
    `- ${own.why}: ${why}`,
    `- ${own.fix}: ${fix}`,
    `- ${own.example}: ${example}`,
    ...settingsOf(check, language),
    ...(onlyForUpload ? [`- ${own.off}`] : []),
  ].join("\n");
}

const section = (check: Check<CheckId>): string =>
  [`## ${check.id}`, inLanguage(check, "zh-CN"), inLanguage(check, "en-US")].join("\n\n");

/** docs/checks.md: every check with its severity, messages and help in both languages. */
export async function checksPage(): Promise<Pages> {
  const text = [intro, overview(allChecks), ...allChecks.map(section)].join("\n\n");
  return { folder: "docs", files: await formatted({ "checks.md": text }), ownsFolder: false };
}
