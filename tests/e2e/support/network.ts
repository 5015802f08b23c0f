import type { BrowserContext } from "playwright-core";

/** Collects every request that leaves the workbench's own origin. The design allows none. */
export function watchForeignRequests(context: BrowserContext, origin: string): readonly string[] {
  const foreign: string[] = [];
  const own = new Set([new URL(origin).origin, "null"]);
  const note = (address: string): void => {
    const url = new URL(address);
    if (!own.has(url.origin) && url.protocol !== "data:" && url.protocol !== "blob:") foreign.push(address);
  };
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
  return foreign;
}
