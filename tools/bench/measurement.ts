/** One line of the table. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** What it should be at most, where there is an aim. */
  readonly aim?: string;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

/** Lines of a Markdown table. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ what, value, aim }) => `| ${what} | ${value} | ${aim ?? ""} |`);
  return ["| What | Result | Aim |", "| --- | ---: | ---: |", ...rows].join("\n");
}
