import type { FunctionMetadata } from "../../../../workbench/host/types";
import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import { open, run } from "../open";

/** The part of `OfficeRuntime` that is used here; the types of Office.js have none of it. */
declare const OfficeRuntime: {
  readonly storage: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
    removeItem(key: string): Promise<void>;
    getItems(keys: string[]): Promise<Record<string, string | null>>;
    setItems(values: Record<string, string>): Promise<void>;
    getKeys(): Promise<string[]>;
  };
};

const number = (name: string) => ({ name, type: "number" });
const FUNCTIONS: FunctionMetadata[] = [
  { id: "COUNT_UP", name: "COUNT_UP", parameters: [number("step")], options: { stream: true, cancelable: true } },
  { id: "SLOW", name: "SLOW", parameters: [number("value")], options: { cancelable: true } },
  { id: "TICK", name: "TICK", parameters: [], options: { volatile: true } },
  {
    id: "WHERE",
    name: "WHERE",
    parameters: [{ name: "cells", dimensionality: "matrix" }, number("more")],
    options: { requiresAddress: true, requiresParameterAddresses: true },
  },
  { id: "NOWHERE", name: "NOWHERE", parameters: [] },
  { id: "GIVE", name: "GIVE", parameters: [{ name: "key", type: "string" }] },
  { id: "STORED", name: "STORED", parameters: [{ name: "key", type: "string" }] },
];

interface Stream {
  readonly step: number;
  give(): void;
  cancelled: boolean;
}

let office: OfficeInNode;
let streams: Stream[];
let slow: { value: number; cancelled: boolean }[];
let ticks: number;
const given: Record<string, unknown> = {};

beforeEach(() => {
  office = open();
  [streams, slow, ticks] = [[], [], 0];
  const { CustomFunctions, host } = office;
  CustomFunctions.associate("COUNT_UP", (step: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    let total = 0;
    const stream = { step, cancelled: false, give: () => invocation.setResult((total += step)) };
    invocation.onCanceled = () => (stream.cancelled = true);
    streams.push(stream);
  });
  CustomFunctions.associate("SLOW", (value: number, invocation: CustomFunctions.CancelableInvocation) => {
    const call = { value, cancelled: false };
    invocation.onCanceled = () => (call.cancelled = true);
    slow.push(call);
    return new Promise(() => undefined);
  });
  CustomFunctions.associate("TICK", () => ++ticks);
  CustomFunctions.associate("WHERE", (_cells: unknown, _more: number, invocation: CustomFunctions.Invocation) => [
    [invocation.address ?? "none", ...(invocation.parameterAddresses ?? [])],
  ]);
  CustomFunctions.associate("NOWHERE", (invocation: CustomFunctions.Invocation) => invocation.address ?? "none");
  CustomFunctions.associate("GIVE", (key: string) => given[key]);
  CustomFunctions.associate("STORED", async (key: string) => (await OfficeRuntime.storage.getItem(key)) ?? "none");
  host.registerFunctions("TEST", FUNCTIONS);
});

const value = (address: string): unknown => office.host.values("Sheet1", address)[0]?.[0];

/** Waits until something is so, however slow the machine is. */
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !condition(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await office.host.settled();
  }
  expect(condition()).toBe(true);
}
async function set(address: string, content: string | number): Promise<void> {
  office.host.set("Sheet1", address, [[content]]);
  await office.host.settled();
}

describe("a streaming function", () => {
  it("gives one result after another, and what refers to it follows", async () => {
    await set("A1", "=TEST.COUNT_UP(2)");
    await set("B1", "=A1*10");
    await until(() => streams.length === 1);
    expect(value("A1")).toBe("#BUSY!");
    for (const expected of [2, 4, 6]) {
      streams[0]!.give();
      await until(() => value("A1") === expected && value("B1") === expected * 10);
    }
    expect(streams).toHaveLength(1);
  });

  it.each([
    ["its formula is deleted", "A1", ""],
    ["its formula is overwritten", "A1", 5],
    ["an argument changes", "B1", 3],
  ])("is cancelled when %s", async (_what, address, content) => {
    await set("B1", 2);
    await set("A1", "=TEST.COUNT_UP(B1)");
    await until(() => streams.length === 1);
    streams[0]!.give();
    await until(() => value("A1") === 2);
    await set(address, content);
    await until(() => streams[0]!.cancelled);
    const live = streams.filter(({ cancelled }) => !cancelled);
    expect(live.map(({ step }) => step)).toEqual(address === "B1" ? [3] : []);
    streams[0]!.give();
    live[0]?.give();
    await until(() => value("A1") === (address === "B1" ? 3 : content));
  });

  it.each([
    ["its sheet is deleted", () => run((sheet, { workbook }) => (workbook.worksheets.add(), sheet.delete()))],
    ["another workbook is opened", () => office.host.load(office.host.store())],
  ])("is cancelled when %s", async (_what, act) => {
    await set("A1", "=TEST.COUNT_UP(2)");
    await until(() => streams.length === 1);
    await act();
    await until(() => streams[0]!.cancelled);
  });

  it("goes on in its cell when that moves", async () => {
    await set("A3", "=TEST.COUNT_UP(2)");
    await until(() => streams.length === 1);
    await run((sheet) => sheet.getRange("1:1").insert("Down"));
    await until(() => streams.some(({ cancelled }) => !cancelled));
    const live = streams.filter(({ cancelled }) => !cancelled);
    live[0]!.give();
    await until(() => value("A4") === 2);
    expect(live).toHaveLength(1);
  });
});

