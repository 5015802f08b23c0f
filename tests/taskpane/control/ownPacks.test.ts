/** @jest-environment jsdom */
import { forgetPack, keepOpened, keepPack, ownPacks } from "../../../src/taskpane/control/ownPacks";
import { changedPack, ownPack } from "../../support/ownPack";

beforeEach(() => localStorage.clear());

test("templates are kept apart for each prefix; one that is changed is the next version in place of the earlier", () => {
  const pack = ownPack();
  expect(keepPack("a|", pack)?.version).toBe(3);
  expect(keepPack("a|", pack)?.version).toBe(3);
  expect(keepPack("a|", changedPack(pack))?.version).toBe(4);
  expect(ownPacks("a|").map(({ id, version }) => [id, version])).toEqual([["own-2024", 4]]);
  expect(ownPacks("b|")).toEqual([]);
  forgetPack("a|", pack);
  expect(ownPacks("a|")).toEqual([]);
});

test("a pack from a file is kept as it is, and what cannot be read is passed over", () => {
  expect(keepOpened("", ownPack("mine"))).toBe(true);
  localStorage.setItem("rubric.pack.broken", '{"id":"broken"}');
  localStorage.setItem("rubric.pack.half", "{");
  expect(ownPacks("").map(({ id }) => id)).toEqual(["mine"]);
});
