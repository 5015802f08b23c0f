import { problem, type PackProblem } from "./packProblem";

/**
 * What a file of JSON holds, with a byte order mark or without one.
 * @param longest in characters; a longer text is not even looked at
 */
export function jsonOfFile(
  text: string,
  longest: number,
): { readonly json: unknown } | { readonly problems: readonly PackProblem[] } {
  if (text.length > longest) return { problems: [problem("too-large", "")] };
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problems: [problem("not-json", "")] };
    throw error;
  }
}
