/** What environment.cjs hands in; tests with an environment of their own load it themselves. */
module.exports = globalThis.jsdomOutside ?? require("jsdom/lib/api.js");
