import fc from "fast-check";
import { packXml } from "../../src/form/keptPack";
import { PACK_NAMESPACE } from "../../src/form/packMarks";
import { isShipped } from "../../src/packs/isShipped";
import { keptPackProblemInWords } from "../../src/packs/keptPackProblemInWords";
import { keptPacks } from "../../src/packs/keptPacks";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { changedPack, ownPack } from "../support/ownPack";

const own = ownPack();
const partOf = (json: string): string => `<pack xmlns="${PACK_NAMESPACE}">${json}</pack>`;
const codes = (parts: readonly string[]): readonly string[] =>
  keptPacks(parts).problems.map(({ number, problem }) => `${number} ${problem.code}`);

test("a pack that ships does not travel; one that was changed does, whatever it calls itself", () => {
  const [shipped] = packs as readonly [Rubric];
  expect(isShipped(JSON.parse(JSON.stringify(shipped)) as Rubric)).toBe(true);
  expect([isShipped(changedPack(shipped)), isShipped(own)]).toEqual([false, false]);
});

test("each pack once, parts of others passed over", () => {
  expect(keptPacks([packXml(own), "<their/>", packXml(own), packXml(changedPack(own))])).toEqual({
    packs: [own, changedPack(own)],
    problems: [],
  });
});

test.each([
  ["no JSON", partOf("{"), "not-json"],
  ["no XML", `<pack xmlns="${PACK_NAMESPACE}">`, "not-json"],
  ["nested without end", partOf(`${"[".repeat(5000)}${"]".repeat(5000)}`), "wrong-type"],
  ["another thing", partOf("{}"), "missing"],
  ["something of the wrong type", packXml({ ...own, year: "2024" } as unknown as Rubric), "wrong-type"],
  ["two lines of one id", packXml({ ...own, parts: [...own.parts, ...own.parts] }), "same-id"],
])("a part with %s is told, and the others are taken", (_, part, code) => {
  expect(codes([packXml(own), part])).toEqual([`2 ${code}`]);
  expect(keptPacks([part, packXml(own)]).packs).toEqual([own]);
});

test("what is wrong, with which pack, and what to do", () => {
  const [problem] = keptPacks([partOf("{")]).problems;
  expect(keptPackProblemInWords(problem!, "zh-CN")).toMatch(/第 1 个.*JSON.*重新插入/);
  expect(keptPackProblemInWords(problem!, "en-US")).toMatch(/pack 1 .*JSON.*insert/);
});

test("there may be so many packs, and so much of them together", () => {
  const many = Array.from({ length: 20 }, (_, index) => packXml({ ...own, version: index + 1 }));
  expect(keptPacks(many).packs).toHaveLength(16);
  expect(codes(many)).toEqual(["17 too-large"]);
  expect(codes([partOf(`"${"x".repeat(5_000_001)}"`), packXml(own)])).toEqual(["1 too-large"]);
});

test("whatever stands in a part, nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(keptPacks([partOf(text), text]).packs).toEqual([]);
    }),
  );
});

/** A pack of so many lines under one name, each with an id of its own. */
function long(lines: number): Rubric {
  const part = own.parts[0]!;
  const levels = part.columns.filter(({ role }) => role === "level").length;
  const names = Array.from({ length: lines }, (_, index) => ({
    name: "同名",
    lines: [{ id: `l${index}`, weight: 1, criteria: "x" }],
  }));
  let indicators: unknown[] = names;
  for (let level = 1; level < levels; level++) indicators = [{ name: "上级", indicators }];
  return { ...own, parts: [{ ...part, indicators }], footnotes: [] } as unknown as Rubric;
}

test("twice the lines take twice the time, not four times", () => {
  const seconds = (lines: number): number => {
    const part = packXml(long(lines));
    const start = performance.now();
    keptPacks([part]);
    return performance.now() - start;
  };
  seconds(500);
  expect(seconds(16_000)).toBeLessThan(Math.max(40 * seconds(1_000), 400));
});
