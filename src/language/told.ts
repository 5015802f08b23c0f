import { argumentsOnOneLine } from "./leaving";
import { fill } from "./fill";

/** A sentence or a line of ours with texts put into it that come from files, cells or the command line: they stay within the line. */
export const told = (text: string, args: Readonly<Record<string, string | number>>): string =>
  fill(text, argumentsOnOneLine(args));
