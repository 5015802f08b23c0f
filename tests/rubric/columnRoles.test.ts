import { columnRoles, printedRoles, roleFacts, roleOf } from "../../src/rubric/columnRoles";
import schema from "../../src/rubric/pack/pack.schema.json";

const ids = columnRoles.map(({ id }) => id);

it("declares each role once", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it("tells every role by a heading, and none by an empty one", () => {
  for (const { id, headings } of columnRoles) {
    const patterns = Object.values(headings).flat();
    expect([id, patterns.length > 0]).toEqual([id, true]);
    expect([id, patterns.some((pattern) => pattern.test(""))]).toEqual([id, false]);
    // With such a flag a pattern keeps a place between two headings.
    expect([id, patterns.some(({ flags }) => /[gy]/.test(flags))]).toEqual([id, false]);
  }
});

it("knows what it declared, and nothing of other names", () => {
  expect(ids.map((id) => roleFacts(id).id)).toEqual(ids);
  expect(ids.map(roleOf)).toEqual(ids);
  expect([roleFacts(null), roleOf("序号"), roleOf("")]).toEqual([{}, undefined, undefined]);
});

it("lets a pack have every role, and print every text that a form may print", () => {
  const { leaf, line, part } = schemaParts();
  expect(part).toEqual([...ids, null]);
  for (const texts of [leaf, line]) expect(texts).toEqual(expect.arrayContaining([...printedRoles()]));
});

function schemaParts(): { readonly part: unknown; readonly leaf: string[]; readonly line: string[] } {
  const { properties, definitions } = schema;
  return {
    part: properties.parts.items.properties.columns.items.properties.role.enum,
    leaf: Object.keys(definitions.indicator.oneOf[1]?.properties ?? {}),
    line: Object.keys(definitions.line.properties),
  };
}
