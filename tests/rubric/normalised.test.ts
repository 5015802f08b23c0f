import fc from "fast-check";
import { LONGEST_JUDGED } from "../../src/rubric/judgedText";
import { normalised } from "../../src/rubric/normalised";

test("full-width signs are read as plain ones", () => expect(normalised("９．９２％\u200b（分）")).toBe("9.92%(分)"));

test("no text becomes much longer than what is judged of it, and none is torn", () => {
  const longest = 18;
  fc.assert(
    fc.property(
      fc.constantFrom("ﷺ", "㌖", "①", "😀", "ﬃ", "a\u0301"),
      fc.nat(3),
      fc.integer({ min: 1, max: 32_767 }),
      (sign, before, length) => {
        const text = "a".repeat(before) + sign.repeat(Math.ceil(length / sign.length));
        const read = normalised(text);
        expect(read.length).toBeLessThanOrEqual(text.length + longest * LONGEST_JUDGED);
        expect(read).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      },
    ),
  );
});
