import fc from "fast-check";
import { confirmed, stateOf, withoutConfirmation, type Confirmation } from "../../../src/checks/confirmed/confirmation";
import { confirmationsIn, fromXml, toXml } from "../../../src/checks/confirmed/confirmationsXml";
import { MOST_CONFIRMATIONS } from "../../../src/checks/confirmed/limits";
import { CONFIRMED_NAMESPACE } from "../../../src/checks/confirmed/namespace";
import type { Finding } from "../../../src/checks/finding";
import type { Grid } from "../../../src/spreadsheet/grid";
import { gridOf } from "../../taskpane/support/smallForm";

const rows = [
  ["指标", "得分"],
  ["培训人次", 48],
  ["受益人口", 30],
];
const sheetsOf = (grid: Grid): ReadonlyMap<string, Grid> => new Map([[grid.sheet, grid]]);
const sheets = sheetsOf(gridOf("自评", rows));

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: "target-met-deducted",
  severity: "warning",
  sheet: "自评",
  address: "B2",
  line: "培训人次",
  args: { target: "≥500", actual: 520 },
  ...more,
});

const word = (of: Finding, note = "已核对"): Confirmation => ({
  check: of.id,
  sheet: of.sheet,
  line: of.line,
  state: stateOf(of, sheets),
  note,
  when: "2024-03-01",
});

const notes = (findings: readonly Finding[], all: readonly Confirmation[], now = sheets) =>
  findings.map((_, index) => confirmed(findings, all, now).get(index)?.note ?? null);

test("a word belongs to its finding, and to no other", () => {
  expect(notes([finding(), finding({ line: "受益人口" }), finding({ id: "sign-missing" })], [word(finding())])).toEqual(
    ["已核对", null, null],
  );
});

test("it survives moved rows and a renamed sheet", () => {
  const moved = gridOf("自评（改名）", [rows[0]!, ["新的一行", 1], ...rows.slice(1)]);
  const now = finding({ sheet: moved.sheet, address: "B3" });
  expect(notes([now], [word(finding())], sheetsOf(moved))).toEqual(["已核对"]);
});

test.each<readonly [string, Finding, unknown[][]]>([
  ["the cell", finding(), [rows[0]!, ["培训人次", 47], rows[2]!]],
  ["what the finding says", finding({ args: { target: "≥500", actual: 530 } }), rows],
  ["its variant", finding({ variant: "other" }), rows],
])("it ends when %s changes", (_, now, cells) => {
  expect(notes([now], [word(finding())], sheetsOf(gridOf("自评", cells as typeof rows)))).toEqual([null]);
});

test("an error cannot be kept, whatever the workbook says", () => {
  expect(notes([finding({ severity: "error" })], [word(finding())])).toEqual([null]);
});

test("of two findings that say the same each needs a word of its own", () => {
  const twice = [finding(), finding()];
  expect(notes(twice, [word(finding())])).toEqual(["已核对", null]);
  expect(notes(twice, [word(finding()), word(finding(), "也核对过")])).toEqual(["已核对", "也核对过"]);
  expect(withoutConfirmation([word(finding()), word(finding())], word(finding()))).toHaveLength(1);
});

/** What no cell of a form has, and XML cannot hold, does not come back. */
const text = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((each) => each.replace(/[\p{C}\s\u2028\u2029]+/gu, "x"));
const arbitrary: fc.Arbitrary<Confirmation> = fc.record({
  check: fc.constantFrom("sign-missing", "total-differs"),
  sheet: text,
  line: text,
  state: fc.stringMatching(/^[0-9a-f]{8}$/),
  note: text.filter((each) => each !== ""),
  when: fc.constantFrom("2024-03-01", ""),
});

test("what was written is read again", () => {
  fc.assert(fc.property(fc.array(arbitrary), (all) => expect(fromXml(toXml(all))).toEqual(all)));
});

const part = (inner: string) => `<confirmed xmlns="${CONFIRMED_NAMESPACE}">${inner}</confirmed>`;
const element = (more: string) =>
  part(`<finding check="sign-missing" sheet="a" line="b" state="0123abcd" note="c" when="2024-03-01"${more}/>`);

test.each([
  ["no XML", "<confirmed"],
  ["another namespace", element("").replace(CONFIRMED_NAMESPACE, "urn:other")],
  ["no note", element("").replace('note="c"', 'note=" "')],
  ["a state that is none", element("").replace("0123abcd", "x")],
  ["a check that is none", element("").replace("sign-missing", "<script>")],
  ["an endless line", element("").replace('line="b"', `line="${"b".repeat(600)}"`)],
  ["an endless part", part(`<finding note="${"c".repeat(3_000_000)}"/>`)],
])("a part that somebody else wrote does no harm: %s", (_, xml) => {
  expect(fromXml(xml)).toEqual([]);
});

test("a hostile part neither floods the report nor moves the cursor", () => {
  const one = `<finding check="sign-missing" sheet="a" line="b" state="0123abcd" note="${"长".repeat(5000)}&#x202E;&#10;" when="zzz"/>`;
  const found = confirmationsIn([part(one.repeat(3000).slice(0, 0)), part(one.repeat(90)), part(one.repeat(20))]);
  expect(found).toHaveLength(110);
  expect(Math.max(...found.map(({ note }) => [...note].length))).toBeLessThanOrEqual(201);
  expect(found[0]?.when).toBe("");
  const small = part('<finding check="a" state="00000000" note="n"/>'.repeat(5000));
  expect(fromXml(small)).toHaveLength(MOST_CONFIRMATIONS);
});
