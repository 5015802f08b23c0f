import { fill } from "../../language/fill";

/** The sentence of a count; none where there is nothing to count. */
export const counted = (count: number, sentence: string): string[] => (count > 0 ? [fill(sentence, { count })] : []);

/** What was said, or what is said where that is nothing. */
export const orElse = (said: readonly string[], none: string): readonly string[] => (said.length > 0 ? said : [none]);
