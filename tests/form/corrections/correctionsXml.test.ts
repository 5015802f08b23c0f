/** @jest-environment jsdom */
import fc from "fast-check";
import { fromXml, toXml } from "../../../src/form/corrections/correctionsXml";
import { NAMESPACE } from "../../../src/form/corrections/namespace";
import type { KeptCorrection } from "../../../src/form/corrections/keptCorrection";
import { columnRoles } from "../../../src/rubric/columnRoles";

/** Attributes keep no line breaks, and XML no other control characters; neither stands in a plain heading or a sheet's name. */
const text = fc.string({ unit: "grapheme" }).map((each) => each.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ""));

const correction: fc.Arbitrary<KeptCorrection> = fc.record({
  sheet: text,
  sheetId: text,
  heading: text,
  column: fc.nat(16383),
  role: fc.option(fc.constantFrom(...columnRoles.map(({ id }) => id))),
  level: fc.option(fc.integer({ min: 1, max: 4 })),
});

test("what was written is read again, whatever signs stand in headings and names", () => {
  fc.assert(fc.property(fc.array(correction), (all) => expect(fromXml(toXml(all))).toEqual(all)));
});

test("is XML of our own namespace", () => {
  const parsed = new DOMParser().parseFromString(toXml([]), "application/xml");
  expect(parsed.documentElement.namespaceURI).toBe(NAMESPACE);
});

test.each([
  ["no XML", "<corrections"],
  [
    "another namespace",
    `<corrections xmlns="urn:other"><column heading="得分" column="3" role="score"/></corrections>`,
  ],
  ["an unknown role", `<corrections xmlns="${NAMESPACE}"><column heading="得分" column="3" role="?"/></corrections>`],
  ["no column", `<corrections xmlns="${NAMESPACE}"><column heading="得分" role="score"/></corrections>`],
  [
    "words for a column",
    `<corrections xmlns="${NAMESPACE}"><column heading="得分" column="C" role="score"/></corrections>`,
  ],
])("a part that was edited by hand does no harm: %s", (_, xml) => {
  expect(fromXml(xml)).toEqual([]);
});
