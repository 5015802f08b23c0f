import fc from "fast-check";

// In CI a red run must mean that a change broke something, so the property tests draw the same examples each time; on a
// developer's machine they go on looking for new ones.
if (process.env["CI"]) fc.configureGlobal({ seed: 20231231 });
