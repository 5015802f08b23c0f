import { fileURLToPath } from "node:url";
import { prepareEndings } from "../../src/cli/endings";
import { main } from "../../src/cli/main";
import { progressOn } from "../../src/cli/progress";

/** Put in by the build. */
declare const RUBRIC_VERSION: string;

/** Runs the command with this process's arguments and streams. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2);
  prepareEndings(args);
  const progress = progressOn(process.stderr);
  process.exitCode = await main(args, {
    write: (content) => void process.stdout.write(content),
    complain: (line) => {
      progress?.end();
      process.stderr.write(`${line}\n`);
    },
    progress,
    taskProcess: fileURLToPath(new URL("./taskProcess.mjs", import.meta.url)),
    version: RUBRIC_VERSION,
  });
}
