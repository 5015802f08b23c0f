import { reactionTo } from "../../../src/taskpane/control/reaction";

const form = { sheetId: "f", companionIds: ["p"], partIds: ["f", "next"] };
const never = (): boolean => false;
const always = (): boolean => true;

test.each([
  ["an edit of the form", { kind: "changed", sheetId: "f" }, "check"],
  ["an edit of the work paper", { kind: "changed", sheetId: "p" }, "check"],
  ["results of functions", { kind: "calculated", sheetId: "f" }, "check"],
  ["results on the work paper", { kind: "calculated", sheetId: "p" }, "check"],
  ["an edit of another part", { kind: "changed", sheetId: "next" }, "check"],
  ["results on another part", { kind: "calculated", sheetId: "next" }, "check"],
  ["another part deleted", { kind: "deleted", sheetId: "next" }, "check"],
  ["another part activated", { kind: "activated", sheetId: "next" }, "look"],
  ["results on another sheet", { kind: "calculated", sheetId: "x" }, "nothing"],
  ["the form's sheet deleted", { kind: "deleted", sheetId: "f" }, "look"],
  ["the work paper deleted", { kind: "deleted", sheetId: "p" }, "check"],
  ["another sheet deleted", { kind: "deleted", sheetId: "x" }, "nothing"],
  ["the form's sheet activated", { kind: "activated", sheetId: "f" }, "nothing"],
  ["the work paper activated", { kind: "activated", sheetId: "p" }, "nothing"],
  ["an unknown sheet activated", { kind: "activated", sheetId: "x" }, "look"],
  ["a sheet added", { kind: "added", sheetId: "x" }, "nothing"],
] as const)("%s", (_, change, reaction) => {
  expect(reactionTo(change, form, never)).toBe(reaction);
});

test("a sheet that is known to hold no form is not read again when somebody goes there", () => {
  expect(reactionTo({ kind: "activated", sheetId: "x" }, form, always)).toBe("nothing");
});

test("without a form on show everything may bring one", () => {
  expect(reactionTo({ kind: "changed", sheetId: "x" }, null, never)).toBe("look");
  expect(reactionTo({ kind: "added", sheetId: "x" }, null, never)).toBe("look");
});
