import type { Form } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/upload/refusedCharacters";
import { lineName } from "../support/deduction";
import { listedCells } from "../support/together";

interface Place {
  readonly address: string;
  readonly line: string;
  readonly text: string;
}

/** Names, and results as they stand in the cell: a negative figure has a hyphen too. */
const placesOf = ({ lines }: Form): readonly Place[] =>
  lines.flatMap((line) => [
    { address: line.nameAddress, line: lineName(line), text: lineName(line) },
    ...(line.actual && !line.actual.unread
      ? [{ address: line.actual.address, line: lineName(line), text: String(line.actual.content) }]
      : []),
  ]);

const signs = /[*_-]/;
const blanks = /\S[ \u3000]+\S/;
const nothing = /^\s*null\s*$/i;

/** Signs that the budget system refuses in names and results. */
export const refusedCharacters = defineCheck({
  id: "upload-refused-characters",
  severity: "error",
  onlyForUpload: true,
  messages: ["text", "count", "cells"],
  texts,
  // Some builds of the system refuse blanks as well.
  settings: { blanks: false },
}).finding((form, { blanks: alsoBlanks }, recorder) => {
  const places = placesOf(form);
  recorder.looked(places.length);
  const refused = places.filter(
    ({ text }) => signs.test(text) || nothing.test(text) || (alsoBlanks && blanks.test(text)),
  );
  const cells = [...new Map(refused.map((place) => [place.address, place])).values()];
  const [first] = cells;
  if (!first) return [];
  const args = {
    text: first.text.trim(),
    count: cells.length,
    cells: listedCells(cells.map(({ address }) => address)),
  };
  return [{ sheet: form.sheet, address: first.address, line: cells.length === 1 ? first.line : "", args }];
});
