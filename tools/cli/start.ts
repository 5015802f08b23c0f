import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main";

/** Put in by the build. */
declare const RUBRIC_VERSION: string;

/** Runs the command with this process's arguments and streams. */
export async function start(): Promise<void> {
  // `rubric check … | head` closes the pipe: there is nobody left to tell.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(2);
    throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    write: (text) => void process.stdout.write(text),
    complain: (line) => void process.stderr.write(`${line}\n`),
    taskProcess: fileURLToPath(new URL("./taskProcess.mjs", import.meta.url)),
    version: RUBRIC_VERSION,
  });
}
