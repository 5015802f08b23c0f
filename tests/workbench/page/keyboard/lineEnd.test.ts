import fc from "fast-check";
import { lineEnd } from "../../../../workbench/page/keyboard/lineEnd";

const place = fc
  .array(fc.constantFrom("一", "a", "\r"), { maxLength: 12 })
  .chain((letters) => fc.tuple(fc.constant(letters.join("")), fc.nat({ max: letters.length })));

test("Home and End enclose the line in which the cursor stands, and stay there", () => {
  fc.assert(
    fc.property(place, ([text, from]) => {
      const [home, end] = [lineEnd(text, from, "Home", false), lineEnd(text, from, "End", false)];
      expect(text.split("\r")).toContain(text.slice(home, end));
      expect([home <= from, from <= end]).toEqual([true, true]);
      expect([lineEnd(text, home, "Home", false), lineEnd(text, end, "End", false)]).toEqual([home, end]);
    }),
  );
});

test("with Ctrl they lead to the ends of the text", () => {
  expect([lineEnd("一\r二\r三", 3, "Home", true), lineEnd("一\r二\r三", 3, "End", true)]).toEqual([0, 5]);
});
