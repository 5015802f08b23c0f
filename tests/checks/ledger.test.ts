import fc from "fast-check";
import { allChecks, type CheckId } from "../../src/checks/allChecks";
import { entryOf, type LedgerEntry } from "../../src/checks/ledger/entry";
import { startRecord } from "../../src/checks/ledger/recorder";
import { ledgerWords } from "../../src/checks/locale/ledgerWords";
import { examine, type Examined } from "../../src/checks/runChecks";
import type { Form, FormLine } from "../../src/form/form";
import { recognise, recogniseAll } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import { anyForm } from "../support/anyForm/anyForm";
import { families, familyCase } from "../support/cases/familyCase";
import { formOf, targetLine } from "./support/formLine";
import { formIn, situationsOf } from "../support/cases/checkCases";

const ids = allChecks.map(({ id }) => id);

/** An entry says one thing, and not more than its check wrote down. */
function expectSound({ findings, ledger }: Examined): void {
  expect(ledger.map(({ id }) => id)).toEqual(ids);
  for (const { id, status, found, looked, notChecked, absence } of ledger) {
    expect(found).toBe(findings.filter((finding) => finding.id === id).length);
    expect(status === "found").toBe(found > 0);
    expect(status === "not-applicable").toBe(absence !== null);
    if (status === "fine") expect([looked > 0, notChecked]).toEqual([true, []]);
    if (status === "not-checked") expect(notChecked.length).toBeGreaterThan(0);
    if (status === "not-applicable") expect([looked, notChecked]).toEqual([0, []]);
    expect(notChecked.every(({ count }) => count > 0)).toBe(true);
  }
}

const entry = (form: Form, id: CheckId): LedgerEntry | undefined => examine(form).ledger.find((each) => each.id === id);

/** Every form of the golden cases: those of checks, and those of published layouts. */
const golden = (): readonly Form[] => [
  ...ids.flatMap((id) => situationsOf(id).slice(0, 2).map(formIn)),
  ...families.flatMap((family) =>
    familyCase(family).grids.flatMap((grid, _, others) => recogniseAll(grid, { others, packs })),
  ),
];

describe("the ledger of a form", () => {
  const forms = golden();

  it("has every check once and says of each one thing, for every golden form", () => {
    for (const form of forms) expectSound(examine(form));
  });

  it("is as sound for a form of any make", () => {
    fc.assert(
      fc.property(anyForm, ({ grid }) => expectSound(examine(recognise(grid)!))),
      { numRuns: 15 },
    );
  });

  it("has every check at work in some golden form: each writes down what it looked at", () => {
    const on = Object.fromEntries(ids.map((id) => [id, { on: true }]));
    const atWork = new Set(
      forms.flatMap((form) =>
        examine(form, on).ledger.flatMap(({ id, status, looked, found }) =>
          status === "fine" || looked > found ? [id] : [],
        ),
      ),
    );
    expect(ids.filter((id) => !atWork.has(id))).toEqual([]);
  });
});

describe("a form without scores", () => {
  const [form] = familyCase("goals-only").grids.flatMap((grid) => recogniseAll(grid, { packs }));

  it("leaves out what needs scores, and says so", () => {
    const left = examine(form!).ledger.filter(({ absence }) => absence === "no-scores");
    expect(left.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["score-missing", "total-differs", "grade-differs"]),
    );
  });
});

describe("an entry", () => {
  const written = (write: (recorder: ReturnType<typeof startRecord>["recorder"]) => void, found = 0) => {
    const { recorder, recorded } = startRecord();
    write(recorder);
    return entryOf("score-missing", recorded(), found);
  };

  it("is fine only where something was looked at and nothing was passed over", () => {
    expect(written((recorder) => recorder.looked(3))).toMatchObject({ status: "fine", looked: 3 });
    expect(written(() => undefined)).toMatchObject({ status: "not-applicable", absence: "nothing" });
    const partly = written((recorder) => {
      recorder.looked(23);
      recorder.notChecked("words", 2);
      recorder.notChecked("words");
    });
    expect(partly).toMatchObject({ status: "not-checked", looked: 23, notChecked: [{ why: "words", count: 3 }] });
  });

  it("tells the first reason why a check does not apply, and only where nothing was looked at", () => {
    const absent = (looked: number) =>
      written((recorder) => {
        recorder.looked(looked);
        recorder.notApplicable("no-total");
        recorder.notApplicable("no-rule");
      });
    expect(absent(0)).toMatchObject({ status: "not-applicable", absence: "no-total" });
    expect(absent(1)).toMatchObject({ status: "fine", absence: null });
  });

  it("counts what was found before anything else", () => {
    expect(written((recorder) => recorder.notChecked("score"), 2)).toMatchObject({ status: "found", found: 2 });
  });
});

it("counts lines with a target in words as not checked", () => {
  const line = (target: string, actual: string, row: number): FormLine => ({
    ...targetLine({ target, actual }),
    weight: 50,
    score: { address: `F${row}`, reading: { kind: "number", value: 50 }, formula: null },
  });
  const form = formOf([line("不断加强", "已加强", 2), line("100人", "120人", 3)]);
  const checked = { status: "not-checked", looked: 1, notChecked: [{ why: "words", count: 1 }] };
  expect(entry(form, "below-target-full-marks")).toMatchObject(checked);
  expect(entry(form, "over-line-full-marks")).toMatchObject(checked);
});

it("has the same reasons in both languages", () => {
  expect(Object.keys(ledgerWords("en-US").notChecked)).toEqual(Object.keys(ledgerWords("zh-CN").notChecked));
});
