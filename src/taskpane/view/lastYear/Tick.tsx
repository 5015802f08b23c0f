import "../form/choice.css";

export interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Something that is done where the user wants it. */
export function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isTicked} onChange={() => onTick(!isTicked)} />
      <span>{label}</span>
    </label>
  );
}
