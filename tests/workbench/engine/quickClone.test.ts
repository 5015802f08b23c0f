import { Tools } from "@univerjs/core";
import fc from "fast-check";
import "../../../workbench/engine/mends/core/quickClone";

class Named {
  constructor(readonly name: string) {}
}

describe("a quick clone", () => {
  it("equals what it was made of and shares nothing with it", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withNullPrototype: true }), (value) => {
        const clone = Tools.deepClone(value);
        expect(clone).toEqual(value);
        if (typeof value === "object" && value !== null && !(value instanceof Date)) expect(clone).not.toBe(value);
      }),
    );
  });

  it("inherits nothing from a key of that name", () => {
    const clone = Tools.deepClone(JSON.parse('{"__proto__": {"name": "表"}}') as { name?: string });
    expect(Object.keys(clone)).toEqual(["__proto__"]);
    expect(clone.name).toBeUndefined();
  });

  it("keeps the kind of what it copies", () => {
    const clone = Tools.deepClone({ at: new Date(0), like: /a/g, named: new Named("表") });
    expect(clone.at).toEqual(new Date(0));
    expect(clone.like).toEqual(/a/g);
    expect(clone.named).toBeInstanceOf(Named);
  });

  it.each([
    ["text", "[object String]"],
    [1, "[object Number]"],
    [true, "[object Boolean]"],
    [undefined, "[object Undefined]"],
    [null, "[object Null]"],
    [[], "[object Array]"],
    [{}, "[object Object]"],
    [new Named("表"), "[object Object]"],
    [new Date(0), "[object Date]"],
    [/a/, "[object RegExp]"],
    [new Map(), "[object Map]"],
    [() => 1, "[object Function]"],
  ])("%p is told as what it is", (value, name) => {
    expect(Tools.getValueType(value)).toBe(name);
  });
});
