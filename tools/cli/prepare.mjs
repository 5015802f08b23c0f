import { buildInto } from "./buildCli.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { BUILDS } from "./places.mjs";
import { isTrusted } from "./trusted.mjs";

/** Run by `npm ci` and `npm pack`: the command is there when it is called for the first time. It never keeps npm from its work. */
try {
  const print = await fingerprint();
  if (print !== null && !isTrusted(BUILDS, print)) await buildInto(BUILDS, print);
} catch (error) {
  console.warn(`The rubric command will be built when it is called: ${String(error.message).split("\n", 1)[0]}`);
}