test("a cancelable function hears that nobody waits for its result", async () => {
  await set("B1", 1);
  office.host.set("Sheet1", "A1", [["=TEST.SLOW(B1)"]]);
  await untilCalled(1);
  office.host.set("Sheet1", "B1", [[2]]);
  await untilCalled(2);
  expect(slow).toEqual([
    { value: 1, cancelled: true },
    { value: 2, cancelled: false },
  ]);
  office.host.set("Sheet1", "A1", [[""]]);
  await until(() => slow[1]!.cancelled);
});

/** Without `settled`, which waits for results. */
async function untilCalled(count: number): Promise<void> {
  for (let turn = 0; turn < 500 && slow.length < count; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("a volatile function is asked again at each calculation, and its own results are none", async () => {
  await set("A1", "=TEST.TICK()");
  await until(() => value("A1") === 1);
  await set("D9", 1);
  await until(() => value("A1") === 2);
  await run((_, context) => context.workbook.application.calculate("Recalculate"));
  await until(() => value("A1") === 3);
  await office.host.settled();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ticks).toBe(3);
  await set("A1", "");
  await set("D9", 2);
  expect(ticks).toBe(3);
});

test("addresses are given to functions that ask for them", async () => {
  await set("B2", "=TEST.WHERE(D1:E2,3)");
  await set("B5", "=TEST.NOWHERE()");
  expect(office.host.values("Sheet1", "B2:D2")).toEqual([["Sheet1!B2", "Sheet1!D1:E2", ""]]);
  expect(value("B5")).toBe("none");
});

test.each<[string, unknown, unknown, string]>([
  ["an entity", { type: "Entity", text: "番禺区", properties: {} }, "番禺区", "番禺区"],
  ["a formatted number", { type: "FormattedNumber", basicValue: 0.125, numberFormat: "0.0%" }, 0.125, "12.5%"],
  ["an error", { type: "Error", errorType: "NotAvailable" }, "#N/A", "#N/A"],
  ["an error by its value", { type: "Error", basicValue: "#DIV/0!" }, "#DIV/0!", "#DIV/0!"],
  ["a text", { type: "String", basicValue: "甲" }, "甲", "甲"],
  ["a number", { type: "Double", basicValue: 1.5 }, 1.5, "1.5"],
  ["a truth value", { type: "Boolean", basicValue: true }, true, "TRUE"],
  ["a picture", { type: "WebImage", address: "https://example.gov.cn/a.png" }, "#VALUE!", "#VALUE!"],
  ["an object of no known type", { a: 1 }, "#VALUE!", "#VALUE!"],
])("%s as a result", async (_what, result, shown, text) => {
  given["x"] = result;
  await set("A1", '=TEST.GIVE("x")');
  expect([value("A1"), office.host.texts("Sheet1", "A1")[0]?.[0]]).toEqual([shown, text]);
});

test("an array of such values spills", async () => {
  given["x"] = [
    [
      { type: "Entity", text: "甲" },
      { type: "FormattedNumber", basicValue: 2, numberFormat: "0.00" },
    ],
  ];
  await set("A1", '=TEST.GIVE("x")');
  expect(office.host.values("Sheet1", "A1:B1")).toEqual([["甲", 2]]);
});

test("OfficeRuntime.storage keeps values, also for functions", async () => {
  const { storage } = OfficeRuntime;
  await storage.setItem("a", "1");
  await storage.setItems({ b: "2", c: "3" });
  await storage.removeItem("b");
  expect(await storage.getItem("a")).toBe("1");
  expect(await storage.getItem("b")).toBeNull();
  expect(await storage.getItems(["a", "c", "d"])).toMatchObject({ a: "1", c: "3", d: null });
  expect((await storage.getKeys()).sort()).toEqual(["a", "c"]);
  await set("A1", '=TEST.STORED("c")');
  expect(value("A1")).toBe("3");
});
