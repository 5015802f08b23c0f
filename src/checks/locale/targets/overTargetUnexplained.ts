import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "超额较多要写原因",
    message: {
      rate: "完成率 {rate}，达到目标的 {least} 以上，没有写原因。得了满分也请写一句为什么超额这么多。",
      fromZero: "目标是 {target}，实际完成 {actual}，没有写原因。请说明原来为什么没有安排，或者改正目标值。",
    },
    appliesTo:
      "得了满分、完成率能算出来的评分行。原因栏要求写偏差（偏差原因……）的为警告，别的为提示；表上另有规定的按表上的规定检查。",
    why: "超额太多多半是目标定低了，不少地方规定超过三成必须说明，得满分也一样。",
    fix: "在原因栏写一句：任务追加、需求增加，还是目标定低了、明年怎么定。目标或完成值写错的改正。",
    example: "目标 ≥400人，完成 540人（135%）→ “年中承接了两个乡镇的培训任务。”",
    settings: {
      least: "完成率达到多少要写原因（1.3 就是 130%）",
      fromZero: "目标为 0 时，完成多少以上要写原因",
      always: "已经提示远超目标的，也要写原因",
    },
  },
  "en-US": {
    title: "Far over the target, and nothing says why",
    message: {
      rate: "The completion rate is {rate}, at {least} of the target or more, and no reason is given. At full marks too, say why it is so much.",
      fromZero:
        "The target is {target} and the result {actual}, and no reason is given. Say why nothing was planned, or correct the target.",
    },
    appliesTo:
      "Lines with full marks whose rate can be told. A warning where the column asks for deviations (偏差原因), otherwise information; what the form prints itself goes first.",
    why: "So much more mostly means that the target was too low; many offices want a reason from 130% on, at full marks too.",
    fix: "Write a sentence: more tasks, more demand, or a target that was too low and will be raised. Correct target or result if they are wrong.",
    example: "Target ≥400 people, result 540 (135%) → “Two more townships were trained from June on.”",
    settings: {
      least: "From which completion rate on a reason is asked for (1.3 is 130%)",
      fromZero: "From which result on a reason is asked for where the target is 0",
      always: "Also where the line is told as far over its target anyway",
    },
  },
});
