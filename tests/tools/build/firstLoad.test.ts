import { randomBytes } from "node:crypto";
import { firstLoad, FIRST_LOAD_LIMIT, sizeProblems } from "../../../tools/build/sizePlugin";

const page = `<script src="office-js/office.js"></script><script src="https://cdn.example.com/office.js"></script>
  <script defer src="functions.js"></script><script defer src="pane.js"></script>`;

test("our scripts count, Office.js does not", () => {
  const sizes = firstLoad(page, () => Buffer.from("a".repeat(10_000)));
  expect(sizes.map(({ file }) => file)).toEqual(["functions.js", "pane.js"]);
  expect(sizes[0]?.gzipped).toBeLessThan(100);
});

test("a pane that loads too much is a problem", () => {
  const noise = randomBytes(FIRST_LOAD_LIMIT / 2 + 1);
  expect(sizeProblems(firstLoad(page, () => noise))).toHaveLength(1);
  expect(sizeProblems(firstLoad(page, () => noise.subarray(0, 1000)))).toEqual([]);
});
