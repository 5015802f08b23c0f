import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "得分要是数字",
    message: {
      number: "得分“{text}”是文本，不是数字，总分会漏掉它。可以转换为数字 {value}。",
      unit: "得分“{text}”带了文字，不是数字，总分会漏掉它。可以转换为数字 {value}。",
      out: "得分“{text}”是文本，不是数字；即使读作 {value}，也不可能是这一行的得分。请填正确的分数。",
      percent: "得分写成了百分数“{text}”。请填分数，不要填比率。",
      several: "得分“{text}”里不止一个数字，看不出是多少分。请只填一个数字。",
      date: "得分“{text}”像是日期。请填分数；如果单元格仍显示日期，请把数字格式改为“常规”。",
      boolean: "得分是逻辑值 {text}，不是分数。请填数字。",
      notApplicable:
        "得分写的是“{text}”，表上没有写明不适用时怎么计分。请按收表单位的要求填分数（常见的是按满分计），并在说明栏写明为什么不适用。",
      huge: "得分“{text}”大得不可能是分数。请核对后重新填写。",
      words: "得分是“{text}”，不是数字，总分会漏掉它。",
      together: "有 {count} 个得分是文本，不是数字（{cells}），例如“{text}”，总分会漏掉它们。可以一次全部转换为数字。",
    },
    appliesTo: "评分行和绩效目标表的得分格。",
    why: "Excel 求和时跳过文本和逻辑值，总分会少算，而且没有任何提示。",
    fix: "只填数字。能看清是多少分的文本，可以一键转换；百分数、日期和几个数字不会替您猜。表上写明不适用怎么计分的（如按满分计），可以写“不适用”。",
    example: "“９．９２”“9.92分” → 9.92；“97.7%” → 请自己换算成分数。",
  },
  "en-US": {
    title: "Scores are numbers",
    message: {
      number: "The score “{text}” is text, not a number, and the total leaves it out. It can be converted to {value}.",
      unit: "The score “{text}” holds words, and the total leaves it out. It can be converted to {value}.",
      out: "The score “{text}” is text, not a number, and {value} cannot be the score of this line either. Enter the right points.",
      percent: "The score is a percentage, “{text}”. Enter points, not a rate.",
      several: "The score “{text}” holds more than one number. Enter just one.",
      date: "The score “{text}” looks like a date. Enter points; if a date still shows, set the number format to General.",
      boolean: "The score is {text}, not points. Enter a number.",
      notApplicable:
        "The score says “{text}”, and the form does not say how to count that. Enter the points that the receiver asks for (full marks, mostly), and say in the justification why the line does not apply.",
      huge: "The score “{text}” is too large for points. Enter it anew.",
      words: "The score is “{text}”, not a number, and the total leaves it out.",
      together:
        "{count} scores are text, not numbers ({cells}), such as “{text}”, and the total leaves them out. All can be converted at once.",
    },
    appliesTo: "Score cells of the form and of its goal table.",
    why: "Excel's SUM passes over texts and TRUE or FALSE without a word, and the total is too low.",
    fix: "Enter a number. Text that can only mean one number is converted on one click; nothing else is guessed. 不适用 may stand where the form says how it counts.",
    example: "“９．９２” or “9.92分” → 9.92; “97.7%” → work out the points.",
  },
});
