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
  ...[...source.matchAll(/[A-Za-z:<&;=]{1,14}/g)].map(([word]) => word),
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

/** What ends what many patterns open. */
const CLOSING = [")", "》", '"', "'", ":", "]", "/>"];

/** Repeated piece, what stands before it, what stands behind it. */
function inputsOf(source) {
  const { all, paired } = piecesOf(source);
  // A line break ends what `.` runs over, so that a pattern up to the end begins anew from each place.
  const inputs = all.flatMap((piece) => [
    [piece, "", ""],
    [piece, "", "\n"],
  ]);
  for (const one of paired) {
    for (const other of paired) {
      if (one !== other) inputs.push([one + other, "", ""], [one, other, ""], [one, "", other]);
    }
    for (const opening of ["(", "《", '"', " "]) for (const end of CLOSING) inputs.push([one + opening, "", end]);
  }
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

/** The shortest of several: other programs of the machine only ever make it longer. */
const least = (times, measure) => Math.min(...Array.from({ length: times }, measure));

/**
 * Whether time grows faster than the text. What is linear takes four times as long at four times the length, what is
 * quadratic sixteen times. A first look at a short text costs little and lets all but a few texts go: there what is quadratic
 * takes ten times as long as anything linear.
 */
function attack(pattern, { first, second, last, noise, certain, growth }) {
  for (const input of inputsOf(pattern.source)) {
    parentPort.postMessage({ trying: input });
    const at = (length, times) => least(times, () => milliseconds(pattern, length, input));
    if (milliseconds(pattern, first, input) < noise || at(first, 3) < noise) continue;
    const sooner = at(second, 3) / at(first, 3);
    if (sooner <= growth) continue;
    if (at(second, 2) > certain) return { input, growth: sooner };
    // Only what shows again and again in full length is no accident of the machine.
    const grown = least(3, () => at(last, 2) / at(second, 3));
    if (grown > growth) return { input, growth: grown };
  }
  return null;
}

parentPort.on("message", ({ pattern, limits }) => {
  parentPort.postMessage({ done: attack(pattern, limits) });
});
