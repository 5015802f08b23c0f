import { normalise } from "../../rubric/argument";
import type { Finding } from "../finding";
import { scoredCells, type ScoredCell } from "../support/scoredCells";
import { isFormula, storedAt, type Mender, type MendEdit, type Scene } from "./mend";

const scoreAt = ({ form }: Scene, { sheet, address }: Finding): ScoredCell | undefined =>
  scoredCells(form).find((cell) => cell.sheet === sheet && cell.score.address === address);

/** Texts that can only mean one number: full-width digits, `9.92分`. */
function certain(finding: Finding, scene: Scene): readonly MendEdit[] {
  const { fix, sheet, address } = finding;
  const cells =
    fix?.kind === "write-numbers"
      ? fix.cells
      : fix?.kind === "write-number"
        ? [{ address, from: fix.from, value: fix.value }]
        : [];
  return cells.map((cell) => {
    const line = scoreAt(scene, { ...finding, address: cell.address })?.name ?? "";
    const from = storedAt(scene.grids, sheet, cell.address) ?? cell.from;
    return { sheet, address: cell.address, line, from, to: cell.value, sure: true };
  });
}

const percent = /^([\d.]+)%$/;
const monthAndDay = /^(1[0-2]|0?[1-9])[-/.月](3[01]|[12]\d|0?[1-9])日?$/;

/** A percent sign behind the points, or points that a program took for a day: 9.5 is the 5th of September. */
function guessed(stored: string): number | null {
  const text = normalise(stored);
  const [, points] = percent.exec(text) ?? [];
  if (points !== undefined) return Number(points);
  const [, month, day] = monthAndDay.exec(text) ?? [];
  return month === undefined ? null : pointsOfDay(Number(month), Number(day));
}

const pointsOfDay = (month: number, day: number): number => Number(`${month}.${day}`);

function uncertain(finding: Finding, scene: Scene, value: number | null): readonly MendEdit[] {
  const { sheet, address } = finding;
  const cell = scoreAt(scene, finding);
  const from = storedAt(scene.grids, sheet, address);
  if (!cell || from === undefined || isFormula(from) || value === null || !Number.isFinite(value)) return [];
  if (cell.weight === null || value < cell.least || value > cell.weight) return [];
  return [{ sheet, address, line: cell.name, from, to: value, sure: false }];
}

const asMend = (edits: readonly MendEdit[]) => (edits.length > 0 ? ({ kind: "number", edits } as const) : null);

/** The number that a text in a score cell means, or may mean. */
export const scoreNumber: Mender = (finding, scene) => {
  const sure = certain(finding, scene);
  if (sure.length > 0) return asMend(sure);
  const stored = storedAt(scene.grids, finding.sheet, finding.address);
  return asMend(uncertain(finding, scene, typeof stored === "string" ? guessed(stored) : null));
};

const DAY_MS = 86_400_000;
/** Excel's day 0 for days from March 1900 on, and how much later the days of old Macs begin. */
const EPOCH = Date.UTC(1899, 11, 30);
const MAC_DAYS = 1462;

/** A score that was stored as a day. */
export const scoreOfDay: Mender = (finding, scene) => {
  const stored = storedAt(scene.grids, finding.sheet, finding.address);
  if (finding.variant !== "date" || typeof stored !== "number") return null;
  const day = new Date(EPOCH + (stored + (scene.form.date1904 ? MAC_DAYS : 0)) * DAY_MS);
  return asMend(uncertain(finding, scene, pointsOfDay(day.getUTCMonth() + 1, day.getUTCDate())));
};
