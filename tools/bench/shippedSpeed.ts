import { buildSync } from "esbuild";
import { createRequire } from "node:module";
import { inRoot } from "../build/places";
import type { Measurement } from "./measurement";
import type { shippedSpeed as measure } from "./shipped";

const BUNDLE = inRoot("node_modules/.cache/rubric/bench.cjs");

/**
 * Recognising, checking and reading files, measured as they ship: bundled. Run as single files, every function that is made
 * inside another one costs a call more, for its name.
 */
export function shippedSpeed(): Promise<Measurement[]> {
  buildSync({
    entryPoints: [inRoot("tools/bench/shipped/index.ts")],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
  });
  const bundle = createRequire(__filename)(BUNDLE) as { readonly shippedSpeed: typeof measure };
  return bundle.shippedSpeed();
}
