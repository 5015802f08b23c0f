import { drawing } from "../../../tools/docs/structure/drawing";
import { boxesOf } from "../../../tools/docs/structure/imports";

test("a folder's boxes tell what they import, of files and of types", () => {
  const boxes = new Map(boxesOf("src").map(({ name, uses }) => [name, uses]));
  expect(boxes.get("spreadsheet")).toEqual([]);
  expect(boxes.get("form")).toEqual(expect.arrayContaining(["rubric", "spreadsheet"]));
  expect(boxes.get("taskpane")).toContain("form");
});

test("arrows that a longer way implies are left out", () => {
  const graph = drawing([
    { name: "a", uses: [] },
    { name: "b", uses: ["a"] },
    { name: "c", uses: ["a", "b"] },
    { name: "d", uses: [] },
  ]);
  expect(graph.split("\n").map((line) => line.trim())).toEqual([
    "```mermaid",
    "graph TD",
    "d",
    "b --> a",
    "c --> b",
    "```",
  ]);
});
