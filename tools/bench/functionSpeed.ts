import { counterparts } from "./counterparts";
import type { Counterpart } from "./counterparts/counterpart";
import { ours } from "./counterparts/ours";
import { median, type Measurement } from "./measurement";

/** Rounds of both sides take turns, so that a machine that gets busy slows both down. */
const ROUNDS = 9;
const CALLS = 4000;

type Call = (...args: readonly unknown[]) => unknown;

function callsPerSecond(call: Call, inputs: readonly (readonly unknown[])[]): number {
  const start = performance.now();
  for (const args of inputs) call(...args);
  return (inputs.length / (performance.now() - start)) * 1000;
}

function compare({ name, builtIns, readsText, args, theirs }: Counterpart): Measurement {
  const call = ours(name);
  const rounds = Array.from({ length: ROUNDS }, () => {
    // Fresh ones, made before the clock starts.
    const inputs = Array.from({ length: CALLS }, args);
    return { ours: callsPerSecond(call, inputs), theirs: callsPerSecond(theirs as Call, inputs) };
  });
  const speed = Math.round(median(rounds.map((round) => round.ours)));
  const ratio = median(rounds.map((round) => round.ours / round.theirs));
  const value = `${speed.toLocaleString("en-US")} calls/s, ${ratio.toFixed(ratio < 1 ? 2 : 1)} × Formula.js`;
  return { what: `\`${name}\` against ${builtIns}`, value, ...(readsText ? {} : { aim: "≥ 1 ×" }) };
}

/** Calls per second of each function of ours, and how many times those of its counterpart in Formula.js. */
export const functionSpeed = (): Measurement[] => counterparts.map(compare);
