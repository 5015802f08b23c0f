import { ruleSets } from "../../checks/rules/shipped";
import { asJson } from "../../language/json";
import { told } from "../../language/told";
import { choose } from "../choose";
import type { ExitStatus, Invocation } from "../io";

/** `rubric rules`: the sets of rules that ship. */
export function rules(invocation: Invocation): ExitStatus {
  const { language, strings, write } = invocation;
  const list = ruleSets.map(({ id, version, name, source }) => ({
    id,
    version,
    name: name[language],
    source: source[language],
  }));
  if (choose(invocation, "format", ["text", "json"]) === "json") write(asJson(list));
  else for (const set of list) write(`${told(strings.rules.line, set)}\n`);
  return 0;
}
