import { allChecks } from "../../src/checks/allChecks";
import { defineCheck } from "../../src/checks/defineCheck";
import { checkTexts } from "../../src/checks/locale/checkTexts";
import { checkHelp } from "../../src/checks/words";
import { formOf } from "./support/formLine";

const help = { title: "", appliesTo: "", why: "", fix: "", example: "" };
const place = { sheet: "表", address: "A1", line: "总分" };

const texts = checkTexts({
  "zh-CN": { ...help, message: { one: "合计 {sum}", other: "没有" } },
  "en-US": { ...help, message: { one: "{sum|point|points}", other: "none" } },
});
const facts = { id: "sums", severity: "warning", messages: { one: ["sum"], other: [] }, texts } as const;

it("fills in what the check's facts say, and lets a finding be graver or milder", () => {
  const { run } = defineCheck(facts).finding(() => [
    { ...place, variant: "one", args: { sum: 9 } },
    { ...place, variant: "other", args: { sum: 0 }, severity: "information" },
  ]);
  expect(run(formOf([]))).toEqual([
    { ...place, id: "sums", severity: "warning", variant: "one", args: { sum: 9 } },
    { ...place, id: "sums", severity: "information", variant: "other", args: { sum: 0 } },
  ]);
});

it("runs with the settings' defaults, and with what is set instead", () => {
  const check = defineCheck({ ...facts, settings: { most: 3, word: "无" } }).finding((_, { most, word }) => [
    { ...place, variant: "one", args: { sum: most, word } },
  ]);
  const argsWith = (settings?: Record<string, number>) =>
    check.run(formOf([]), settings && { settings }).map(({ args }) => args);
  expect(check.settings).toEqual({ most: 3, word: "无" });
  expect(argsWith()).toEqual([{ sum: 3, word: "无" }]);
  expect(argsWith({ most: 5 })).toEqual([{ sum: 5, word: "无" }]);
});

it("does not compile what would leave a message unsaid or with a gap", () => {
  const { finding } = defineCheck(facts);
  // @ts-expect-error the argument that the message takes is missing
  finding(() => [{ ...place, variant: "one", args: {} }]);
  // @ts-expect-error no message has this variant
  finding(() => [{ ...place, variant: "two", args: {} }]);
  // @ts-expect-error one of several messages is picked by a variant
  finding(() => [{ ...place, args: { sum: 1 } }]);
  // @ts-expect-error a text asks for an argument that the check does not give
  defineCheck({ ...facts, messages: { one: [], other: [] } });
  // @ts-expect-error a variant has no text
  defineCheck({ ...facts, messages: { ...facts.messages, third: [] } });
  // @ts-expect-error a text belongs to no variant
  defineCheck({ ...facts, messages: { one: ["sum"] } });
  // @ts-expect-error there is no text in English
  checkTexts({ "zh-CN": texts["zh-CN"] });
  // @ts-expect-error no check has this id
  expect(() => checkHelp("no-such-check", "zh-CN")).toThrow(RangeError);
});

it("has no two checks of one id", () => {
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
});
