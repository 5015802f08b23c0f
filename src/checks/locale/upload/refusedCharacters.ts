import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "上传前检查：系统不接受的字符",
    message: "有 {count} 处带有系统不接受的字符（* _ - 或 null），例如“{text}”（{cells}）。请改掉再上传。",
    appliesTo: "指标名称和完成值；只在选了“上传前检查”时检查。",
    why: "一体化系统遇到这些字符会整行拒绝。",
    fix: "去掉 * 和 _；“-”改成“至”或“—”；空着的不要写 null；负数改成“下降…”并换成正数。",
    example: "“2023-12-20” → “2023年12月20日”。",
    settings: { blanks: "中间的空格也算（有的系统不接受）" },
  },
  "en-US": {
    title: "Before uploading: signs that the system refuses",
    message:
      "{count} {count|cell has|cells have} signs that the system refuses (* _ - or null), such as “{text}” ({cells}).",
    appliesTo: "Names and results; only where the set 上传前检查 is chosen.",
    why: "The budget system refuses whole rows with such signs.",
    fix: "Drop * and _; write 至 or — for a hyphen; leave a blank instead of null; turn a negative figure into a fall.",
    example: "“2023-12-20” → “2023年12月20日”.",
    settings: { blanks: "Blanks inside count too (some builds refuse them)" },
  },
});
