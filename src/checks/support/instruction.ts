import { plainText } from "../../form/recognise/plainText";
import { follows } from "../../language/wordPatterns";

const limit = /[(（]?(?:限|不超过|控制在|≤|<=)?\d{2,4}字(?:以内|内|左右)?[)）]?/;
const asks =
  /请(?:在此|在这里|简要|据实|如实|按|根据|对照|结合|详细)?(?:填写|填列|说明|描述|写明|填报|输入)|此处填写|点击(?:此处|这里)|(?:对照|结合|围绕).{2,12}[，,]?(?:说明|分析|提出|填写)/;
const orders = follows(/说明|分析|提出|填写|描述/, /\d{2,4}字(?:以内|内)/);
const blanks = /^[xX×*＊_＿?？]{2}|[xX×＊]{2}(?:项目|单位|部门|公司|局|镇|乡|村|元|万|人|个|%|年|月|次|处)|[_＿]{3}/;
const numbered = /^(?:指标|目标|任务)\d{1,2}[:：.、]?[….。·]*$/;

const longest = 200;

/** A text is the form's own instruction (说明原因，100字以内), or something that was to be replaced (XX项目, 指标1：). */
export function isInstruction(text: string): boolean {
  const plain = plainText(text.slice(0, longest));
  if (plain === "") return false;
  const isLimited =
    (limit.test(plain) && asks.test(plain)) || orders(plain) || /^[(（].{0,40}\d{2,4}字(?:以内|内)?[)）]$/.test(plain);
  return isLimited || (asks.test(plain) && plain.length <= 30) || numbered.test(plain) || blanks.test(plain);
}
