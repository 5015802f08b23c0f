/**
 * Skeletons of a justification by the kind of cause that official lists print: part of the form, so Chinese in every language. What
 * stands for a fact is left open: nobody is spared the writing.
 */
export const skeletonWords = {
  policy: "因……政策调整，……（哪个项目、哪一步）……；下一步……。",
  disaster: "受……影响，……（哪个项目、哪一步）……；下一步……。",
  procurement: "因采购……（流标、质疑、重新招标），……（哪个项目、哪一步）推迟……；下一步……。",
  beyondControl: "因……（不由本单位决定的原因），……（哪个项目、哪一步）……；下一步……。",
  notDue: "按计划……（哪个项目、哪一步）于……完成，年底尚未到期；下一步……。",
  notPayable: "按合同约定，……（哪个项目）的……款于……支付，年底尚未达到付款条件；下一步……。",
  other: "因……，……（哪个项目、哪一步）……；下一步……。",
} as const;

export type SkeletonId = keyof typeof skeletonWords;
