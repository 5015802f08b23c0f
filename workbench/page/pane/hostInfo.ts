/** How a page learns, before its first message, that it runs inside Excel on the web and whom to talk to. */

/** Flags of the host info: the shared runtime, and custom functions in it. */
export const SHARED_RUNTIME = 1;
export const CUSTOM_FUNCTIONS = 2;

export interface PaneIdentity {
  readonly conversation: string;
  readonly addinId: string;
  /** The host page's origin. */
  readonly origin: string;
  /** The host's language for menus, such as `zh-CN`. */
  readonly locale: string;
  readonly flags: number;
}

/** `Excel$Web$16.01$<locale>$<correlation>$<dialog>$<logging>$<flags>`. */
export function hostInfo(identity: PaneIdentity): string {
  return ["Excel", "Web", "16.01", identity.locale, identity.conversation, "", "", String(identity.flags)].join("$");
}

/** The frame's `window.name`, in which office.js finds its conversation. */
export function paneWindowName(identity: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: hostInfo(identity),
    xdmInfo: `${identity.conversation}|${identity.addinId}|${identity.origin}`,
    serializerVersion: 2,
    flights: "[]",
  });
}

/** The pane's address with `_host_Info`; its own query and fragment stay. */
export function paneAddress(page: string, base: string, identity: PaneIdentity): string {
  const url = new URL(page, base);
  const pair = `_host_Info=${encodeURIComponent(hostInfo(identity))}`;
  url.search = url.search ? `${url.search}&${pair}` : `?${pair}`;
  return url.href;
}
