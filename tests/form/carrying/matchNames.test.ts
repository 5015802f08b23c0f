import fc from "fast-check";
import { matchNames } from "../../../src/form/carrying/matchNames";

const named = (...paths: string[]) => paths.map((path) => ({ path: path.split("/") }));
const shown = (to: string[], from: string[]) =>
  matchNames(named(...to), named(...from)).matches.map(({ to: one, from: other, how }) => [
    one.path.join("/"),
    other.path.join("/"),
    how,
  ]);

test.each([
  ["产出/培训人次", "产出/培训人次", "same"],
  ["产出/培训 人次", "产出/培训人次", "same"],
  ["产出/1.培训人次", "产出/2、培训人次", "alike"],
  ["产出指标/培训人次（人）", "产出指标/培训人次", "alike"],
  ["效益/培训人次", "产出/培训人次", "same"],
  ["产出/组织职业技能培训人次", "产出/职业技能培训人次", "renamed"],
])("%s is %s: %s", (to, from, how) => {
  expect(shown([to], [from])).toEqual([[to, from, how]]);
});

test.each([
  ["产出/培训人次", "产出/新建道路里程"],
  ["产出/数量", "产出/质量"],
])("%s is not %s", (to, from) => {
  const { matches, newOnes, goneOnes } = matchNames(named(to), named(from));
  expect([matches.length, newOnes.length, goneOnes.length]).toEqual([0, 1, 1]);
});

test("of two lines of one name each finds its own group's", () => {
  expect(shown(["任务1/质量达标", "任务2/质量达标"], ["任务2/质量达标", "任务1/质量达标"])).toEqual([
    ["任务1/质量达标", "任务1/质量达标", "same"],
    ["任务2/质量达标", "任务2/质量达标", "same"],
  ]);
});

test("the same name is taken before one that is only like it", () => {
  expect(shown(["产出/职业培训人次数"], ["产出/职业培训人次", "产出/职业培训人次数"])).toEqual([
    ["产出/职业培训人次数", "产出/职业培训人次数", "same"],
  ]);
});

const path = fc.array(fc.constantFrom("产出", "效益", "1.数量", "质量（%）", "培训人次", "培训人数", ""), {
  minLength: 1,
  maxLength: 3,
});
const paths = fc.array(
  path.map((names) => ({ path: names })),
  { maxLength: 30 },
);

test("no line is used twice, none is lost, and a form matches itself whole", () => {
  fc.assert(
    fc.property(paths, paths, (to, from) => {
      const { matches, newOnes, goneOnes } = matchNames(to, from);
      expect(new Set([...matches.map((each) => each.to), ...newOnes]).size).toBe(new Set(to).size);
      expect(matches.length + newOnes.length).toBe(to.length);
      expect(matches.length + goneOnes.length).toBe(from.length);
      expect(new Set(matches.map((each) => each.from)).size).toBe(matches.length);
    }),
  );
  fc.assert(
    fc.property(paths, (to) => {
      expect(
        matchNames(
          to,
          to.map((each) => ({ ...each })),
        ).matches.every(({ how }) => how === "same"),
      ).toBe(true);
      expect(
        matchNames(
          to,
          to.map((each) => ({ ...each })),
        ).newOnes,
      ).toEqual([]);
    }),
  );
});
