import { asJson } from "../../language/json";
import { packs as shipped } from "../../packs";
import { told } from "../../language/told";
import { choose } from "../choose";
import type { ExitStatus, Invocation } from "../io";

/** `rubric packs`: the packs that ship. */
export function packs(invocation: Invocation): ExitStatus {
  const { language, strings, write } = invocation;
  const list = shipped.map(({ id, version, year, name, source }) => ({
    id,
    version,
    year,
    name: name[language],
    source,
  }));
  if (choose(invocation, "format", ["text", "json"]) === "json") write(asJson(list));
  else for (const pack of list) write(`${told(strings.packs.line, { ...pack, year: String(pack.year) })}\n`);
  return 0;
}
