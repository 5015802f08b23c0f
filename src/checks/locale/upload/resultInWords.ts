import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "上传前检查：要填数的写了文字",
    message: "计算符号是“{sign}”，完成值要填数字，现在写的是“{actual}”。",
    appliesTo: "有计算符号一栏、符号不是“定性”的评分行；只在选了“上传前检查”时检查。",
    why: "定量指标写文字，系统不能算分，会拒绝上传。",
    fix: "填实际完成的数；本来就没有数的，把计算符号改成“定性”。",
    example: "符号 ≥，完成值“完成” → 12.4。",
  },
  "en-US": {
    title: "Before uploading: words where a figure is due",
    message: "The sign is “{sign}”, so the result must be a figure; it says “{actual}”.",
    appliesTo: "Lines with a sign other than 定性; only where the set 上传前检查 is chosen.",
    why: "The system computes scores from figures and refuses words.",
    fix: "Enter the figure; where there is none, make the indicator qualitative (定性).",
    example: "Sign ≥, result “done” → 12.4.",
  },
});
