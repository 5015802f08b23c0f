import type { SomeCheckTexts } from "../texts";

export const sums = {
  "weights-of-children": {
    title: "下级分值合计要等于上级分值",
    message: "分值 {weight}，下面各项分值合计 {sum}，相差 {difference}。",
    appliesTo: "写了分值的一级、二级（及更多级）指标。",
    why: "分值是上级规定的；上下级对不上，说明有一行被改动、漏掉或重复。",
    fix: "对照印发的评分表，改正这一级或下面某一行的分值。",
    example: "任务2 分值 6，下面合计 5 → 补上漏掉的 1 分那一行。",
  },
  "weights-not-100": {
    title: "分值合计要等于 100",
    message: "各行分值合计 {sum}，不是 100，相差 {difference}。",
    appliesTo: "整张表；没有给各行定分值的，用上级指标的分值。加减分可以在 100 分之内，也可以在 100 分之外。",
    why: "等级按百分制划分，分值合计不是 100 时总分没有意义。",
    fix: "对照印发的评分表，找出多出、漏掉或改动了分值的行。",
    example: "合计 99 → 有一行 1 分的指标被删掉了。",
  },
  "weight-in-name-differs": {
    title: "名称里的分值要与分值栏一致",
    message: "名称里写的是 {inName} 分，分值栏是 {weight}。",
    appliesTo: "名称里带分值（“产出指标（50分）”）、同时另有分值栏的指标。",
    why: "两处分值不一样，看不出按哪个评分。",
    fix: "对照印发的评分表，改正其中一处。",
    example: "“效益指标（30分）”旁边的分值是 20 → 改为 30。",
  },
  "total-differs": {
    title: "总分要等于各项得分之和",
    message: {
      total: "总分写的是 {stated}，各项得分合计是 {sum}，相差 {difference}。",
      parts: "“{name}”的得分写的是 {stated}，它所含各项的得分合计是 {sum}，相差 {difference}。",
    },
    appliesTo: "有总分行的表；加减分计入或不计入总分都可以。",
    why: "总分对不上是公开的自评表里最常见的错误之一。",
    fix: "用求和公式代替直接填写的总分，或核对漏加、多加的行。",
    example: "总分 93.25，各项合计 92.25 → 改为 92.25。",
  },
  "grade-differs": {
    title: "等级要与总分一致",
    message: {
      other: "总分 {total}，等级应为“{grade}”，现在是“{stated}”。",
      several: "等级勾选了不止一个（{stated}）；总分 {total}，应只勾选“{grade}”。",
      none: "总分 {total}，等级应为“{grade}”，但还没有勾选或填写。",
    },
    appliesTo: "有等级栏、总分在 0 到 100 之间的表。",
    why: "等级按总分划分：表上印了分数段的按表上的，没有印的按 90、80、60 分划分。",
    fix: "改正等级；如果等级是对的，核对总分。",
    example: "总分 89.99，等级“优” → 改为“良”。",
  },
} satisfies SomeCheckTexts;
