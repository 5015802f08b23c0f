import { inspect } from "node:util";

/** An error as a sample told it. */
export interface SampleError {
  readonly code: string;
  readonly message: string;
  /** Where Excel says that it happened, such as `Range.values`. */
  readonly location?: string;
}

interface OfficeError {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** What a sample says. */
export interface SampleConsole {
  /** Notes an error that the sample let through. */
  fail(error: unknown): void;
  /** What was said since the last call. */
  take(): { readonly lines: readonly string[]; readonly errors: readonly SampleError[] };
}

/** Listens to the console of a sample's page. */
export function consoleOf(window: object): SampleConsole {
  let lines: string[] = [];
  let errors: SampleError[] = [];
  const say = (...parts: unknown[]): void => {
    lines.push(parts.map((part) => (typeof part === "string" ? part : inspect(part, { depth: 4 }))).join(" "));
  };
  const fail = (error: unknown): void => void errors.push(described(error));
  const failing = (...parts: unknown[]): void => {
    const error = parts.find((part) => typeof part === "object" && part !== null && "message" in part);
    fail(error ?? parts.map(String).join(" "));
  };
  const own = { log: say, info: say, warn: say, debug: say, table: say, group: say, groupEnd: () => undefined };
  Object.defineProperty(window, "console", { value: { ...own, error: failing, assert: () => undefined } });
  return {
    fail,
    take() {
      const taken = { lines, errors };
      lines = [];
      errors = [];
      return taken;
    },
  };
}

function described(error: unknown): SampleError {
  if (typeof error !== "object" || error === null) return { code: "Error", message: String(error) };
  const { code, name, message = "", debugInfo } = error as OfficeError;
  const location = debugInfo?.errorLocation;
  return {
    code: [code, name].find((each) => typeof each === "string") ?? "Error",
    message: String(message),
    ...(location ? { location } : {}),
  };
}
