import fc from "fast-check";
import { paired, writtenFigures } from "../../../src/rubric/quantityText/pairing";
import { readQuantityText } from "../../../src/rubric/quantityText/readQuantityText";
import { readUnit, sameUnit } from "../../../src/rubric/quantityText/statedUnit";

const figure = (content: string | number) => writtenFigures(readQuantityText(content))[0]!;

const pair = (target: string | number, actual: string | number, unit?: string, isShare = false) =>
  paired(figure(target), figure(actual), unit === undefined ? null : readUnit(unit), isShare);

describe("units", () => {
  it.each([
    ["人", "名", true],
    ["人", "人次", false],
    ["场", "场次", true],
    ["家", "个", true],
    ["家", "户", false],
    ["元", "个", false],
    ["%", "个", false],
    ["件/年", "件", true],
    ["次/月", "次", false],
    ["天", "工作日", false],
    [null, "人", true],
  ])("%p and %p: %p", (one, other, expected) => {
    expect(sameUnit(one, other)).toBe(expected);
    expect(sameUnit(other, one)).toBe(expected);
  });

  it.each([
    ["万元", { unit: "元", scale: 10_000 }],
    ["%", { unit: "%", scale: 0.01 }],
    ["万人次", { unit: "人次", scale: 10_000 }],
    ["标准箱", { unit: "标准箱", scale: 1 }],
  ])("reads %p", (text, expected) => {
    expect(readUnit(text)).toEqual(expected);
  });
});

describe("pairs", () => {
  it.each([
    [pair("2.5万人次", "28500人次"), { target: 25_000, actual: 28_500 }],
    [pair("202.6万元", 132.9), { target: 2_026_000, actual: 1_329_000 }],
    [pair(95, 97, "%"), { target: 0.95, actual: 0.97 }],
    [pair(95, 0.97, undefined, true), { target: 0.95, actual: 0.97 }],
    [pair(95, 0.97), { target: 95, actual: 0.97 }],
    [pair("5%", 0.5), null],
    [pair("50件", "100%"), null],
    [pair(0, 3, "%"), { target: 0, actual: 0.03 }],
  ])("%#", (found, expected) => {
    expect(found).toEqual(expected);
  });

  it("keeps the ratio of two bare numbers, whatever their unit", () => {
    const numbers = fc.integer({ min: 3, max: 900 });
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom("人", "万元", "%", "标准箱"), (target, actual, unit) => {
        const found = pair(target, actual, unit);
        expect(found && found.actual / found.target).toBeCloseTo(actual / target, 9);
      }),
    );
  });
});
