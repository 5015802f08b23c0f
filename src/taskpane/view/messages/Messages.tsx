import { InsertionMessage } from "./InsertionMessage";
import { InsertionProgress } from "./InsertionProgress";
import { OutcomeMessage } from "./OutcomeMessage";
import { TroubleMessage } from "./TroubleMessage";

/** Messages stand below the heading: the top right corner is covered by Office's own menu. */
export function Messages() {
  return (
    <>
      <InsertionProgress />
      <TroubleMessage />
      <InsertionMessage />
      <OutcomeMessage />
    </>
  );
}
