import { InsertionMessage } from "./InsertionMessage";
import { TroubleMessage } from "./TroubleMessage";

/** Messages stand below the heading: the top right corner is covered by Office's own menu. */
export function Messages() {
  return (
    <>
      <TroubleMessage />
      <InsertionMessage />
    </>
  );
}
