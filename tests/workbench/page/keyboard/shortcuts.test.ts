import { readFileSync } from "node:fs";
import path from "node:path";
import { isPressed, readShortcuts } from "../../../../workbench/page/keyboard/shortcuts";

const file = path.resolve(__dirname, "../../../../assets/shortcuts.json");
const [next] = readShortcuts(JSON.parse(readFileSync(file, "utf8")));
const none = { key: "g", code: "KeyG", ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

it("takes our own shortcut to the next gap", () => {
  expect(next).toEqual({ action: "nextGap", key: "Ctrl+Alt+G" });
});

it.each([
  [{ ctrlKey: true, altKey: true }, true],
  // With Alt the key gives another letter on some keyboards.
  [{ ctrlKey: true, altKey: true, key: "©" }, true],
  [{ ctrlKey: true }, false],
  [{ ctrlKey: true, altKey: true, shiftKey: true }, false],
  [{ ctrlKey: true, altKey: true, key: "h", code: "KeyH" }, false],
])("%j is it: %s", (pressed, expected) => {
  expect(next && isPressed(next, { ...none, ...pressed })).toBe(expected);
});

it.each([null, {}, { shortcuts: [{ action: 1, key: { default: "A" } }, { action: "a" }] }])("%j has none", (other) => {
  expect(readShortcuts(other)).toEqual([]);
});
