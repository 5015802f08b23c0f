import type { Finding } from "../../src/checks/finding";
import { findingInWords } from "../../src/checks/words";

const finding = (text: string, lost: number): Finding => ({
  id: "justification-filler",
  severity: "error",
  sheet: "自评表",
  address: "J13",
  line: "“零就业家庭”动态质量指标",
  args: { text, lost },
});

test("a quotation inside a quotation has single marks", () => {
  expect(findingInWords(finding("见“附件”", 2), "zh-CN")).toContain("“见‘附件’”");
  expect(findingInWords(finding("见“附件”", 2), "en-US")).toContain("“见‘附件’”");
});

test("a sentence that is quoted ends without its own stop", () => {
  expect(findingInWords(finding("同上。", 2), "zh-CN")).toContain("“同上”");
  expect(findingInWords(finding("。", 2), "zh-CN")).toContain("“。”");
});

test("one point is not two in English", () => {
  expect(findingInWords(finding("无", 1), "en-US")).toMatch(/^1 point deducted/);
  expect(findingInWords(finding("无", 0.5), "en-US")).toMatch(/^0.5 points deducted/);
});
