import { parseArgs } from "node:util";
import type { Language } from "../language/language";
import { told } from "../language/told";
import { CliError } from "./cliError";
import type { Options } from "./io";
import { cliWords } from "./locale";
import type { CliWords } from "./locale";

/** The command line as it was typed. */
export interface Arguments {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly options: Options;
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
}

const DEFAULT_TIMEOUT = 10;
/** setTimeout takes no more. */
const LONGEST_TIMEOUT = 86_400;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

const optionTypes = {
  format: text,
  output: { ...text, short: "o" },
  filled: { ...text, multiple: true },
  formulas: text,
  sheet: text,
  year: text,
  unit: text,
  notes: flag,
  clear: flag,
  rules: text,
  ledger: flag,
  "trust-file": flag,
  recursive: { ...flag, short: "r" },
  jobs: text,
  check: text,
  outline: text,
  template: text,
  due: text,
  office: text,
  timeout: text,
  lang: text,
  help: { ...flag, short: "h" },
  version: flag,
} as const;

function languageOf(lang: string | undefined): Language {
  if (lang === undefined || /^zh\b/i.test(lang)) return "zh-CN";
  if (/^en\b/i.test(lang)) return "en-US";
  throw new CliError(told(cliWords("zh-CN").errors.badValue, { option: "--lang", value: lang, choices: "zh|en" }));
}

/** Messages before the language is known: where somebody asks for English anywhere, in English. */
export const guessLanguage = (args: readonly string[]): Language =>
  /--lang[= ]en/.test(args.join(" ")) ? "en-US" : "zh-CN";

/** A machine has no more. */
const MOST_JOBS = 64;

function jobsOf(jobs: string | undefined, language: Language): number | undefined {
  if (jobs === undefined) return undefined;
  if (/^[1-9]\d?$/.test(jobs) && Number(jobs) <= MOST_JOBS) return Number(jobs);
  const { badValue } = cliWords(language).errors;
  throw new CliError(told(badValue, { option: "--jobs", value: jobs, choices: `1–${MOST_JOBS}` }));
}

function timeoutOf(timeout: string | undefined, language: Language): number {
  const seconds = timeout === undefined ? DEFAULT_TIMEOUT : Number(timeout);
  if (seconds > 0 && seconds <= LONGEST_TIMEOUT) return seconds;
  const { badValue, seconds: choices } = cliWords(language).errors;
  throw new CliError(
    told(badValue, {
      option: "--timeout",
      value: timeout ?? "",
      choices: told(choices, { most: String(LONGEST_TIMEOUT) }),
    }),
  );
}

/** What Node says in English about an option, which it names in quotes, in our words. */
function optionProblem({ code, message }: NodeJS.ErrnoException, { errors }: CliWords): string {
  const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? message;
  const isUnknown = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  return told(isUnknown ? errors.unknownOption : errors.noValue, { option });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionTypes, allowPositionals: true });
  } catch (error) {
    throw new CliError(optionProblem(error as NodeJS.ErrnoException, cliWords(guessLanguage(args))));
  }
}

/** @throws CliError for options that do not exist or make no sense */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { lang, help, version, timeout, jobs, "trust-file": trustFile, ...options } = values;
  const language = languageOf(lang);
  const [command = null, ...files] = positionals;
  return {
    command,
    files,
    options: { ...options, trustFile, jobs: jobsOf(jobs, language), timeout: timeoutOf(timeout, language) },
    language,
    help,
    version,
  };
}
