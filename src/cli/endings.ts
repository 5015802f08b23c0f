import { constants } from "node:os";
import { cliWords } from "./locale";
import { guessLanguage } from "./readArguments";
import { systemReason } from "./systemReason";
import { told } from "../language/told";

const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/** What a shell expects of a program that a signal has ended. */
const BY_SIGNAL = 128;

/** Whoever ends the command ends what it has started too: `exit` is told to everybody, a signal's end to nobody. */
function endBySignals(): void {
  for (const signal of SIGNALS) process.on(signal, () => process.exit(BY_SIGNAL + constants.signals[signal]));
}

/** A full disk behind `> report.txt`, or a reader that is gone: what was found cannot be told, so the status is that of failing. */
function endWithoutOutput(args: readonly string[]): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // `rubric check … | head` closes the pipe: there is nobody left to tell.
    if (error.code !== "EPIPE") {
      const strings = cliWords(guessLanguage(args));
      process.stderr.write(`${told(strings.errors.noOutputStream, { reason: systemReason(error, strings) })}\n`);
    }
    process.exit(2);
  });
  process.stderr.on("error", () => undefined);
}

/** How the command ends where it cannot go on. */
export function prepareEndings(args: readonly string[]): void {
  endBySignals();
  endWithoutOutput(args);
}
