import { layOutForm } from "../../src/form/layout";
import type { Form, FormGroup } from "../../src/form/form";
import { makePack } from "../../src/form/makePack";
import { totalLabel } from "../../src/form/makePack/packHead";
import { recogniseAll } from "../../src/form/recognise";
import { onShelf } from "../../src/packs/shelf";
import { packs } from "../../src/packs";
import { validateRubric } from "../../src/packs/readPack";
import type { Rubric } from "../../src/rubric/rubric";
import { rubricLines } from "../../src/rubric/rubricLines";
import { families, familyCase } from "../support/cases/familyCase";
import { unkept } from "../support/cases/unkept";
import { planGrid } from "../support/forms/planGrid";
import { publishedPanyuGrid } from "../support/forms/publishedPanyu";
import { publishedGrid } from "../support/forms/publishedGrid";

const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

const formsIn = (family: string): readonly Form[] => {
  const { grids, forms } = familyCase(family);
  if (forms.length === 0) return [];
  return grids
    .flatMap((grid) => recogniseAll(grid, { others: grids.filter((other) => other !== grid), packs }))
    .filter(({ kind, sheet }) => kind === "scored" && !unkept.has(sheet));
};

/** The form that the pack gives when it is inserted. */
function inserted(pack: Rubric): Form {
  const [sheet] = layOutForm(pack, names, "zh-CN").sheets;
  const [form] = recogniseAll(planGrid(sheet!));
  if (!form) throw new Error("the inserted form was not recognised");
  return form;
}

/** What a pack keeps of a form: everything but where it stands and what was filled in. */
function kept(form: Form) {
  const groupOf = ({ path, weight, weightInName, groups }: FormGroup): unknown => [
    path,
    weight,
    weightInName,
    groups.map(groupOf),
  ];
  return {
    lines: form.lines.map(
      ({ kind, path, weight, weightInName, explanation, criteria, nature, operator, unit, target }) => [
        kind,
        path,
        weight,
        weightInName,
        ...[explanation, criteria, nature, operator, unit].map((cell) => cell?.text ?? null),
        String(target?.content ?? ""),
      ],
    ),
    groups: form.groups.map(groupOf),
    columns: form.parts.map(({ columns }) => columns.map(({ heading, role, level }) => [heading, role, level])),
    funding: form.fundingTables.map(({ title, columns, rows }) => [
      title,
      // A form may leave the only kind of money without a label: the pack says what it belongs to.
      columns.map(({ label, group }) => [label || title, group]),
      rows.map(({ label, role }) => [label, role]),
    ]),
    fields: form.fields.map(({ role, label }) => [role, label]),
    // Some forms state the total in its label: 总分：97.7分. Others mean it only by the figure beside a word.
    total: form.total && [totalLabel(form.total.label).replace(/[:：].*/, ""), form.total.weight],
    grades: form.grade?.bands,
    asks: form.asks,
    footnotes: form.footnotes.map(({ text }) => text),
  };
}

const cases = families.flatMap((family) =>
  formsIn(family).map((form) => [`${family}, ${form.sheet} ${form.headerRows[0]}`, form] as const),
);

describe.each(cases)("the form of %s", (_, form) => {
  const pack = makePack(form);

  it("makes a pack that can be read", () => {
    expect(validateRubric(JSON.parse(JSON.stringify(pack)))).toEqual({ rubric: pack });
  });

  it("comes back when the pack is inserted", () => {
    expect(kept(inserted(pack))).toEqual(kept(form));
  });

  it("comes back without what was filled in", () => {
    const again = inserted(pack);
    expect(new Set(again.lines.map(({ score }) => score.reading.kind))).toEqual(new Set(["blank"]));
    const entries = again.lines.flatMap(({ kind, justification, actual }) =>
      kind === "bonus" ? [] : [justification?.text ?? "", String(actual?.content ?? "")],
    );
    expect(entries.filter((text) => text !== "")).toEqual([]);
    expect(again.fields.filter(({ role }) => role !== "year").map(({ value }) => value.text.trim())).toEqual(
      again.fields.filter(({ role }) => role !== "year").map(() => ""),
    );
  });
});

it.each([
  ["天河", publishedGrid(), 26, 1, 2023],
  ["番禺", publishedPanyuGrid(), 93, 2, 2021],
] as const)("the published form of %s becomes a pack with all its lines", (_, grid, lines, parts, year) => {
  const [form] = recogniseAll(grid);
  const pack = makePack(form!);
  expect(pack).toMatchObject({ id: `form-${year}`, year, version: 1, yearText: `（${year}年度）` });
  expect([rubricLines(pack).length, pack.parts.length]).toEqual([lines, parts]);
  expect(kept(inserted(pack))).toEqual(kept(form!));
});

describe("of a form that an add-in's pack gave", () => {
  it.each(packs.filter(({ id }) => !onShelf(id)?.isFree).map((pack) => [pack.id, pack] as const))(
    "%s keeps every printed text",
    (_, pack) => {
      const { sheets } = layOutForm(pack, names, "zh-CN");
      const [form] = recogniseAll(planGrid(sheets[0]!));
      const printed = (rubric: Rubric) =>
        rubricLines(rubric).map(({ path, indicator, line }) => {
          const { id: _id, rule: _rule, inputs: _inputs, gate: _gate, goalKind: _goal, ...own } = line;
          const { name: _name, lines: _lines, ...shared } = indicator;
          return [path, { ...shared, ...own }];
        });
      expect(printed(makePack(form!))).toEqual(printed(pack));
    },
  );
});

it("leaves out what was filled in behind a label, and ticks", () => {
  const [form] = formsIn("bonus-and-penalty");
  const { total, grade } = makePack(form!);
  expect(total?.label).toBe("总分");
  const texts = grade?.bands.map(({ text }) => text).join("") ?? "";
  expect(texts).toMatch(/^优.*良.*/);
  expect(texts).not.toMatch(/[□☑]/);
});

it("keeps a place for why the line 预算执行率 lost points where the form has one", () => {
  const rolesOf = (family: string) =>
    makePack(formsIn(family)[0]!).funding.flatMap(({ rows }) => rows.map(({ role }) => role));
  expect(rolesOf("sichuan")).toContain("reason");
  expect(rolesOf("ministry-project")).not.toContain("reason");
});

describe("what a form does not say", () => {
  const [form] = formsIn("suzhou") as [Form];

  it("is taken from today where it is the year", () => {
    const untitled = { ...form, title: null, fields: [], sheet: "表1" };
    expect(makePack(untitled, 2030)).toMatchObject({ year: 2030, title: "表1", id: "form-2030" });
  });

  it("gives sheets names that Excel takes and that differ", () => {
    const named = (sheet: string) => makePack({ ...form, sheet }).sheets;
    expect(named("a/b:[c]'?").form).toBe("a b  c");
    expect(named("绩效目标表").form).toBe("自评表");
    expect(named("x".repeat(31)).form).toHaveLength(24);
  });
});
