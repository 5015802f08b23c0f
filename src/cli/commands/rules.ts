import { ruleSets } from "../../checks/rules/shipped";
import { asJson } from "../../language/json";
import { told } from "../../language/told";
import { deliver } from "../deliver";
import { formatOf } from "../format";
import type { ExitStatus, Invocation } from "../io";

/** `rubric rules`: the sets of rules that ship. */
export async function rules(invocation: Invocation): Promise<ExitStatus> {
  const { language, strings } = invocation;
  const format = formatOf(invocation, ["text", "json"]);
  const list = ruleSets.map(({ id, version, name, source }) => ({
    id,
    version,
    name: name[language],
    source: source[language],
  }));
  const text = (): string => list.map((set) => `${told(strings.rules.line, set)}\n`).join("");
  await deliver(format === "json" ? asJson(list) : text(), invocation);
  return 0;
}
