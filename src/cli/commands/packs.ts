import { asJson } from "../../language/json";
import { packs as shipped } from "../../packs";
import { told } from "../../language/told";
import { deliver } from "../deliver";
import { formatOf } from "../format";
import type { ExitStatus, Invocation } from "../io";

/** `rubric packs`: the packs that ship. */
export async function packs(invocation: Invocation): Promise<ExitStatus> {
  const { language, strings } = invocation;
  const format = formatOf(invocation, ["text", "json"]);
  const list = shipped.map(({ id, version, year, name, source }) => ({
    id,
    version,
    year,
    name: name[language],
    source,
  }));
  const text = (): string =>
    list.map((pack) => `${told(strings.packs.line, { ...pack, year: String(pack.year) })}\n`).join("");
  await deliver(format === "json" ? asJson(list) : text(), invocation);
  return 0;
}
