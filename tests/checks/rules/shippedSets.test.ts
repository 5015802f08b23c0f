import { allChecks } from "../../../src/checks/allChecks";
import type { Finding } from "../../../src/checks/finding";
import { validateRuleSet } from "../../../src/checks/rules/readRuleSet";
import { rulesOf } from "../../../src/checks/rules/rulesOf";
import { ruleSetById, ruleSetNamed, ruleSets } from "../../../src/checks/rules/shipped";
import { examine } from "../../../src/checks/runChecks";
import { checkTexts } from "../../../src/checks/words";
import { formIn, type Situation } from "../../support/cases/checkCases";

type Case = Pick<Situation, "form" | "cells"> & { readonly changes: readonly string[] };

const project = (cells: Situation["cells"], changes: readonly string[]): Case => ({
  form: "small-project",
  cells,
  changes,
});

/** A qualitative line with this level, and points of 20. */
const levelled = (level: string, points: number): Situation["cells"] => ({
  "项目自评表!I12": "计算符号",
  "项目自评表!I13": "定性",
  "项目自评表!I14": "≥",
  "项目自评表!I15": "≤",
  "项目自评表!I16": "≥",
  "项目自评表!I17": "≥",
  "项目自评表!D13": "建立",
  "项目自评表!E13": level,
  "项目自评表!G13": points,
});

/** More than was wanted exactly. */
const exactly = project({ "项目自评表!D13": "＝400人", "项目自评表!E13": "410人" }, [
  "-information equal-target-differs G13",
  "+warning equal-target-differs G13",
]);

/** For each set a form that it judges otherwise than the general one: `-` what it does not say, `+` what it says instead. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  guangxi: [
    // 160 % with full marks and no reason: elsewhere it is only told that this is much.
    project({ "项目自评表!E13": "640人", "项目自评表!H12": "未完成原因及改进措施" }, [
      "+warning over-target-unexplained G13",
    ]),
    project({ "项目自评表!E13": "520人", "项目自评表!H12": "未完成原因及改进措施" }, [
      "-information over-target-unexplained G13",
      "+warning over-target-unexplained G13",
    ]),
    project({ "项目自评表!E13": "519人", "项目自评表!H12": "未完成原因及改进措施" }, []),
    // Beside a target of 0 no rate tells how much more it is.
    project({ "项目自评表!D13": "≥0人", "项目自评表!E13": "30人", "项目自评表!H12": "未完成原因及改进措施" }, [
      "-information over-target-unexplained E13",
      "+warning over-target-unexplained E13",
    ]),
    project({ "项目自评表!D13": "≥0人", "项目自评表!E13": "29人", "项目自评表!H12": "未完成原因及改进措施" }, []),
    project({ "项目自评表!C6": 75, "项目自评表!C7": 55 }, [
      "-information budget-adjusted D6",
      "+warning budget-adjusted D6",
      // Nothing says why the budget was changed: then no total above 90.
      "+warning total-above-cap G18",
    ]),
  ],
  "sichuan-2025": [
    project({ "项目自评表!C6": 93, "项目自评表!C7": 73 }, ["+warning budget-adjusted D6"]),
    project(
      {
        "项目自评表!E6": 105,
        "项目自评表!E7": 88,
        "项目自评表!E8": 17,
        "项目自评表!G6": "87.5%",
        "项目自评表!G7": "88%",
        "项目自评表!G8": "85%",
        "项目自评表!C6": 120,
        "项目自评表!C7": 100,
      },
      ["+warning spent-little-scored-full G6"],
    ),
  ],
  ningxia: [
    project({ "项目自评表!A19": "存在问题", "项目自评表!B19": "无", "项目自评表!G18": 79.99 }, [
      "-warning problems-none B19",
      "+error problems-none B19",
    ]),
    project({ "项目自评表!A19": "存在问题", "项目自评表!B19": "无", "项目自评表!G18": 80 }, []),
  ],
  hubei: [
    // 55 % of the weight is the level in the middle there, and below it elsewhere.
    project(levelled("部分达成", 11), []),
    project(levelled("部分达成", 9), ["+error upload-level-score-differs G13"]),
    project(levelled("未达成", 10), ["+error upload-level-score-differs G13"]),
  ],
  hebei: [exactly],
  tianjin: [exactly],
  "budget-system": [
    project({ "项目自评表!E13": "480人" }, ["+warning over-target-unexplained G13"]),
    project({ "项目自评表!E13": "479人" }, []),
    // Told as far over the target, and not once more as other than what was wanted.
    project({ "项目自评表!D13": "＝400人", "项目自评表!E13": "480人" }, [
      "-information equal-target-differs G13",
      "+warning over-target-unexplained G13",
    ]),
    project({ "项目自评表!E6": 113.9, "项目自评表!G6": "94.92%" }, ["+warning spent-little-scored-full G6"]),
  ],
  "ready-to-upload": [project({ "项目自评表!E15": "2023-10-20" }, ["+error upload-refused-characters E15"])],
  zhejiang: [
    project({ "项目自评表!E6": 121, "项目自评表!E7": 102, "项目自评表!G6": "100.83%", "项目自评表!G7": "102%" }, [
      "-warning execution-above-budget G6",
    ]),
  ],
};

const told = ({ severity, id, address }: Finding): string => `${severity} ${id} ${address}`;

it.each(ruleSets.filter(({ id }) => id !== "general").map(({ id }) => id))(
  "%s changes what it says it changes",
  (id) => {
    expect(cases[id]).toBeDefined();
    for (const { changes, ...situation } of cases[id] ?? []) {
      const form = formIn(situation);
      const general = examine(form).findings.map(told);
      const own = examine(form, rulesOf(ruleSetById(id)!)).findings.map(told);
      const difference = [
        ...general.filter((finding) => !own.includes(finding)).map((finding) => `-${finding}`),
        ...own.filter((finding) => !general.includes(finding)).map((finding) => `+${finding}`),
      ];
      expect(difference).toEqual(changes);
    }
  },
);

it.each(ruleSets)("$id is a set as the schema has it, but for its own id", (set) => {
  expect(validateRuleSet({ ...set, id: "copy" })).toMatchObject({ set: { id: "copy" } });
});

it("finds a set by its id and by its name in any language", () => {
  for (const set of ruleSets) {
    for (const name of [set.id, set.name["zh-CN"], set.name["en-US"].toUpperCase()])
      expect(ruleSetNamed(name)).toBe(set);
  }
  expect(ruleSetNamed("火星")).toBeUndefined();
});

it("has words in both languages for every setting of every check", () => {
  for (const { id, settings } of allChecks) {
    for (const language of ["zh-CN", "en-US"] as const) {
      expect([id, Object.keys(checkTexts(id, language).settings ?? {}).sort()]).toEqual([
        id,
        Object.keys(settings).sort(),
      ]);
    }
  }
});
