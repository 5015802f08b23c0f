import { buildAll } from "../../tools/build";

/** Jest's global set-up for tests of what is shipped. */
export default async function build(): Promise<void> {
  await buildAll();
}
