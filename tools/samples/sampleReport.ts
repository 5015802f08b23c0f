import type { Press, SampleRun } from "./runSample";
import type { SampleError } from "./sampleConsole";

/** How a sample went: all its buttons ran, the host or the library lacks a member that it needs, or it failed in another way. */
export type Verdict = "ran" | "other result" | "refused" | "threw" | "no buttons" | "not loaded";

/** The member that is missing, where that is the error; TypeErrors come of members that the library itself lacks. */
export function missingMember({ code, message, location }: SampleError): string | undefined {
  if (code === "ApiNotFound") return /^(\S+) is not supported by this host/.exec(message)?.[1] ?? location ?? message;
  if (code === "UnsupportedOperation") return location ?? message;
  // What a script looks for in its own page is no member of the API.
  return code === "TypeError" && !message.includes("of null") ? `library: ${message}` : undefined;
}

/** The one word for a sample's run. */
export function verdictOf({ presses, unloadable, isExpected }: SampleRun): Verdict {
  if (unloadable !== undefined) return "not loaded";
  const errors = presses.flatMap((press) => press.errors);
  if (errors.some((error) => missingMember(error) !== undefined)) return "refused";
  if (errors.length > 0) return "threw";
  if (isExpected === false) return "other result";
  return presses.length === 0 ? "no buttons" : "ran";
}

/** A sample's line, with one more for each button that failed; `everything`: with all that was said. */
export function runText(run: SampleRun, everything: boolean): string {
  const lines = [`${verdictOf(run).padEnd(12)} ${run.name}`];
  if (run.unloadable !== undefined) lines.push(`    ${run.unloadable}`);
  for (const press of run.presses) lines.push(...pressLines(press, everything));
  return lines.join("\n");
}

/** How many samples went how, and what they lacked, the most needed first. */
export function summaryText(runs: readonly SampleRun[]): string {
  const verdicts = counted(runs.map(verdictOf));
  const missing = counted(
    runs.flatMap((run) => [
      ...new Set(run.presses.flatMap((press) => press.errors.flatMap((error) => missingMember(error) ?? []))),
    ]),
  );
  return [
    `${runs.length} samples: ${verdicts.map(([verdict, count]) => `${count} ${verdict}`).join(", ")}`,
    ...missing.map(([member, count]) => `${String(count).padStart(4)}  ${member}`),
  ].join("\n");
}

function pressLines({ button, lines, errors }: Press, everything: boolean): string[] {
  return [
    ...(everything ? [`    [${button}]`, ...lines.map((line) => `      ${line.replace(/\n/g, "\n      ")}`)] : []),
    ...errors.map((error) => {
      const what = missingMember(error);
      const { code, message, location = "" } = error;
      return `    ${button}: ${what === undefined ? `${code} ${location} ${message.split("\n")[0]}` : `needs ${what}`}`;
    }),
  ];
}

function counted<T extends string>(all: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
