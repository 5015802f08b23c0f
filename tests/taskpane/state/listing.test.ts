import type { Standing } from "../../../src/checks/filling/standing";
import { listed, noFilter, sectionsOf } from "../../../src/taskpane/state/listing";
import { mendedBetween, withMended } from "../../../src/taskpane/state/mended";
import type { ShownFinding, ShownForm } from "../../../src/taskpane/state/shownForm";

const finding = (line: string, standing: Standing = "judged", name = "产出"): ShownFinding => ({
  id: "score-missing",
  severity: "error",
  sheet: "表",
  sheetId: "f",
  address: "G3",
  line,
  args: {},
  state: "00000000",
  standing,
  section: { kind: "own", name },
  mend: null,
  box: null,
});

const form = (findings: readonly ShownFinding[], more: Partial<ShownForm> = {}): ShownForm =>
  ({ sheetId: "f", table: 0, findings, begun: [], rules: { id: "general" }, ...more }) as unknown as ShownForm;

const textOf = ({ line }: ShownFinding): string => line;
const linesOf = (rows: readonly { readonly finding: ShownFinding }[]): string[] => rows.map((row) => row.finding.line);

test("what is to fill in comes before what is wrong, and what cannot be judged yet stands below it", () => {
  const all = [
    finding("错"),
    finding("空", "to-fill"),
    finding("早", "early"),
    finding("原", "as-printed"),
    { ...finding("看"), severity: "warning" as const },
  ];
  const groups = listed({ findings: all, begun: [finding("半", "to-fill")] }, [], noFilter, textOf);
  expect(groups.map(({ group }) => group)).toEqual(["to-fill", "error", "warning", "information"]);
  expect(groups[0]?.findings.map(textOf)).toEqual(["半", "空"]);
  expect(groups[0]?.early.map(textOf)).toEqual(["早"]);
  expect(groups[3]?.printed.map(textOf)).toEqual(["原"]);
});

test("a section and words narrow the list", () => {
  const all = [finding("培训人次"), finding("培训次数", "judged", "效益"), finding("受益人口", "judged", "效益")];
  const shown = (section: string | null, query: string): string[] =>
    listed({ findings: all, begun: [] }, [], { section, query }, textOf).flatMap((group) => group.findings.map(textOf));
  expect(shown("own 效益", "")).toEqual(["培训次数", "受益人口"]);
  expect(shown(null, "培训")).toEqual(["培训人次", "培训次数"]);
  expect(shown("own 效益", " 培训 ")).toEqual(["培训次数"]);
  expect(shown("own 效益", "没有")).toEqual([]);
  expect(sectionsOf(all).map(({ key, count }) => [key, count])).toEqual([
    ["own 产出", 1],
    ["own 效益", 2],
  ]);
});

describe("a mended row stays where it was until the next change", () => {
  const [one, two, three] = [finding("一"), finding("二"), finding("三")];
  const before = form([one, two, three]);

  test("in its place, first, in the middle or last", () => {
    for (const gone of [one, two, three]) {
      const after = form(before.findings.filter((each) => each !== gone));
      const mended = mendedBetween(before, after, []);
      expect(mended.map((row) => row.finding)).toEqual([gone]);
      const rows = after.findings.map((each) => ({ key: `score-missing|${each.line}|1`, finding: each }));
      expect(linesOf(withMended(rows, mended))).toEqual(["一", "二", "三"]);
    }
  });

  test("several at once keep their order", () => {
    const mended = mendedBetween(before, form([three]), []);
    expect(linesOf(withMended([{ key: "score-missing|三|1", finding: three }], mended))).toEqual(["一", "二", "三"]);
  });

  test("the readings that one change leads to keep it, the next change lets it go", () => {
    const after = form([one, three]);
    const mended = mendedBetween(before, after, []);
    expect(mendedBetween(after, form([one, three]), mended)).toBe(mended);
    expect(linesOf(mendedBetween(after, form([one]), mended))).toEqual(["三"]);
  });

  test("other rules or another form mended nothing", () => {
    expect(mendedBetween(before, form([], { sheetId: "other" }), [])).toEqual([]);
    expect(mendedBetween(before, form([], { rules: { id: "hubei" } } as unknown as Partial<ShownForm>), [])).toEqual(
      [],
    );
    expect(mendedBetween(null, before, [])).toEqual([]);
  });
});
