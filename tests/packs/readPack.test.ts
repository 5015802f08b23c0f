import Ajv from "ajv";
import fc from "fast-check";
import { packs } from "../../src/packs";
import { readPack, validateRubric } from "../../src/packs/readPack";
import schema from "../../src/rubric/pack/pack.schema.json";
import { withoutSchema } from "../../src/rubric/pack/packFile";
import type { Rubric } from "../../src/rubric/rubric";

const [tianhe, panyu] = packs as readonly [Rubric, Rubric];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = (pack: Rubric): Json => JSON.parse(JSON.stringify(pack)) as Json;

/** Every place in a JSON value, as the keys that lead there. */
function places(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, each]) =>
      places(each, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The pack with something else at a place, or with the place gone. */
function changed(pack: Rubric, path: readonly (string | number)[], to: Json | undefined): unknown {
  const root: { pack: Json } = { pack: copy(pack) };
  let at: Record<string | number, Json> = root;
  let key: string | number = "pack";
  for (const step of path) {
    at = at[key] as Record<string | number, Json>;
    key = step;
  }
  if (to !== undefined) at[key] = to;
  else if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
  return root.pack;
}

const told = (json: unknown, language: "zh-CN" | "en-US" = "en-US"): readonly string[] => {
  const read = readPack(JSON.stringify(json), language);
  return "problems" in read ? read.problems : [];
};

describe("a pack from a file", () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))("%s is read as it was written", (_, pack) => {
    expect(readPack(`\uFEFF${JSON.stringify(pack, null, 2)}`, "zh-CN")).toEqual({ rubric: withoutSchema(pack) });
  });

  it("says in both languages what is wrong, and where", () => {
    const json = changed(tianhe, ["year"], "2023");
    expect(told(json)).toEqual(["year: This must be of type integer; it is string."]);
    expect(told(json, "zh-CN")).toEqual(["year：这里应是 integer，实际是 string。"]);
  });

  it("is told from anything else", () => {
    expect(readPack("PK\u0003\u0004", "en-US")).toEqual({ problems: ["This is not a rubric pack: it is not JSON."] });
    expect(told([])).toEqual(["This must be of type object; it is array."]);
    expect(told({}).length).toBe(10);
  });

  it("is not followed into a trap", () => {
    const deep = Array.from({ length: 5000 }).reduce<object>((inner) => ({ name: "", indicators: [inner] }), {});
    const json = { ...tianhe, parts: [{ ...tianhe.parts[0], indicators: [deep] }] };
    expect(validateRubric(json)).toHaveProperty("problems");
    expect(readPack(JSON.stringify(tianhe).replace("{", '{"__proto__":1,'), "en-US")).toEqual({
      problems: ["__proto__: This entry is not known; check its name."],
    });
    expect(readPack(`"${"x".repeat(6_000_000)}"`, "en-US")).toEqual({
      problems: ["The file is too large for a rubric pack."],
    });
  });

  it("with any slip is judged as the JSON Schema says", () => {
    const byAjv = new Ajv({ strictTypes: false, multipleOfPrecision: 9 }).compile(schema);
    const slip = fc.constantFrom<Json | undefined>(
      undefined,
      null,
      true,
      "",
      "x",
      -1,
      0.005,
      3,
      [],
      {},
      { kind: "input" },
    );
    const where = [tianhe, panyu].map((pack) => [pack, places(copy(pack))] as const);
    fc.assert(
      fc.property(fc.constantFrom(...where), fc.nat(), slip, ([pack, all], index, to) => {
        const json = changed(pack, all[index % all.length] ?? [], to);
        if (json === undefined) return;
        const read = validateRubric(json);
        const byMeaning = "problems" in read && read.problems.every(({ code }) => meanings.includes(code));
        expect("rubric" in read || byMeaning).toBe(byAjv(json));
      }),
      { numRuns: 400 },
    );
  });

  const meanings: readonly string[] = [
    "columns",
    "depth",
    "same-id",
    "same-sheet-name",
    "input-missing",
    "input-unused",
    "bands",
    "words",
    "lines-missing",
    "total-missing",
  ];
});

describe("a pack whose parts do not fit together", () => {
  const [part] = tianhe.parts;
  const withColumns = (columns: readonly unknown[]): unknown => ({ ...tianhe, parts: [{ ...part, columns }] });
  const line = (rule: object, inputs: readonly object[]): unknown => ({
    ...tianhe,
    parts: [
      {
        columns: [
          { role: "level", level: 1, heading: "a" },
          { role: "weight", level: 1, heading: "b" },
          { role: "score", heading: "c" },
        ],
        indicators: [{ name: "n", lines: [{ id: "l", weight: 1, rule, inputs }] }],
      },
    ],
  });
  const share = (id: string): object => ({ id, question: "q", kind: "share", unit: "%" });
  const ratio = { kind: "ratio", value: { kind: "input", input: "rate" } };

  it.each([
    ["two scores", withColumns([...part!.columns, { role: "score", heading: "又一个" }]), /exactly one score/],
    [
      "a level left out",
      withColumns(part!.columns.filter(({ role, level }) => role !== "level" || level !== 2)),
      /levels run from 1/,
    ],
    [
      "a weight of no level",
      withColumns(part!.columns.map((one) => (one.role === "weight" && one.level === 1 ? { ...one, level: 4 } : one))),
      /levels run from 1/,
    ],
    ["another depth", withColumns(part!.columns.filter(({ level }) => level !== 3)), /not as many levels deep/],
    ["the same id twice", { ...tianhe, parts: [part, part] }, /is there twice/],
    ["the same sheet name twice", { ...tianhe, sheets: { form: "A", goals: "a", workPaper: "b" } }, /sheet name “a”/],
    ["an input that is not asked", line(ratio, [share("other")]), /takes “rate”/],
    ["an input that no rule takes", line(ratio, [share("rate"), share("more")]), /“more” is listed/],
    [
      "bands that cannot be read",
      line({ kind: "band", value: { kind: "input", input: "rate" }, bands: "甚多→2" }, [share("rate")]),
      /cannot be read/,
    ],
    ["a choice without words", line(ratio, [{ id: "rate", question: "q", kind: "answer" }]), /words of “rate”/],
    [
      "a sum over no lines",
      line({ kind: "ratio", value: { kind: "lineSum", label: "s", of: "scores", under: ["nobody"] } }, [share("x")]),
      /no lines under “nobody”/,
    ],
    ["a grade without a total", { ...tianhe, total: undefined }, /a grade but no total/],
  ])("%s", (_, json, message) => {
    expect(told(JSON.parse(JSON.stringify(json)))).toContainEqual(expect.stringMatching(message));
  });
});
