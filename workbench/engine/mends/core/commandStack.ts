import type { ICommandService } from "@univerjs/core";

interface Stacked {
  readonly _commandExecutionStack: unknown[];
}

const stackOf = (commands: ICommandService): unknown[] => (commands as unknown as Stacked)._commandExecutionStack;

/** How many commands are being run, one within the other; Univer 0.25.1 has no public way to ask for them. */
export function commandDepth(commands: ICommandService): number {
  return stackOf(commands).length;
}

/** Univer leaves a command that is refused on its stack, where it passes for the cause of later ones (seen in 0.25.1). */
export function forgetRefused(commands: ICommandService): void {
  stackOf(commands).pop();
}
