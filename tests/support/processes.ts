import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

interface Running {
  readonly pid: number;
  readonly parent: number;
  /** `Z` for one that has ended and waits to be taken note of. */
  readonly state: string;
}

function statusOf(pid: string): Running | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const [, state = ""] = /^State:\s+(\S)/m.exec(status) ?? [];
    const [, parent = ""] = /^PPid:\s+(\d+)/m.exec(status) ?? [];
    return { pid: Number(pid), parent: Number(parent), state };
  } catch {
    // It has ended since its folder was listed.
    return null;
  }
}

/** Every kernel that has /proc tells state and parent there; not every one lists a process's children. */
const fromProc = (): readonly Running[] =>
  readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (statusOf(name) ?? []) : []));

function fromPs(): readonly Running[] {
  const { stdout, error } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" });
  if (error) throw error;
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const [pid, parent, state = ""] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), state: state.slice(0, 1) };
    });
}

const running = (): readonly Running[] => (existsSync("/proc/self/status") ? fromProc() : fromPs());

/** The processes that a process has started and that have not ended. */
export const childrenOf = (pid: number): readonly number[] =>
  running()
    .filter(({ parent, state }) => parent === pid && state !== "Z")
    .map((each) => each.pid);

/** Ended, or only waiting to be taken note of. */
export const isGone = (pid: number): boolean => !running().some((each) => each.pid === pid && each.state !== "Z");
