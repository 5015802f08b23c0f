import type { ChildProcess } from "node:child_process";

/** Processes that must not outlive this one. */
const children = new Set<ChildProcess>();

/** Ends it with this process, however that ends but by SIGKILL; against that a child watches its parent. */
export function endWithUs(child: ChildProcess): void {
  if (children.size === 0) process.once("exit", endChildren);
  children.add(child);
  child.once("exit", () => children.delete(child));
}

function endChildren(): void {
  for (const child of children) child.kill("SIGKILL");
}
