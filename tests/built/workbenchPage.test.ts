import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { WORKBENCH_FOLDER } from "../../tools/build/places";

const read = (name: string): Buffer => readFileSync(path.join(WORKBENCH_FOLDER, name));

/** What a first visit of the workbench may carry. */
const FIRST_VISIT_BYTES = 3_500_000;

test("the page's script has a compressed copy beside it that is the same", () => {
  const [, script = ""] = /<script[^>]* src="([^"]+)"/.exec(String(read("index.html"))) ?? [];
  const copy = read(`${script}.br`);
  expect(brotliDecompressSync(copy).equals(read(script))).toBe(true);
  expect(copy.length).toBeLessThan(FIRST_VISIT_BYTES);
});
