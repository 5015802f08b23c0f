import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "写着没完成，却得满分",
    message: "得了满分 {score} 分，文字里却写着“{text}”。请核对是打高了，还是话没写清楚。",
    appliesTo: "得满分的评分行，看自己的完成值、说明和备注；写明后来已完成的不算。",
    why: "自己写的话与分数矛盾，评审时按没完成处理。",
    fix: "没完成的按完成情况打分；已经完成的，把“已于×月完成”写上。",
    example: "“已建成，尚未验收”，质量指标得满分。",
  },
  "en-US": {
    title: "Full marks, and words that say it is not done",
    message: "The score is the full {score}, but the text says “{text}”. Is the score too high, or the text unclear?",
    appliesTo: "Lines with full marks: their result, reason and note. What was settled since is left alone.",
    why: "Where the words contradict the points, a review goes by the words.",
    fix: "Score what was done; if it is finished by now, say when.",
    example: "“Built, not accepted yet”, and full marks for quality.",
  },
});
