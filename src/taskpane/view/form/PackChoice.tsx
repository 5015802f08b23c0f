import { useId } from "react";
import { packs } from "../../../packs";
import { FilePicker } from "../common/FilePicker";
import { useLanguage, usePane, useTexts } from "../common/paneContext";
import "../common/field.css";

export interface PackChoiceProps {
  readonly packId: string;
  readonly onChoose: (packId: string) => void;
  readonly onOpen: (file: File) => void;
}

/** The list of rubric packs, those opened from files at its end: a native select, which costs least and works everywhere. */
export function PackChoice({ packId, onChoose, onOpen }: PackChoiceProps) {
  const texts = useTexts();
  const language = useLanguage();
  const openedPacks = usePane((state) => state.openedPacks);
  const id = useId();
  const shipped = packs.filter((pack) => openedPacks.every((opened) => opened.id !== pack.id));
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{texts.firstRun.pack}</label>
        <FilePicker
          label={texts.fileCheck.pack}
          look="link"
          accept=".json"
          multiple={false}
          onChoose={([file]) => file && onOpen(file)}
        />
      </div>
      <select id={id} className="control" value={packId} onChange={(event) => onChoose(event.target.value)}>
        {[...shipped, ...openedPacks].map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.name[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
