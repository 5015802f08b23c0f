import entries from "../cases/tianhe-2023/entries.json";
import { formSlots } from "../../src/checks/formSlots";
import { applyEdits } from "../../src/form/fill/applyEdits";
import { fillPlan } from "../../src/form/fill/fillPlan";
import { planGrids } from "../../src/form/fill/planGrids";
import { readEntries } from "../../src/form/fill/readEntries";
import { layOutForm } from "../../src/form/layout";
import { recognise } from "../../src/form/recognise";
import { gapCount, isGap, nextGap, progressOf, slotBefore, spareSlot } from "../../src/form/slots/walk";
import type { Slot } from "../../src/form/slots/slot";
import { packById } from "../../src/packs";
import type { Grid } from "../../src/spreadsheet/grid";
import type { Plan } from "../../src/spreadsheet/plan";
import { published } from "../support/forms/published";

const rubric = packById("tianhe-2023");
if (!rubric) throw new Error("no pack");
const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const empty = layOutForm(rubric, names, "zh-CN");

function slotsIn(plan: Plan, asRead: (grid: Grid) => Grid = (grid) => grid): readonly Slot[] {
  const grids = planGrids(plan).map(asRead);
  const [grid, ...others] = grids;
  const form = grid && recognise(grid, { others, packs: [rubric!] });
  if (!form) throw new Error("not recognised");
  return formSlots(form, new Map(grids.map((each) => [each.sheet, each])));
}

const told = ({ sheet, address, question }: Slot): string => `${sheet}!${address} ${question}`;

describe("the empty form of 天河区", () => {
  const slots = slotsIn(empty);

  it("asks for the inputs, one goal of each kind, the head and the score that a person gives", () => {
    expect(progressOf(slots)).toEqual([
      { section: "workPaper", filled: 0, of: 56 },
      { section: "goals", filled: 0, of: 11 },
      { section: "head", filled: 0, of: 7 },
      { section: "lines", filled: 0, of: 1 },
    ]);
    expect(slots.filter(isGap).map(told)).toMatchSnapshot();
  });
});

describe("the filled form of 天河区", () => {
  const given = [entries, published].flatMap((data) => readEntries(data) ?? []);
  const filled = applyEdits(empty, fillPlan(empty, rubric, names, given).edits);
  const slots = slotsIn(filled);

  it("lacks only the justifications that the department left out", () => {
    expect(progressOf(slots)).toEqual([
      { section: "workPaper", filled: 56, of: 56 },
      { section: "goals", filled: 41, of: 41 },
      { section: "head", filled: 7, of: 7 },
      { section: "lines", filled: 1, of: 1 },
      { section: "justifications", filled: 3, of: 4 },
    ]);
    expect(slots.filter(isGap).map(told)).toEqual(["自评表!J13 未达标原因、改进措施"]);
  });

  it("asks nobody for a score that only waits for what it is computed of", () => {
    const whileComputing = (grid: Grid): Grid => {
      const shown = grid.sheet === names.formSheet ? "" : "#BUSY!";
      const isFormula = (row: number, column: number) => String(grid.formulas[row]?.[column]).startsWith("=");
      const values = grid.values.map((row, at) => row.map((cell, column) => (isFormula(at, column) ? shown : cell)));
      return { ...grid, values };
    };
    const scores = (all: readonly Slot[]) => all.filter(({ section }) => section === "lines").map(told);
    expect(scores(slotsIn(filled, whileComputing))).toEqual(scores(slots));
  });

  it("offers one more row of the goal table, in which nothing is missing", () => {
    const spare = slots.filter(({ isSpare }) => isSpare);
    expect(spare.map(({ address }) => address)).toEqual(["A15", "B15", "C15", "D15", "E15", "F15", "H15"]);
    expect(spare.some(isGap)).toBe(false);
  });
});

describe("going from gap to gap", () => {
  const slots = slotsIn(empty);
  const next = (sheet: string, address: string): string | undefined => {
    const found = nextGap(slots, { sheet, address });
    return found ? `${found.sheet}!${found.address}` : undefined;
  };

  it.each([
    ["the first one from nowhere", null, "测算底稿!C5"],
    ["the next question", "测算底稿!C5", "测算底稿!C6"],
    ["past a computed quantity", "测算底稿!C16", "测算底稿!C18"],
    ["from a cell that nobody fills in to the next one behind it", "测算底稿!B17", "测算底稿!C18"],
    ["from the title to the first one of its sheet", "自评表!A2", "自评表!E4"],
    ["from sheet to sheet", "测算底稿!C69", "绩效目标表!C3"],
    ["round the end", "自评表!I34", "测算底稿!C5"],
    ["to what is optional while its row is filled", "绩效目标表!D7", "绩效目标表!E7"],
    ["and on from there", "绩效目标表!E7", "绩效目标表!F7"],
  ])("%s", (_, from, to) => {
    const [sheet = "", address = ""] = from?.split("!") ?? [];
    if (from === null) expect(told(nextGap(slots, null)!)).toContain(to);
    else expect(next(sheet, address)).toBe(to);
  });

  it("puts one more goal into the first blank row, also while a kind has none yet", () => {
    const begin = Number(/\d+/.exec(spareSlot(slots)?.address ?? "")?.[0]);
    const filled = (count: number): readonly Slot[] =>
      slots.map((slot) => {
        const row = Number(/\d+/.exec(slot.address)?.[0]);
        const isGoal = slot.section === "goals" && row >= begin && row < begin + count;
        return isGoal ? { ...slot, isFilled: slot.address.startsWith("A") } : slot;
      });
    expect([0, 1, 2, 3].map((count) => spareSlot(filled(count))?.address)).toEqual(["A7", "A8", "A9", undefined]);
  });

  it("comes to every gap once and ends", () => {
    let open = slots;
    const visited: string[] = [];
    for (let slot = nextGap(open, null); slot; slot = nextGap(open, slot)) {
      visited.push(told(slot));
      open = open.map((each) =>
        each.address === slot?.address && each.sheet === slot.sheet ? { ...each, isFilled: true } : each,
      );
      if (visited.length > 200) break;
    }
    expect(gapCount(open)).toBe(0);
    expect(new Set(visited).size).toBe(visited.length);
  });

  it("goes back, whatever is filled", () => {
    expect(slotBefore(slots, { sheet: "测算底稿", address: "C18" })?.address).toBe("C16");
    expect(slotBefore(slots, { sheet: "测算底稿", address: "C5" })?.address).toBe("I34");
  });
});
