import { headingText, type HeaderCell } from "./headerCells";
import type { Roles } from "./role";

const ofReviewer = /考核|核查|复核|复评|复审|审核|核定|评审/;
const ofPoints = /分(数|值|情况|结果)?$/;
const tellsWhy = /理由|依据|原因|意见|说明|备注/;
/** 扣分原因 right of a reviewed score asks the department; 理由及依据 is what stands beside each score. */
const standsBesideScore = /^(理由|依据)[及和与](依据|理由)$/;
const tellsDeviation = /偏离度|偏差率/;

const columnOf = (roles: Roles, role: string): HeaderCell | null =>
  [...roles].find(([, each]) => each.role === role)?.[0] ?? null;

/** 考核得分 right of 自评得分 is the reviewer's, not a second score of the department's. */
function withReviewedScore(roles: Roles, score: HeaderCell): HeaderCell | null {
  for (const [cell, { role, certainty }] of roles) {
    const text = headingText(cell);
    if (role !== null || cell.reading?.role !== "score" || cell.column <= score.column || !ofReviewer.test(text))
      continue;
    roles.set(cell, { role: "review", level: null, certainty });
  }
  return (
    [...roles].find(
      ([cell, { role }]) => role === "review" && cell.column > score.column && ofPoints.test(headingText(cell)),
    )?.[0] ?? null
  );
}

/**
 * The reviewer's columns: their score stands right of the department's own, and what says why right of that. A form whose only place
 * for reasons stands there leaves it to the department.
 */
export function withReview(roles: Roles): void {
  const score = columnOf(roles, "score");
  const review = score && withReviewedScore(roles, score);
  if (!review) return;
  const behind = [...roles].filter(([cell]) => cell.column > review.column);
  const deviation = behind.find(([cell]) => tellsDeviation.test(headingText(cell)))?.[0];
  const isAnswered = [...roles].some(
    ([cell, { role }]) => (role === "justification" || role === "note") && cell.column < review.column,
  );
  for (const [cell, { role, certainty }] of behind) {
    if (cell === deviation) roles.set(cell, { role: null, level: null, certainty: "sure" });
    else if (role === "justification" || role === "note") {
      const isBeside = cell.column === review.column + review.columns && standsBesideScore.test(headingText(cell));
      const isReviewers = isBeside || isAnswered || (deviation !== undefined && cell.column > deviation.column);
      if (isReviewers && tellsWhy.test(headingText(cell)))
        roles.set(cell, { role: "reviewReason", level: null, certainty });
    }
  }
}
