import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { layOutForm } from "../../src/form/layout";
import { packKey } from "../../src/form/packName";
import { packs } from "../../src/packs";
import { readPack } from "../../src/packs/readPack";
import schema from "../../src/rubric/pack/pack-file.schema.json";
import { packFileText, withoutSchema } from "../../src/rubric/pack/packFile";
import { inRoot } from "../../tools/build/places";
import { ownPack } from "../support/ownPack";

const example = readFileSync(inRoot("docs/packs.example.json"), "utf8");
const read = (json: unknown) => readPack(typeof json === "string" ? json : JSON.stringify(json), "en-US");

test("the example of the documents is a pack, by the published schema and by ours, and can be laid out", () => {
  expect(new Ajv({ strict: false }).validate(schema, JSON.parse(example))).toBe(true);
  const pack = read(example);
  if (!("rubric" in pack)) throw new Error(pack.problems.join("\n"));
  const { rubric } = pack;
  expect([rubric.year, rubric.version, rubric.sheets.form]).toEqual([2025, 1, "自评表"]);
  const names = { formSheet: "表", goalSheet: "目标", workPaperSheet: "底稿" };
  expect(layOutForm(rubric, names, "zh-CN").sheets.map(({ name }) => name)).toEqual(["表", "底稿"]);
});

test("only a Chinese name is asked for beside the lines, and what is wrong is told with its place", () => {
  const { name: _, ...nameless } = JSON.parse(example) as Record<string, unknown>;
  expect(read(nameless)).toMatchObject({ problems: expect.arrayContaining([expect.stringMatching(/^name: /)]) });
  const { parts } = nameless;
  const [one, other] = [read({ name: "甲", parts }), read({ name: { "zh-CN": "甲" }, parts })];
  expect(one).toMatchObject({ rubric: { name: { "zh-CN": "甲", "en-US": "甲" }, anyYear: true, title: "甲" } });
  expect(other).toEqual(one);
  const twoScores = JSON.parse(example.replace('"role": "actual"', '"role": "score"')) as unknown;
  expect(read(twoScores)).toMatchObject({ problems: [expect.stringMatching(/^parts\[0\]\.columns: /)] });
});

test.each([...packs, ownPack()].map((pack) => [pack.id, pack] as const))(
  "%s as a file names its schema, follows it, and is the same pack when it is opened",
  (_, pack) => {
    const text = packFileText(pack);
    const file = JSON.parse(text) as Record<string, unknown>;
    expect([Object.keys(file)[0], file["$schema"]]).toEqual(["$schema", "pack-file.schema.json"]);
    expect(new Ajv({ strict: false }).validate(schema, file)).toBe(true);
    const opened = read(text);
    if (!("rubric" in opened)) throw new Error(opened.problems.join("\n"));
    expect(packKey(opened.rubric)).toBe(packKey(withoutSchema(pack)));
  },
);
