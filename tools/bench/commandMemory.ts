import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { inRoot } from "../build/places";

const EVERY_MILLISECONDS = 50;
const KILOBYTES = 1024;

/** A process's parent and what it holds in memory, in kilobytes, as Linux tells; null where it is gone. */
function statusOf(pid: string): { readonly parent: string; readonly resident: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, "utf8");
    const [, parent = ""] = /^PPid:\s+(\d+)/m.exec(text) ?? [];
    return { parent, resident: Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0) };
  } catch {
    return null;
  }
}

/** What a process and those that it has started hold together. */
function residentOf(pid: string): number {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && statusOf(name)?.parent === pid);
  return [pid, ...children].reduce((sum, each) => sum + (statusOf(each)?.resident ?? 0), 0);
}

/** The most that `rubric check` holds in memory with these files, in megabytes; null on systems that do not tell. */
export async function memoryOf(files: readonly string[]): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const command = spawn(process.execPath, [inRoot("tools/rubric.mjs"), "check", ...files], { stdio: "ignore" });
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, residentOf(String(command.pid)))), EVERY_MILLISECONDS);
  await new Promise((resolve) => command.once("exit", resolve));
  clearInterval(watching);
  return most / KILOBYTES;
}
