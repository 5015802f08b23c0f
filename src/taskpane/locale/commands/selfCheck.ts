import { dictionary } from "../../../language/dictionary";

export const selfCheckWords = dictionary(
  {
    label: "自检",
    hint: "试一试这个 Excel 能不能照做：新建几张临时工作表，试完删除，不读您的内容。之前的操作可能不能再撤销。",
    busy: "正在自检，最多两三分钟…",
    done: "自检完成：试了 {count} 项，{refused} 项 Excel 没有照做。",
    send: "请复制结果，发给维护人员；里面没有工作簿的内容。",
    left: "临时工作表“{name}”没能删除，请手工删除。",
  },
  {
    label: "Self-check",
    hint: "Tries whether this Excel does as it is told: adds some sheets and removes them, reads nothing of yours. Earlier actions may no longer be undone.",
    busy: "Checking, up to three minutes…",
    done: "Self-check done: {count} trials, {refused} refused by Excel.",
    send: "Copy the result and send it to the maintainer; nothing of the workbook is in it.",
    left: "The trial sheet “{name}” could not be removed; please delete it.",
  },
);
