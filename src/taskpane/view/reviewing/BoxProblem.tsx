import "../filling/FillingCard.css";
import "./review.css";

export interface BoxProblemProps {
  readonly id: string;
  readonly problem: string | null;
}

/** What is wrong with a box, right below it, where it is in view together with it. */
export function BoxProblem({ id, problem }: BoxProblemProps) {
  return (
    <p id={id} role="alert" className="slot-problem review-problem">
      {problem}
    </p>
  );
}
