import { spawn } from "node:child_process";
import { inRoot, ROOT } from "./build/places";

const TARGETS = ["addin", "workbench"] as const;
type Target = (typeof TARGETS)[number];

/** Builds the add-in and the workbench's page. Rejects when one fails; what webpack says goes to the terminal. */
export async function buildAll(targets: readonly Target[] = TARGETS): Promise<void> {
  // A process each: webpack works on one core only.
  await Promise.all(targets.map(build));
}

function build(target: Target): Promise<void> {
  const webpack = inRoot("node_modules/webpack/bin/webpack.js");
  const child = spawn(process.execPath, [webpack, "--config-name", target], { cwd: ROOT, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build of ${target} failed.`))));
  });
}

if (require.main === module) {
  buildAll().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
