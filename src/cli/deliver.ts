import type { Invocation } from "./io";
import { writeOutput } from "./outputFile";

/** Gives the result to whoever asked: into the file that `-o` names, else on standard output. @throws CliError */
export async function deliver(content: string | Uint8Array, invocation: Invocation): Promise<void> {
  const { output } = invocation.options;
  if (output === undefined) invocation.write(content);
  else await writeOutput(output, content, invocation);
}
