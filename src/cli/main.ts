import { told } from "../language/told";
import { withoutControls } from "../language/leaving";
import { CliError } from "./cliError";
import type { ExitStatus, Invocation, Surroundings } from "./io";
import { cliWords } from "./locale";
import { guessLanguage, readArguments } from "./readArguments";

type Command = (invocation: Invocation) => ExitStatus | Promise<ExitStatus>;

/** Each is loaded when it is called: checking must start fast, and needs no layout. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check")).check,
  read: async () => (await import("./commands/read")).read,
  new: async () => (await import("./commands/new")).newForm,
  mark: async () => (await import("./commands/mark")).mark,
  letters: async () => (await import("./commands/letters")).letters,
  review: async () => (await import("./commands/review")).review,
  report: async () => (await import("./commands/report")).report,
  packs: async () => (await import("./commands/packs")).packs,
  rules: async () => (await import("./commands/rules")).rules,
  pack: async () => (await import("./commands/pack")).pack,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { command, files, options, language, help, version } = readArguments(args);
  const strings = cliWords(language);
  if (version) return (surroundings.write(`${surroundings.version}\n`), 0);
  if (help) return (surroundings.write(`${strings.usage}\n`), 0);
  if (command === null) throw new CliError(strings.usage);
  const load = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!load) throw new CliError(told(strings.errors.unknownCommand, { command }));
  const start = await load();
  return start({ ...surroundings, files, options, language, strings });
}

/** An error that nobody foresaw is a fault of ours: it is told in a sentence, and never with the status of a checked file. */
function messageOf(error: unknown, args: readonly string[]): string {
  if (error instanceof CliError) return error.message;
  const { errors } = cliWords(guessLanguage(args));
  return told(errors.failed, { reason: error instanceof Error ? error.message : String(error) });
}

/**
 * The `rubric` command.
 * @param args what stands behind `rubric` on the command line
 * @returns the exit status: 0 no errors found, 1 errors found, 2 could not run
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const complain = (line: string): void => surroundings.complain(withoutControls(line));
  try {
    return await run(args, { ...surroundings, complain });
  } catch (error) {
    complain(messageOf(error, args));
    return 2;
  }
}
