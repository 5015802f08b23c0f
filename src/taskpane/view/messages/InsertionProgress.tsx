import { insertionWords } from "../../locale/commands/insertion";
import { Offers } from "../common/Offers";
import { useLanguage, usePane } from "../common/paneContext";
import { StopButton } from "./StopButton";

/** What the insertion under way is doing, and the way out of it. */
export function InsertionProgress() {
  const step = usePane(({ progress }) => progress);
  const { steps } = insertionWords(useLanguage());
  return (
    <div role="status" className="messages">
      {step && <p className="caption">{steps[step]}</p>}
      {step && <Offers place="progress" seen={null} as={StopButton} />}
    </div>
  );
}
