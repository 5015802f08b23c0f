import type { CliStrings } from "./locale/strings";

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;

/** Why the operating system refused a file, in words where there are some for its code, such as `ENOENT`. */
export const reasonForCode = (code: string, { reasons }: CliStrings): string => reasons[code] ?? code;

/** The same for the error itself. */
export function systemReason(error: unknown, strings: CliStrings): string {
  const code = codeOf(error);
  return code === undefined ? String(error) : reasonForCode(code, strings);
}
