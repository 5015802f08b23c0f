import "./overview.css";

export interface BarProps {
  readonly name: string;
  readonly value: string;
  /** How much of the bar is full, 0..1; null for none. */
  readonly share: number | null;
  /** Lost points are drawn in another colour. */
  readonly isLoss?: boolean;
  /** What it is compared with. */
  readonly note?: string | null;
}

/** A name, what it came to, and a bar of it. The bar says nothing that the figure does not. */
export function Bar({ name, value, share, isLoss = false, note = null }: BarProps) {
  const width = Math.max(0, Math.min(1, share ?? 0)) * 100;
  return (
    <li className="bar-row">
      <span className="bar-name">{name}</span>
      <span className="bar-value">{value}</span>
      <span className="bar" aria-hidden="true">
        <span className={isLoss ? "bar-full bar-loss" : "bar-full"} style={{ width: `${width}%` }} />
      </span>
      {note !== null && <span className="bar-note caption">{note}</span>}
    </li>
  );
}
