import { readRuleSet } from "../../../src/checks/rules/readRuleSet";
import { rulesOf } from "../../../src/checks/rules/rulesOf";
import type { RuleSet } from "../../../src/checks/rules/ruleSet";

const own = {
  id: "our-county",
  version: 2,
  name: { "zh-CN": "我县", "en-US": "Our county" },
  source: { "zh-CN": "县财政局通知", "en-US": "A notice of the county" },
  extends: "sichuan-2025",
  checks: {
    "justification-pasted": { severity: "error", settings: { many: 2 } },
    "budget-adjusted": { settings: { least: 0.2 } },
    "hidden-parts": { on: false },
  },
};

const problemsOf = (json: unknown, language: "zh-CN" | "en-US" = "zh-CN"): readonly string[] => {
  const read = readRuleSet(typeof json === "string" ? json : JSON.stringify(json), language);
  return "problems" in read ? read.problems : [];
};

/** What stands before the words of each problem. */
const places = (json: unknown): readonly string[] => problemsOf(json).map((text) => text.split("：")[0] ?? "");

const withChecks = (checks: unknown): unknown => ({ ...own, checks });

it("reads an own set, a byte order mark in front of it too, over the set that it extends", () => {
  const read = readRuleSet(`\uFEFF${JSON.stringify(own)}`, "zh-CN");
  const set = (read as { readonly set: RuleSet }).set;
  expect(set.version).toBe(2);
  expect(rulesOf(set)).toMatchObject({
    "justification-pasted": { severity: "error", settings: { many: 2 } },
    "hidden-parts": { on: false },
    // The severity is that of the set below, the threshold its own.
    "budget-adjusted": { severity: "warning", settings: { least: 0.2 } },
    "execution-low-unexplained": { settings: { least: 0.9 } },
  });
});

it.each<[string, unknown, readonly string[]]>([
  ["an unknown check", withChecks({ "no-such/check": { on: false } }), ["/checks/no-such~1check"]],
  [
    "an unknown setting",
    withChecks({ "justification-pasted": { settings: { often: 3 } } }),
    ["/checks/justification-pasted/settings/often"],
  ],
  [
    "a setting of a check that has none",
    withChecks({ "score-missing": { settings: { many: 3 } } }),
    ["/checks/score-missing/settings"],
  ],
  [
    "a wrong type",
    withChecks({ "justification-pasted": { settings: { many: "3" } } }),
    ["/checks/justification-pasted/settings/many"],
  ],
  [
    "half a thing where only whole ones count",
    withChecks({ "justification-pasted": { settings: { many: 2.5 } } }),
    ["/checks/justification-pasted/settings/many"],
  ],
  [
    "a value below its limit",
    withChecks({ "justification-pasted": { settings: { many: 1 } } }),
    ["/checks/justification-pasted/settings/many"],
  ],
  [
    "a value above its limit",
    withChecks({ "below-pass-line-with-points": { settings: { usual: 60 } } }),
    ["/checks/below-pass-line-with-points/settings/usual"],
  ],
  ["an unknown severity", withChecks({ "score-missing": { severity: "fatal" } }), ["/checks/score-missing/severity"]],
  [
    "another severity for a check with one",
    withChecks({ "score-missing": { otherSeverity: "warning" } }),
    ["/checks/score-missing/otherSeverity"],
  ],
  ["a set below that does not ship", { ...own, extends: "atlantis" }, ["/extends"]],
  ["the id of a set that ships", { ...own, id: "general" }, ["/id"]],
  ["two things at once", { ...own, version: 0, checks: { nothing: {} } }, ["/version", "/checks/nothing"]],
  ["a list", [own], ["这里应是 object，实际是 array。"]],
])("refuses %s and says where", (_, json, expected) => {
  expect(places(json)).toEqual(expected);
});

it("says it in both languages, and what is no JSON too", () => {
  expect(problemsOf("{", "zh-CN")).toHaveLength(1);
  expect(problemsOf(withChecks({ nothing: {} }), "en-US")[0]).toMatch(/^\/checks\/nothing: /);
});
