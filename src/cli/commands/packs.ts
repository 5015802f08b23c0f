import { asJson } from "../../language/json";
import { shippedShelf } from "../../packs/shelf";
import { told } from "../../language/told";
import { choose } from "../choose";
import type { ExitStatus, Invocation } from "../io";

/** `rubric packs`: the packs that ship. */
export function packs(invocation: Invocation): ExitStatus {
  const { language, strings, write } = invocation;
  const list = shippedShelf.map(({ key: _key, name, place, uncertain, ...entry }) => ({
    ...entry,
    name: name[language],
    place: place[language],
    uncertain: uncertain.map((text) => text[language]),
  }));
  if (choose(invocation, "format", ["text", "json"]) === "json") {
    write(asJson(list));
    return 0;
  }
  for (const { id, version, name, place, lines, anyYear, year, uncertain } of list) {
    const years = anyYear ? strings.packs.anyYear : told(strings.packs.year, { year: String(year) });
    write(`${told(strings.packs.line, { id, version, name, place, lines, year: years })}\n`);
    for (const text of uncertain) write(`${told(strings.packs.uncertain, { text })}\n`);
  }
  return 0;
}
