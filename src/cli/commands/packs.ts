import { asJson } from "../../language/json";
import { shippedShelf } from "../../packs/shelf";
import { told } from "../../language/told";
import { deliver } from "../deliver";
import { formatOf } from "../format";
import type { ExitStatus, Invocation } from "../io";

/** `rubric packs`: the packs that ship. */
export async function packs(invocation: Invocation): Promise<ExitStatus> {
  const { language, strings } = invocation;
  const format = formatOf(invocation, ["text", "json"]);
  const list = shippedShelf.map(({ key: _key, name, place, uncertain, ...entry }) => ({
    ...entry,
    name: name[language],
    place: place[language],
    uncertain: uncertain.map((text) => text[language]),
  }));
  const lines = list.flatMap(({ id, version, name, place, lines: count, anyYear, year, uncertain }) => {
    const years = anyYear ? strings.packs.anyYear : told(strings.packs.year, { year: String(year) });
    return [
      told(strings.packs.line, { id, version, name, place, lines: count, year: years }),
      ...uncertain.map((text) => told(strings.packs.uncertain, { text })),
    ];
  });
  await deliver(format === "json" ? asJson(list) : lines.map((line) => `${line}\n`).join(""), invocation);
  return 0;
}
