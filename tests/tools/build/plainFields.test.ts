import { plainFields } from "../../../tools/build/plainFields.cjs";

const HELPER = `function _defineProperty(object, name, value) {
  if (name in object) Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}`;

/** As bundlers write a class whose fields a browser might not know. */
const SCRIPT = `${HELPER}
class Named {
  set name(text) { this.said = text; }
}
class Cell extends Named {
  constructor(row) {
    super();
    _defineProperty(this, "row", row);
    _defineProperty(this, "name", "own");
    _defineProperty(this, "_next", (by) => {
      return this.row + by;
    });
    _defineProperty(this, ROW, 1);
  }
}
const ROW = "constant";
return new Cell(3);`;

const run = (script: string): Record<string, unknown> => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script is the one above
  return new Function(script)() as Record<string, unknown>;
};

test("fields are set directly, and objects are as they were", () => {
  const plain = plainFields(SCRIPT);
  expect(plain).toContain("this.row = (row);");
  expect(plain.match(/_defineProperty\(this/g)).toHaveLength(2);
  const [before, after] = [run(SCRIPT), run(plain)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after).toMatchObject({ row: 3, name: "own", constant: 1 });
  expect((after["_next"] as (by: number) => number)(4)).toBe(7);
});

test("a property that runs code when it is set stays defined", () => {
  expect(run(plainFields(SCRIPT))["said"]).toBeUndefined();
});
