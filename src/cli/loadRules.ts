import { readRuleSet } from "../checks/rules/readRuleSet";
import type { RuleSet } from "../checks/rules/ruleSet";
import { ruleSetNamed, ruleSets } from "../checks/rules/shipped";
import { onOneLine } from "../language/leaving";
import { told } from "../language/told";
import type { Judging } from "../report/judging";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { readText } from "./readText";

async function rulesInFile(file: string, invocation: Invocation): Promise<RuleSet> {
  const read = readRuleSet(await readText(file, invocation), invocation.language);
  if ("set" in read) return read.set;
  const [reason = "", ...others] = read.problems.map(onOneLine);
  const message = told(invocation.strings.errors.badRules, { file, reason });
  throw new CliError([message, ...others].join("\n  "));
}

/**
 * How files are to be judged: by the rules that were asked for, those of nobody where none were, and whether a file is trusted.
 * @throws CliError where there are no such rules, or the file holds another thing
 */
export async function judgingOf(invocation: Invocation): Promise<Judging> {
  const { options, strings, language } = invocation;
  const { rules, trustFile } = options;
  if (rules === undefined) return { chosen: null, trustFile };
  const shipped = ruleSetNamed(rules);
  if (shipped) return { chosen: shipped, trustFile };
  if (/\.json$/i.test(rules)) return { chosen: await rulesInFile(rules, invocation), trustFile };
  const known = ruleSets.map(({ id, name }) => `${id} (${name[language]})`).join(", ");
  throw new CliError(told(strings.errors.unknownRules, { rules, known }));
}
