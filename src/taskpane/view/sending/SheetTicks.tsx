import type { FilledSheet } from "../../../operations/listSheets";
import "../form/choice.css";
import "./sending.css";

export interface SheetTicksProps {
  readonly label: string;
  readonly hint: string;
  readonly sheets: readonly FilledSheet[];
  /** What a sheet is to the form, in words; blank for others. */
  readonly role: (id: string) => string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which sheets go into the file. */
export function SheetTicks({ label, hint, sheets, role, chosen, onChoose }: SheetTicksProps) {
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className="sheet-ticks">
      <legend className="heading">{label}</legend>
      <div className="choices">
        {sheets.map(({ id, name }) => (
          <label className="choice" key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>
              {name}
              {role(id) !== "" && role(id) !== name && <span className="caption">{role(id)}</span>}
            </span>
          </label>
        ))}
      </div>
      <p className="caption">{hint}</p>
    </fieldset>
  );
}
