/** Stops the command with a message for people and exit status 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}
