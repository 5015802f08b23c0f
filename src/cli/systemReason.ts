import type { CliWords } from "./locale";

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;

/** Why the operating system refused a file, in words where there are some for its code, such as `ENOENT`. */
export function reasonForCode(code: string, strings: CliWords): string {
  const reasons: Readonly<Partial<Record<string, string>>> = strings.reasons;
  return reasons[code] ?? code;
}

/** The same for the error itself. */
export function systemReason(error: unknown, strings: CliWords): string {
  const code = codeOf(error);
  return code === undefined ? String(error) : reasonForCode(code, strings);
}
