import { oneOf } from "../../language/wordPatterns";

const brackets: readonly (readonly [string, string])[] = [
  ["《", "》"],
  ["(", ")"],
  ["“", "”"],
  ["「", "」"],
  ["【", "】"],
  ["〔", "〕"],
];

function leavesOpen(text: string): boolean {
  return brackets.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

/** A list or a heading goes on after these. */
const goesOn = /(?:[,、:(《“+×÷=⋯]|\.{3})$/;

/** Words that need another behind them, and the words that only end like them. */
const expecting = new RegExp(
  `(?:${oneOf(`
  (?<!普|涉|提|触|遍|顾|危|波|论)及 (?<!参|给|授|赋)与 (?<!缓|饱|总|共|温|柔)和 以及 或者? 并且? 但是? 而且 从而 因为 由于 (?<!原|成|诱|起)因 (?<!行|作|人|称|列|视|定|转|变|改|较|颇|以|认|最)为 在于 (?<!核|应|校|面|相|反|比)对 (?<!方|意|导|投|去|流|定|倾|取|转)向
  (?<!可|予|给|得|难|足|加|所)以 (?<!即)将 通过 按照 根据 依据(?<!评分依据|计分依据|为依据) 关于 对于 属于 等于 针对 (?<!甚|截|直|延|推迟)至 (?<!存|所|现|内|潜|正|实|仍)在 因此 所以 如果 虽然 不仅 尽管 其中 例如 包括 主要(?:是|为|系)? 原因(?:是|为|在于) 导致 造成 致使 使得? 第
`)})$`,
);

/** Verbs that are nothing without an object. */
const needsObject = oneOf(`
  缩短 提高 提升 加强 强化 确保 保障 保证 增强 建立 健全 加大 降低 推动 促进 明确 做好 开展 制定 采取 实现 争取 督促 杜绝 避免 形成 做到 进行 组织 加快 扩大 防止 压实 统筹 严格 继续 进一步 充分 不断
`);
/** Verbs that may close a sentence (`将进一步完善`), but not stand alone. */
const mayEnd = oneOf("完善 优化 规范 落实 改进 推进 细化 深化");
const lead = oneOf(
  "并且? 同时 以 将 拟 要 需 会 应 继续 进一步 努力 切实 不断 积极 认真 今后 下一步 后续 我[局部单位]+ 本[局部单位]+ 已 着力 全面 逐步",
);
const verbAlone = new RegExp(`(?:^|[,、。;:])(?:(?:${lead})*${needsObject}|并?${mayEnd})$`);

/** The text's last sentence stops in the middle. Takes a text as `plainText` gives it. */
export function breaksOff(plain: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(plain)) return false;
  const text = plain.replace(/(?<!。)。+$/, "");
  if (leavesOpen(text) || goesOn.test(plain)) return true;
  return (
    text === plain &&
    (expecting.test(plain) || /的$/.test(plain) ? !/[是按属].{0,30}的$/.test(plain) : verbAlone.test(plain))
  );
}
