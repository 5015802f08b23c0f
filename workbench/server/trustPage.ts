import { createHash } from "node:crypto";

const SCRIPT = `
addEventListener("message", (event) => {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`;

/**
 * Over plain http office.js asks this page, beside itself, whether the user trusts the host. Excel's own page asks the
 * person; the workbench runs on the person's own machine. It is served here only and never ships with the add-in.
 */
export const TRUST_PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Host trust</title>
<script>${SCRIPT}</script>
`;

/** This script and nothing else. */
export const TRUST_POLICY = `default-src 'none'; script-src 'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`;

/** office.js asks under the name `AgaveErrorUX/index.html` in its own folder, wherever that is. */
export const TRUST_PATH = /\/AgaveErrorUX\/index\.html$/;
