import { SmallTask, type SmallTaskProps } from "../common/SmallTask";

export interface MoreTaskProps extends SmallTaskProps {
  /** When it is of use, in a line. */
  readonly hint: string;
}

/** A task that is needed seldom, and when. */
export function MoreTask({ hint, ...task }: MoreTaskProps) {
  return (
    <div className="more-task">
      <SmallTask {...task} />
      <p className="caption">{hint}</p>
    </div>
  );
}
