import fc from "fast-check";
import { besideLastYear } from "../../../src/form/carrying/besideLastYear";
import { lastYearOf, withLastYear, type KeptLastYear } from "../../../src/form/carrying/keptLastYear";
import { fromXml, toXml } from "../../../src/form/carrying/keptLastYearXml";
import { LAST_YEAR_NAMESPACE } from "../../../src/form/carrying/namespace";

const kept = (more: Partial<KeptLastYear> = {}): KeptLastYear => ({
  sheet: "自评表",
  table: 0,
  source: "去年.xlsx",
  total: 98,
  weight: 100,
  sections: [{ name: "产出指标", weight: 50, score: 48 }],
  phrases: ["因疫情延期。"],
  ...more,
});

/** What no cell of a form has, and XML cannot hold, does not come back. */
const text = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .map((each) => each.replace(/[\p{C}\s\u2028\u2029]+/gu, "x"));
const figure = fc.double({ noNaN: true, min: -1000, max: 1000 }).map((value) => value + 0);
const arbitrary: fc.Arbitrary<KeptLastYear> = fc.record({
  sheet: text,
  table: fc.nat(5),
  source: text,
  total: fc.option(figure),
  weight: figure,
  sections: fc.array(fc.record({ name: text, weight: figure, score: fc.option(figure) }), { maxLength: 5 }),
  phrases: fc.array(
    text.filter((each) => each !== ""),
    { maxLength: 5 },
  ),
});

test("what was written is read again", () => {
  fc.assert(fc.property(fc.array(arbitrary, { maxLength: 5 }), (all) => expect(fromXml(toXml(all))).toEqual(all)));
});

const part = (inner: string) => `<lastYear xmlns="${LAST_YEAR_NAMESPACE}">${inner}</lastYear>`;
const form = `<form sheet="a" table="0" source="b" total="" weight="100">`;

test.each([
  ["no XML", "<lastYear"],
  ["another namespace", toXml([kept()]).replace(LAST_YEAR_NAMESPACE, "urn:other")],
  ["no form around it", part(`<section name="a" weight="1" score="1"/><phrase text="b"/>`)],
  ["a table that is none", part(`<form sheet="a" table="x" source="b" total="1" weight="100"/>`)],
  ["a weight that is none", part(`<form sheet="a" table="0" source="b" total="1" weight="1e999"/>`)],
  ["an endless part", part(`${form}<phrase text="${"c".repeat(3_000_000)}"/></form>`)],
])("a part that somebody else wrote does no harm: %s", (_, xml) => {
  expect(fromXml(xml)).toEqual([]);
});

test("of a part only what means something is taken, and not all of what has no end", () => {
  const xml = part(
    `${form}<section name="a" weight="x" score="1"/><section name="a" weight="5" score="x"/><phrase text=" "/>` +
      `${'<phrase text="b&#10;c"/>'.repeat(500)}</form><form sheet="z" table="-1" weight="1"><phrase text="d"/></form>`,
  );
  const [read, ...others] = fromXml(xml);
  expect(others).toEqual([]);
  expect(read).toMatchObject({ total: null, weight: 100, sections: [{ name: "a", weight: 5, score: null }] });
  expect([read?.phrases.length, read?.phrases[0]]).toEqual([200, "b c"]);
});

test("each form has one of its own, the last that was kept", () => {
  const later = kept({ source: "前年.xlsx" });
  const other = kept({ sheet: "另一张" });
  expect(withLastYear([kept(), other], later)).toEqual([other, later]);
});

test.each<[string, { sheet: string; table: number }, readonly string[], string | null]>([
  ["its own", { sheet: "自评表", table: 0 }, ["自评表", "乙"], "a"],
  ["another table of the sheet", { sheet: "自评表", table: 1 }, ["自评表"], null],
  ["another sheet", { sheet: "乙", table: 0 }, ["自评表", "乙"], null],
  ["a sheet that was renamed", { sheet: "新名", table: 0 }, ["新名"], "a"],
])("what is kept is found: %s", (_, place, sheets, source) => {
  const all = [kept({ source: "a" })];
  const forms = sheets.map((sheet) => ({ sheet }));
  expect(lastYearOf(all, place, forms)?.source ?? null).toBe(source);
});

test("of two sheets that are gone nobody knows whose it was", () => {
  expect(lastYearOf([kept(), kept({ sheet: "乙" })], { sheet: "新名", table: 0 }, [{ sheet: "新名" }])).toBeNull();
});

test("sections stand beside those of the same name", () => {
  const sections = ["效益", "一、产出指标", "新的"].map((name) => ({ name }));
  const before = kept({ sections: [...kept().sections, { name: "效益", weight: 30, score: null }] });
  expect(besideLastYear(sections, before).map((section) => section?.name ?? null)).toEqual(["效益", "产出指标", null]);
  expect(besideLastYear(sections, null)).toEqual([null, null, null]);
});
