import fc from "fast-check";
import { freeSheetNames } from "../../src/form/sheetNames";

const titles = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

describe("freeSheetNames", () => {
  it("takes the titles where they are free", () => {
    expect(freeSheetNames(titles, ["Sheet1"])).toEqual(titles);
  });

  it("counts all of them on where one is taken", () => {
    const second = { formSheet: "自评表（2）", goalSheet: "绩效目标表（2）", workPaperSheet: "测算底稿（2）" };
    expect(freeSheetNames(titles, ["自评表"])).toEqual(second);
    expect(freeSheetNames(titles, ["绩效目标表"])).toEqual(second);
    expect(freeSheetNames(titles, ["测算底稿"])).toEqual(second);
    expect(freeSheetNames(titles, ["自评表", "测算底稿（2）"]).formSheet).toBe("自评表（3）");
  });

  it("compares as Excel does, without regard to case", () => {
    const english = { formSheet: "Self-evaluation", goalSheet: "Goals", workPaperSheet: "Work paper" };
    const names = freeSheetNames(english, ["SELF-EVALUATION"]);
    expect(Object.values(names)).toEqual(["Self-evaluation (2)", "Goals (2)", "Work paper (2)"]);
  });

  it("does not use the name that Excel reserves", () => {
    expect(freeSheetNames({ ...titles, formSheet: "History" }, []).formSheet).toBe("History (2)");
  });

  it("always gives names that Excel takes", () => {
    const title = fc
      .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(title, fc.integer({ min: 0, max: 12 }), (formSheet, repeated) => {
        const taken: string[] = [];
        for (let count = 0; count <= repeated; count++) {
          const { formSheet: name } = freeSheetNames({ ...titles, formSheet }, taken);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
          expect(name.trim()).not.toBe("");
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
          taken.push(name);
        }
      }),
    );
  });
});
