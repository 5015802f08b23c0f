/**
 * Attacks one pattern with texts made of repeated pieces of its own alphabet, in a worker: a pattern that never ends can
 * only be stopped from outside. Plain JavaScript, since workers load no TypeScript.
 */
const { parentPort } = require("node:worker_threads");

/** What many patterns stumble over, whatever stands in them. */
const COMMON = ["a", "1", " ", "\n", "中", ",", "(", '"', "《", "<c ", "-", ".", ":", 'x="', "\t", "!", "/", "、"];

/** Members of a class such as `[^\d,-]`, or what stands for an escape. */
const ESCAPES = { d: "1", s: " ", w: "a", p: "中", n: "\n", r: "\r", t: "\t", S: "中", W: ",", D: "a", P: "," };

function membersOf(text) {
  const plain = text.replace(/\\p\{[^}]*\}/gi, "中").replace(/\\u\{?[\da-f]{4,5}\}?/gi, "");
  const members = [];
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (sign === "\\") members.push(ESCAPES[plain[++at]] ?? plain[at]);
    else if (sign !== "^" && sign !== "-") members.push(sign);
  }
  return members;
}

/** The literal words of a pattern. */
const wordsOf = (source) => [
  ...[...source.matchAll(/[\u3000-\u9fff]{1,6}/g)].map(([word]) => word),
  ...[...source.matchAll(/[A-Za-z:<&;=]{1,8}/g)].map(([word]) => word),
];

/** Words and signs before a quantifier first: what may repeat is what a text is repeated of. */
function piecesOf(source) {
  const pieces = new Set();
  for (const [, members] of source.matchAll(/\[\^?((?:\\.|[^\]\\])+)\](?:[*+?]|\{\d+,)/g))
    for (const one of membersOf(members).slice(0, 4)) pieces.add(one);
  for (const [, one] of source.matchAll(/(\\.|[^\\\])}])(?:[*+]|\{\d+,\d*\})/g))
    for (const member of membersOf(one)) pieces.add(member);
  for (const [, group] of source.matchAll(/\(([^()]*)\)(?:[*+]|\{\d+,)/g))
    for (const word of wordsOf(group).slice(0, 12)) pieces.add(word);
  const first = pieces.size;
  for (const one of COMMON) pieces.add(one);
  for (const [, members] of source.matchAll(/\[\^?((?:\\.|[^\]\\])+)\]/g)) {
    const all = membersOf(members);
    for (const one of [all[0], all.at(-1)]) if (one) pieces.add(one);
  }
  for (const [, one] of source.matchAll(/\\([^dswbpnrtuxkSWDBP\d])/g)) pieces.add(one);
  for (const word of wordsOf(source)) pieces.add(word);
  return { all: [...pieces].slice(0, 160), paired: [...pieces].slice(0, Math.max(26, Math.min(first + 14, 36))) };
}

/** Repeated piece, what stands before it, what stands behind it. */
function inputsOf(source) {
  const { all, paired } = piecesOf(source);
  const inputs = all.map((piece) => [piece, "", ""]);
  for (const one of paired)
    for (const other of paired)
      if (one !== other) inputs.push([one + other, "", ""], [one, other, ""], [one, "", other]);
  return inputs;
}

function milliseconds({ source, flags, repeats }, length, [piece, before, behind]) {
  const text = `${before}${piece.repeat(Math.ceil(length / piece.length))}${behind}\u0001`;
  const pattern = new RegExp(source, repeats && !flags.includes("g") ? `${flags}g` : flags);
  const started = process.hrtime.bigint();
  if (pattern.global) text.replace(pattern, "_");
  else pattern.exec(text);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const least = (times, measure) => Math.min(...Array.from({ length: times }, measure));

/**
 * How much longer the worst text takes at eight times the length: 8 where time is linear, 64 where it is quadratic. Short
 * times are no growth: they only say that the machine was busy.
 */
function attack(pattern, { short, long, least: noise, growth: most }) {
  for (const input of inputsOf(pattern.source)) {
    parentPort.postMessage({ trying: input });
    // A first look that costs little: what is quadratic takes ten times as long as anything linear.
    if (milliseconds(pattern, short, input) < noise) continue;
    const at = least(3, () => milliseconds(pattern, short, input));
    if (at < noise) continue;
    const later = milliseconds(pattern, long, input);
    if (later / at <= most) continue;
    const growth =
      least(2, () => milliseconds(pattern, long, input)) / least(3, () => milliseconds(pattern, short, input));
    if (growth > most) return { input, growth, milliseconds: later };
  }
  return null;
}

parentPort.on("message", ({ pattern, limits }) => {
  parentPort.postMessage({ done: attack(pattern, limits) });
});
