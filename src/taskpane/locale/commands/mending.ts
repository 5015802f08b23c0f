import { dictionary } from "../../../language/dictionary";

/** Buttons beside and below a finding. */
export const mendingWords = dictionary(
  { convert: "改为 {value}", clean: "去掉看不见的字符", write: "写入", writing: "正在写入…" },
  { convert: "Change to {value}", clean: "Remove invisible characters", write: "Write to cell", writing: "Writing…" },
);
