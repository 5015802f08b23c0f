import fc from "fast-check";
import { bandProblems } from "../../../src/rubric/bands/bandProblems";
import { pickBand, type Band } from "../../../src/rubric/bands/band";
import { parseCondition } from "../../../src/rubric/bands/parseCondition";
import { parseBands } from "../../../src/rubric/bands/parseBands";

const bandsOf = (...conditions: readonly string[]): Band[] =>
  conditions.map((text, result) => ({ ...parseCondition(text)!, result }));

describe("bandProblems", () => {
  it.each([
    [["≤10%", "≤20%", "≤30%", "其他"]],
    [["≥90%", "≥75%", "≥60%", "其他"]],
    [["=100%", "≥90%", "≥80%", "其他"]],
    [["=0", "≤10%", "≤20%", "≤30%", "其他"]],
    [["±10%", "±15%", "±20%", "其他"]],
    [["10%<x≤20%", "x≤10%", "其他"]],
    [["≥90%", "≥80%"]],
    [["<10%", "=10%", ">10%"]],
  ])("finds nothing in %j", (conditions) => expect(bandProblems(bandsOf(...conditions))).toEqual([]));

  it("names a band that those above it leave nothing to", () => {
    expect(bandProblems(bandsOf("≤20%", "≤10%", "其他"))).toEqual([{ kind: "unreachable-band", text: "≤10%" }]);
    expect(bandProblems(bandsOf("其他", "≤10%"))).toEqual([{ kind: "unreachable-band", text: "≤10%" }]);
  });

  it("names a band that contradicts itself", () => {
    expect(bandProblems(bandsOf("20%<x≤10%", "≤30%", "其他"))).toEqual([
      { kind: "impossible-band", text: "20%<x≤10%" },
    ]);
  });

  it("gives a value that falls between two bands", () => {
    expect(bandProblems(bandsOf("<10%", ">10%"))).toEqual([{ kind: "bands-leave-gap", value: 0.1 }]);
    const [gap] = bandProblems(bandsOf("≥90", "80≤x≤89.99", "<80"));
    expect(gap).toEqual({ kind: "bands-leave-gap", value: expect.any(Number) });
    expect((gap as { value: number }).value).toBeGreaterThan(89.99);
    expect((gap as { value: number }).value).toBeLessThan(90);
  });

  it("is what reading a table complains about", () => {
    const read = (table: string) => () => parseBands(table);
    expect(read("≤20%→2;≤10%→1")).toThrow(
      expect.objectContaining({ code: "unreachable-band", args: { text: "≤10%" } }),
    );
    expect(read("<10%→2;>10%→1")).toThrow(expect.objectContaining({ code: "bands-leave-gap", args: { value: 0.1 } }));
  });

  it("finds a hole wherever a value between the boundaries has no band, and only there", () => {
    const boundary = fc.integer({ min: 0, max: 6 });
    const condition = fc.oneof(
      fc.tuple(fc.constantFrom("≤", "<", "≥", ">", "="), boundary).map(([sign, at]) => `${sign}${at}`),
      fc.tuple(boundary, boundary).map(([low, high]) => `${low}<x≤${high}`),
    );
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), (conditions) => {
        const bands = bandsOf(...conditions);
        const limits = bands.flatMap((band) => band.limits.map((limit) => limit.boundary));
        const [low, high] = [Math.min(...limits), Math.max(...limits)];
        const grid = Array.from({ length: 25 }, (_, at) => at / 4).filter((value) => value >= low && value <= high);
        const hasHole = grid.some((value) => pickBand(value, bands) === null);
        expect(bandProblems(bands).some(({ kind }) => kind === "bands-leave-gap")).toBe(hasHole);
      }),
    );
  });
});
