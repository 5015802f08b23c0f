import { packChanges } from "../../src/packs/packChanges";
import type { Rubric } from "../../src/rubric/rubric";
import { changedPack, ownPack } from "../support/ownPack";

test("two versions of a pack differ in lines that are other, new or gone", () => {
  const pack = ownPack();
  expect(packChanges(pack, pack)).toEqual({ added: [], removed: [], changed: [] });
  expect(packChanges(pack, changedPack(pack)).changed).toEqual(["本所结余率"]);
  const renamed = JSON.parse(JSON.stringify(pack).replace("本所走访", "本所回访")) as Rubric;
  expect(packChanges(pack, renamed)).toEqual({ added: ["本所回访"], removed: ["本所走访"], changed: [] });
});
