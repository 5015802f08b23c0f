import { TextDecoder, TextEncoder } from "node:util";

// Every browser has them; jsdom 26 leaves them out.
if (typeof globalThis.TextDecoder === "undefined") Object.assign(globalThis, { TextDecoder, TextEncoder });
