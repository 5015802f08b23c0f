import { columnRole } from "./columnRole";

/** What whoever reviews the form found as the result. */
export const reviewActual = columnRole({
  id: "reviewActual",
  headings: { sure: [/^(复核|复评|复审|核查|核实|核定|审核)(后)?(实际)?完成(值|数|情况|结果)$/] },
  cell: "content",
  width: { fixed: 48 },
});

/** Why the reviewed score is what it is. */
export const reviewReason = columnRole({
  id: "reviewReason",
  headings: {
    sure: [/^(复核|复评|复审|审核|核查|考核|评审)(的)?(意见|理由|依据|理由[及和与]依据|说明|备注)$/],
  },
  cell: "text",
  width: { share: 120 },
  isLeftAligned: true,
  closesTable: true,
});
