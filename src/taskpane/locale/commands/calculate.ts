import { dictionary } from "../../../language/dictionary";

export const calculateWords = dictionary(
  { label: "立即计算", busy: "正在计算…" },
  { label: "Calculate now", busy: "Calculating…" },
);
