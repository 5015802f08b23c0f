import type { ClutteredCell, Form, FormGroup } from "../../form/form";
import { parseNumeral } from "../../rubric/argument";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/cells/invisibleCharacters";
import { listed } from "./listed";
import type { CleanedCell } from "../found";
import { readScoreText } from "../support/scoreText";

const allGroups = (groups: readonly FormGroup[]): readonly FormGroup[] =>
  groups.flatMap((group) => [group, ...allGroups(group.groups)]);

/** Cells where a number is due: what is left of a text becomes one, so that sums count it. */
function figureCells({ sheet, lines, groups, total, funding, fundingTables, goals }: Form): ReadonlySet<string> {
  const own = [
    ...lines.map(({ weightAddress }) => weightAddress),
    ...allGroups(groups).map(({ address }) => address),
    ...(total ? [total.weightAddress] : []),
    ...(funding ? [funding.total, ...funding.parts].map(({ amount }) => amount.address) : []),
    ...fundingTables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ address }) => address))),
  ];
  const ofGoals = (goals?.rows ?? []).flatMap(({ target, actual, weight, judged }) =>
    [target, actual, weight, judged].map(({ address }) => address),
  );
  return new Set([
    ...own.map((address) => `${sheet}!${address}`),
    ...ofGoals.map((address) => `${goals?.sheet ?? ""}!${address}`),
  ]);
}

/** A numeral that Excel gives back as it is written: 007 and numbers of many digits stay texts. */
function numberOf(text: string): number | null {
  const value = text.trim().endsWith("%") ? null : parseNumeral(text);
  return value !== null && String(value) === text.trim() ? value : null;
}

function cleaned({ sheet, address, from, to }: ClutteredCell, figures: ReadonlySet<string>): CleanedCell {
  const value = figures.has(`${sheet}!${address}`) ? numberOf(to) : null;
  return { address, from, to: value ?? to };
}

/** Scores that one click turns into numbers are mended by that. */
const convertible = ({ sheet, lines }: Form): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ score: { reading, address } }) =>
      reading.kind === "text" && "value" in readScoreText(reading.text) ? [`${sheet}!${address}`] : [],
    ),
  );

function findings(form: Form) {
  const { sheet, oddities } = form;
  if (oddities.cluttered.length === 0) return [];
  const [scores, figures] = [convertible(form), figureCells(form)];
  const cells = oddities.cluttered.filter((cell) => !scores.has(`${cell.sheet}!${cell.address}`));
  const sheets = new Set(cells.map((cell) => cell.sheet));
  return [...sheets].flatMap((each) => {
    const own = cells.filter((cell) => cell.sheet === each);
    const [first] = own;
    if (!first) return [];
    const args = { count: own.length, cells: listed(own, sheet) };
    const fix = { kind: "clean", cells: own.map((cell) => cleaned(cell, figures)) } as const;
    return [{ sheet: each, address: first.address, line: "", args, fix }];
  });
}

/**
 * Cells hold characters that show nothing, as texts from web pages and chats do. They are read as if not there; formulas, filters
 * and whoever receives the form see them. Told once a sheet, and taken out on one click.
 */
export const invisibleCharacters = defineCheck({
  id: "invisible-characters",
  severity: "information",
  messages: ["count", "cells"],
  texts,
}).finding((form, _, recorder) => {
  recorder.looked();
  return findings(form);
});
