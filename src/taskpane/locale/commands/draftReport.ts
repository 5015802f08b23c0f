import { dictionary } from "../../../language/dictionary";

export const draftReportWords = dictionary(
  {
    label: "生成自评报告初稿",
    hint: "按公文版式写成 Word 文档，数字都取自表里；表里没有的留黄色的“待填”。",
    busy: "正在起草…",
    made: "自评报告初稿“{file}”已交给浏览器保存。",
    gaps: "还有 {count} 处待填，在文档里标成黄色。",
    later: "表或报告改过以后，可以用 rubric report --check 核对数字。",
  },
  {
    label: "Draft the self-evaluation report",
    hint: "A Word document in the layout of official documents; every figure is the form’s, and what the form does not say is left as a yellow gap.",
    busy: "Drafting…",
    made: "The draft “{file}” was handed to the browser to save.",
    gaps: "{count} {count|gap is|gaps are} left to fill in, marked yellow in the document.",
    later: "When form or report have changed, rubric report --check compares the figures.",
  },
);
