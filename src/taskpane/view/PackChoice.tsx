import { Field, Select } from "@fluentui/react-components";
import { packs } from "../../packs";
import { usePane } from "./paneContext";

export interface PackChoiceProps {
  readonly packId: string;
  readonly onChoose: (packId: string) => void;
}

/** The list of rubric packs: a native select, which costs least and works everywhere. */
export function PackChoice({ packId, onChoose }: PackChoiceProps) {
  const { state, texts } = usePane();
  return (
    <Field label={texts.firstRun.pack}>
      <Select value={packId} onChange={(_, { value }) => onChoose(value)}>
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.name[state.language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
