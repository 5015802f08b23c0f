import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

// Every browser has them; jsdom 26 leaves them out.
if (typeof globalThis.TextDecoder === "undefined") Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof globalThis.MessageChannel === "undefined") Object.assign(globalThis, { MessageChannel });
