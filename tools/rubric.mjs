#!/usr/bin/env node
import { builtCli } from "./cli/builtCli.mjs";

const { start } = await import(await builtCli());
await start();
