import { readFileSync } from "node:fs";
import { inRoot } from "../../tools/build/places";
import { pngSize } from "../../tools/pngSize";

test("the header of a PNG says how large it is", () => {
  expect(pngSize(readFileSync(inRoot("assets/rubric-48.png")))).toEqual({ width: 48, height: 48 });
});

test("anything else has no size", () => {
  expect(pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeUndefined();
  expect(pngSize(new Uint8Array())).toBeUndefined();
});
