import { useId } from "react";
import { packs } from "../../packs";
import { usePane } from "./paneContext";

export interface PackChoiceProps {
  readonly packId: string;
  readonly onChoose: (packId: string) => void;
}

/** The list of rubric packs: a native select, which costs least and works everywhere. */
export function PackChoice({ packId, onChoose }: PackChoiceProps) {
  const { state, texts } = usePane();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{texts.firstRun.pack}</label>
      <select id={id} className="control" value={packId} onChange={(event) => onChoose(event.target.value)}>
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.name[state.language]}
          </option>
        ))}
      </select>
    </div>
  );
}
