import { numfmt } from "@univerjs/core";
import * as fc from "fast-check";
import { decimalValue, shareOf } from "../../../src/spreadsheet/typedText/decimal";
import { readTypedText } from "../../../src/spreadsheet/typedText/readTypedText";

const read = (text: string, numberFormat: string, byHand = false) =>
  readTypedText(text, { numberFormat, byHand, thisYear: 2026 });

/** A number with at most `places` decimals. */
const decimal = (places: number, most = 10 ** 9) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: 10 ** places - 1 }))
    .map(([whole, rest]) => Number(`${whole}.${String(rest).padStart(places, "0")}`));

describe("a value that is shown in its format and typed again is the same value", () => {
  const forms: readonly (readonly [format: string, values: fc.Arbitrary<number>])[] = [
    ["0.00", decimal(2)],
    ["#,##0.00", decimal(2)],
    ["0%", fc.integer({ min: -9999, max: 9999 }).map((n) => Number(`${n}e-2`))],
    ["0.00%", fc.integer({ min: -999999, max: 999999 }).map((n) => Number(`${n}e-4`))],
    ['"¥"#,##0.00;[Red]"¥"\\-#,##0.00', decimal(2)],
    ["[$$-409]#,##0;[Red]-[$$-409]#,##0", decimal(0)],
    ["yyyy/m/d", fc.integer({ min: 61, max: 2958465 })],
    ['yyyy"年"m"月"d"日"', fc.integer({ min: 61, max: 2958465 })],
    ["h:mm:ss", fc.integer({ min: 0, max: 86399 }).map((s) => s / 86400)],
    ['[$-804]AM/PMh"时"mm"分"', fc.integer({ min: 0, max: 1439 }).map((m) => (m * 60) / 86400)],
    [
      "yyyy/m/d h:mm",
      fc.integer({ min: 61 * 1440, max: 60000 * 1440 }).map((m) => Math.floor(m / 1440) + ((m % 1440) * 60) / 86400),
    ],
    ["# ?/?", fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 8 })).map(([n, d]) => n + d / 9)],
  ];
  it.each(forms)("%s", (format, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const shown = numfmt.format(format, value, { locale: "zh-CN" });
        for (const into of ["General", format])
          expect({ shown, ...read(shown, into, true) }).toMatchObject({ kind: "number", value: value + 0 });
      }),
    );
  });
});

it("reads every number that JavaScript spells plainly as itself, when it has 15 digits at most", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (any) => {
      const value = Number(any.toPrecision(15));
      fc.pre(Number.isFinite(value));
      expect(read(String(value), "0.00")).toEqual({ kind: "number", value: value + 0 });
    }),
  );
});

it("reads percentages as the decimal with its point moved", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const text = (digits / 10 ** places).toFixed(places);
      const value = Number(`${digits}e-${places + 2}`);
      expect(read(`${text}%`, "General")).toMatchObject({ value });
      expect(read(text, "0%", true)).toMatchObject({ value });
      expect(shareOf(Number(text))).toBe(value);
    }),
  );
});

it("keeps 15 digits of any run of digits, and never rounds", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{15,30}$/), (digits) => {
      expect(decimalValue(digits)).toBe(Number(digits.slice(0, 15) + "0".repeat(digits.length - 15)));
    }),
  );
});

it("never throws, and loses nothing of a text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("General", "@", "0%", "# ?/?", "yyyy/m/d"),
      (text, format) => {
        const result = read(text, format, true);
        if (result.kind === "text") expect(result.quoted ? `'${result.value}` : result.value).toBe(text);
      },
    ),
  );
});

it("reads texts of 32,767 characters in no time that grows with their square", () => {
  const longest = 32767;
  const alphabets = ["1", "1,", "1/", "1-", "1:", " ", "(", "%", "+A1", "-1+", "年", "1月", "May ", "'", "=(", "．"];
  const time = (length: number): number => {
    const started = performance.now();
    for (const part of alphabets)
      for (const format of ["General", "0%", "# ?/?"]) read(part.repeat(length).slice(0, length), format, true);
    return performance.now() - started;
  };
  time(longest);
  const [short, long] = [time(longest / 8) + 5, time(longest)];
  expect(long / short).toBeLessThan(40);
});
