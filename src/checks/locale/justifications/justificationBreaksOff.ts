import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "说明要写完整",
    message: "说明在句子中间断了：“{text}”。",
    appliesTo: "评分行的说明栏，得满分的行也检查。",
    why: "粘贴或换行时常丢掉后半句；断在书名号、括号、逗号或动词后面的话，收表人看不懂。",
    fix: "补上后半句，或删去没写完的部分。",
    example: "“……努力优化流程，缩短审批时间，提高” → “……提高拨付效率”。",
  },
  "en-US": {
    title: "Justifications are complete sentences",
    message: "The text stops in the middle of a sentence: “{text}”.",
    appliesTo: "The justification of every scored line, full marks included.",
    why: "Pasting often loses the end of a text; a sentence that ends in an open bracket, a comma or a bare verb tells nothing.",
    fix: "Write the rest, or delete what is not finished.",
    example: "“… shorten approval times, improve” → “… improve the speed of payments”.",
  },
});
