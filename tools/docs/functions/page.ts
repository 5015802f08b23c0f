import { parameterInWords } from "../../../src/rubric/explanation/parameterInWords";
import type { Language } from "../../../src/language/language";
import { ruleByName } from "../../../src/rubric/rules";
import type { FunctionMetadata } from "../../functionsMetadata";
import { functionExamples } from "./examples";
import { pageFile } from "./files";
import { literalOf } from "./literal";
import { resultOf } from "./result";
import { helpWords, type HelpWords } from "./words";

const NAMESPACE = "RUBRIC";

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, " ");
const code = (text: string): string => `\`${cell(text)}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const call = (name: string, args: readonly string[]): string => `=${NAMESPACE}.${name}(${args.join(",")})`;

/** The call with the names of its parameters, optional ones in brackets, as Excel shows it. */
export function signature({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map((one) => (one.optional ? `[${one.name}${one.repeating ? ", …" : ""}]` : one.name));
  return `=${NAMESPACE}.${name}(${names.join(", ")})`;
}

function parameterTable({ parameters }: FunctionMetadata, words: HelpWords): string {
  const rows = parameters.map((one) => {
    const kind = one.repeating ? words.repeating : one.optional ? words.optional : "";
    return [code(one.name) + kind, cell(one.description)];
  });
  return table([words.name, words.description], rows);
}

function nativeSection(name: string, args: readonly string[] | null, words: HelpWords, language: Language): string {
  const rule = ruleByName(name);
  const formula = args === null ? null : (rule?.native?.(args) ?? null);
  if (args === null || rule === null || formula === null) return words.noNative;
  const cells = args.flatMap((arg, at) => {
    // Further pairs come in the names of the first.
    const parameter = rule.parameters[at] ?? rule.parameters[((at - 1) % 2) + 1];
    const named = words.nativeCell
      .replace("{cell}", code(arg))
      .replace("{name}", parameterInWords(parameter?.name ?? "", language));
    return /^[A-Z]+\d/.test(arg) ? [named] : [];
  });
  const separator = language === "zh-CN" ? "，" : ", ";
  return `${words.nativeNote}\n\n\`\`\`text\n=${formula}\n\`\`\`\n\n${words.nativeCells}${language === "zh-CN" ? "" : " "}${cells.join(separator)}${language === "zh-CN" ? "。" : "."}`;
}

function inOneSentence(steps: readonly string[], language: Language): string {
  return steps.map((step) => step.replace(/[。.]$/, "")).join(language === "zh-CN" ? "；" : "; ");
}

/** The help page of a function as Markdown: what functions.json says, the rule, its source, computed examples, the native formula. */
export function functionPage(metadata: FunctionMetadata, language: Language): string {
  const words = helpWords(language);
  const { id } = metadata;
  const known = functionExamples[id];
  const source = (words.sources as Readonly<Record<string, string>>)[id];
  if (known === undefined || source === undefined) throw new Error(`No examples or no source for ${id}.`);
  const results = known.examples.map((args) => ({ args, ...resultOf(id, args.map(literalOf), language) }));
  const rule = results.find((one) => one.rule !== null)?.rule;
  const explained = results.some((one) => one.steps.length > 0);
  const rows = results.map(({ args, shown, steps }) => [
    code(call(id, args)),
    shown,
    ...(explained ? [cell(inOneSentence(steps, language))] : []),
  ]);
  const other: Language = language === "zh-CN" ? "en-US" : "zh-CN";
  return [
    `[${words.all}](${pageFile("README", language)}) · [${words.other}](${pageFile(id, other)})`,
    `# ${id}`,
    metadata.description,
    `\`\`\`text\n${signature(metadata)}\n\`\`\``,
    `## ${words.parameters}`,
    parameterTable(metadata, words),
    `## ${words.rule}`,
    ...(rule === undefined || rule === null ? [] : [rule]),
    source,
    `## ${words.examples}`,
    table([words.formula, words.result, ...(explained ? [words.steps] : [])], rows),
    `## ${words.native}`,
    nativeSection(id, known.native, words, language),
    "",
  ].join("\n\n");
}

/** The page that lists all functions. */
export function indexPage(functions: readonly FunctionMetadata[], language: Language): string {
  const words = helpWords(language);
  const other: Language = language === "zh-CN" ? "en-US" : "zh-CN";
  const rows = functions.map(({ id, description }) => [`[${id}](${pageFile(id, language)})`, cell(description)]);
  return [
    `[${words.other}](${pageFile("README", other)})`,
    `# ${words.title}`,
    words.intro,
    table([words.function, words.what], rows),
    "",
  ].join("\n\n");
}
