import { reactionTo } from "../../../src/taskpane/control/reaction";

const never = (): boolean => false;
const always = (): boolean => true;

test.each([
  ["an edit of the form", { kind: "changed", sheetId: "f" }, "check"],
  ["an edit of the work paper", { kind: "changed", sheetId: "p" }, "check"],
  ["results of functions", { kind: "calculated", sheetId: "f" }, "check"],
  ["the form's sheet deleted", { kind: "deleted", sheetId: "f" }, "look"],
  ["another sheet deleted", { kind: "deleted", sheetId: "p" }, "nothing"],
  ["the form's sheet activated", { kind: "activated", sheetId: "f" }, "nothing"],
  ["an unknown sheet activated", { kind: "activated", sheetId: "x" }, "look"],
  ["a sheet added", { kind: "added", sheetId: "x" }, "nothing"],
] as const)("%s", (_, change, reaction) => {
  expect(reactionTo(change, "f", never)).toBe(reaction);
});

test("a sheet that is known to hold no form is not read again when somebody goes there", () => {
  expect(reactionTo({ kind: "activated", sheetId: "p" }, "f", always)).toBe("nothing");
});

test("without a form on show everything may bring one", () => {
  expect(reactionTo({ kind: "changed", sheetId: "x" }, undefined, never)).toBe("look");
  expect(reactionTo({ kind: "added", sheetId: "x" }, undefined, never)).toBe("look");
});
