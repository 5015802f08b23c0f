import type { Rubric } from "../../src/rubric/rubric";

/** A small rubric as an office makes it for itself: no shipped pack knows its indicators. */
export function ownPack(id = "own-2024"): Rubric {
  return {
    id,
    version: 3,
    year: 2024,
    name: { "zh-CN": "本所 2024", "en-US": "Our office 2024" },
    source: "本所",
    sheets: { form: "本所自评表", goals: "本所目标表", workPaper: "本所底稿" },
    title: "本所工作自评表 <甲&乙>",
    fields: [{ label: "单位名称", lines: 1 }],
    funding: [],
    parts: [
      {
        columns: [
          { role: "level", level: 1, heading: "一级指标" },
          { role: "level", level: 2, heading: "二级指标" },
          { role: "weight", level: 2, heading: "分值" },
          { role: "criteria", heading: "评分标准" },
          { role: "score", heading: "得分" },
          { role: "justification", heading: "扣分说明" },
        ],
        indicators: [
          {
            name: "本所管理",
            indicators: [
              {
                name: "本所结余率",
                lines: [
                  {
                    id: "left-over",
                    weight: 40,
                    criteria: "不超过10%得40分，不超过20%得20分，其他不得分。",
                    rule: {
                      kind: "band",
                      value: { kind: "input", input: "rate" },
                      bands: "≤10%→40;≤20%→20;其他→0",
                    },
                    inputs: [{ id: "rate", question: "结余率是多少？", kind: "share", unit: "%" }],
                  },
                ],
              },
              { name: "本所制度", lines: [{ id: "rules", weight: 20, criteria: "健全得满分。" }] },
            ],
          },
          {
            name: "本所效果",
            indicators: [
              { name: "本所走访", lines: [{ id: "visits", weight: 25, criteria: "按完成情况打分。" }] },
              { name: "本所满意度", lines: [{ id: "satisfaction", weight: 15, criteria: "按调查结果打分。" }] },
            ],
          },
        ],
      },
    ],
    total: { label: "总分", weight: 100 },
  };
}

/** The same with a milder rule: of the same id, version, names and weights. */
export const changedPack = (pack: Rubric): Rubric =>
  JSON.parse(JSON.stringify(pack).replace("≤20%→", "≤25%→")) as Rubric;
