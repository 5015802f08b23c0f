import { dictionary } from "../../../language/dictionary";

/** Buttons beside and below a finding. */
export const mendingWords = dictionary(
  {
    convert: "改为 {value}",
    convertAll: "{count} 个全部改为数字",
    clean: "去掉看不见的字符",
    write: "写入",
    writing: "正在写入…",
  },
  {
    convert: "Change to {value}",
    convertAll: "Change all {count} to numbers",
    clean: "Remove invisible characters",
    write: "Write to cell",
    writing: "Writing…",
  },
);
