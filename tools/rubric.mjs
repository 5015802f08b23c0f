#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { builtCli } from "./cli/builtCli.mjs";

async function sayNotBuilt(error) {
  const words = JSON.parse(await readFile(new URL("./cli/notBuilt.json", import.meta.url), "utf8"));
  const language = /--lang[= ]en/.test(process.argv.join(" ")) ? "en" : "zh";
  const [reason] = String(error.message).split("\n", 1);
  process.stderr.write(`${words[language].replace("{reason}", () => reason.replace(/[\0-\x1f\x7f-\x9f]/g, " "))}\n`);
  // Not 1, which says that a form was checked and holds errors.
  process.exitCode = 2;
}

let entry = null;
try {
  entry = await builtCli();
} catch (error) {
  await sayNotBuilt(error);
}
if (entry !== null) await (await import(entry)).start();
