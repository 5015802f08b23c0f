import { follows, oneOf } from "../../../language/wordPatterns";
import { begins, either, inOrder, many, maybe, upTo, word, type Step } from "../phrases";
import { ledByBasis } from "./basis";
import { denied, endsBadly, saysShortfall } from "./reason";

/** Who does it: `财务科…`, `我局…`. */
const who =
  "(?:[^,]{0,5}(?:科室?|股室?|部门|单位|局|中心|小组|组)(?=[正已将拟要应逐建制定每派加完健严督组按负])|[我本][局部委办院校中心门单位们]+)?";
const office = word("(?:科室?|股室?|部门|单位|局|中心|小组|组)(?=[正已将拟要应逐建制定每派加完健严督组按负])");
const body = word("[局部委办院校中心门单位们]");
const anybody = maybe(either(inOrder(maybe(upTo(5)), office), inOrder(word("[我本]"), body, many(body))));

/** What may stand before the verb of a measure: connectives, manner, time. */
const adverb = word(`
  并 且 同时 也 还 而 从而 以便 以(?=[加强提确保]) 通过 采取 随后 后续 后 现 目前 当年 当日 当月 及时 立即 尽快 抓紧 认真 切实 努力 积极 主动
  不断 持续 继续 进一步 更加 严格(?!按|执行不) 全面 逐项 逐笔 逐步 逐一 正在(?=清|补|整|修|完善|按程序) 正(?=与|和|会同|在?积极|按|逐|督|整|清|补|协) 重新 重点 从源头 提前 按[年月季周旬]度? 多渠道 多方 再次
  一律 全部 足额 如期 限期 需 要 应当 应 须 必须 会 拟 将
`);

/** To whom or with what: `对相关责任人…`, `与高校…`. */
const toWhom = maybe(inOrder(word("对 就 与 和 向 由 针对 结合 联合 会同 围绕 利用 以"), upTo(16)));
const toThem = inOrder(word("对 针对 与"), upTo(16));

/** Verbs by which things get better. */
const measures = word(`
  加(?=[强快大密派班固]) 强化 深化 优化 细化 固化 简化 完善 健全 规范 建立 构建 制定 制订 修订 出台 印发 落实 严(?=[格控肃把守禁]) 督促 督导 督办
  提(?=[高升前醒]) 改(?=[进善为用由正]) 压(?=[实减降]) 明确 厘清 理顺 精简 做(?=[好到实细]) 抓(?=[好实紧]) 确保 保证 杜绝 避免 防止 防范 推(?=[进动行广]) 扩大 拓宽 拓展
  增(?=[加设强派配补聘]) 充实 配(?=[备齐强]) 引(?=[入进导以]) 统筹 合理(?=[安设编确制]) 科学(?=[安设编确制合]) 举一反三 吸取 汲取 争取 约谈 要求 责令 责成 问责 追究 批评教育
  予以 给予 形成(?=长效|机制|制度|合力|闭环|常态) 纳入 列入 盯紧 紧盯 盘活 核(?=[定实销]) 梳理 整(?=[改合顿理]) 从严 缩短 定期 每[月季年周] 指定 安排专人 专人 由专人
  补(?=[缴办录签报发编训充齐登全开交付助救做]) 追(?=[回缴究责偿]) 退(?=[回还]) 收回 纠正 更正 更换 恢复 修复 倒排 成立 组建 设(?=[立置]) 谋划 做实 登报 解决 扣(?=[减除罚])
`);

/** Names of things as often as verbs, so that something must stand before them: `立即核查`, not `检查46次`. */
const nouns = `
  检查 监督 控制 学习 宣传 培训 申请 申报 自查 核查 排查 复核 总结 协调 沟通 对接 调(?=[整剂拨配度]) 降低 减少 节约 延长 启动 移交 处(?=[理置]) 归(?=[档还集]) 清(?=[理查退])
  协商 磋商 洽谈 组织 聘请 购置 采购 压缩 采取 新增 添置 印制 开展 进行 实行 实施 安排 召开 跟踪 储备 动员 通报 报(?=[请批]) 按程序
`;

/** Where a reason went before, something that was done about it: a verb with its object, or done at once. */
const actions = new RegExp(
  `${oneOf(`
  增加 增设 调剂 委派 选派 指派 催收 催缴 催办 加收 扣除 扣回 扣减 抵扣 致歉 道歉 提起 协调 协商 上报 请示 提醒 指导 辅导 对接 走访 督查 抽查 部署 召开 修正
  修订 编制 购置 配备 聘请 启用 开发 试行 推行 推广 实行 申请 报批 引导 安排 制作 张贴 寄发 发函 改为 用于 经批准
`)}(?=\\p{Script=Han}{2})|解决$`,
  "u",
);

const atOnce = /立即|当即|当场|当天|当日/;

/** Mends what was wrong, wherever in the clause it stands, and so tells what was wrong. */
const corrections = oneOf(`
  整改 补缴 补办 补录 补签 补报 补发 补编 补训 补充 补做 补齐 补登 补全 补交 补付 补救 补开 弥补 追回 追缴 追责 退回多 退还 清退 纠正 更正 改正 调账 作调整 核销 缴库 缴清 缴入 上缴国库 批评教育 约谈 责令 责成 修复 恢复 复工 更换(?=\\p{Script=Han}) 倒排 作检讨 问责 督办
`);

const planned = new RegExp(
  `^(?:并|且|同时|我[局部单位]+)*${oneOf(`
  下一步 下一?阶段 下步 今后 以后 往后 日后 后续 未来 接下来 下一?年度? 明年 次年 来年 下半年 20\\d\\d年?度?(?=改[为由用]|再|重新|起|予以) 计划(?=[于在从通采进加增补重明下20安]) 预计(?=.*(?:完成|解决|到位|前|底)) 争取 力争
`)}(?![^,]*(?:无|未|不再新增|取消|停止执行))`,
);

const will = new RegExp(
  oneOf(`
  (?<!即|未|没|未能|应)将(?!近|来|军|[^,]{0,12}(?:延后|推迟|暂缓|暂停|取消|延期|顺延|停止|缩减|下降)) 拟(?=[联组采会召开购通于在从对将向通采进补加重修提申建制开安增完引调聘按与]) 计划(?=[于在]?(?:明|次|下|20))
`),
);
const foreseen = follows(/预计/, /(?:前|底|内)(?:全部|陆续)?(?:完成|解决|到位|支付|整改)/);

/** After 已 and its kind these are no measures: they happened to the department, or only report the result. */
const happened =
  /^(?:[^,]{0,8}?)(?:调离|离职|退休|(?<!.)注销|停止|暂停|取消|终止|中止|变更|到期|过期|超|撤销|合并|搬迁|死亡|结束|关闭|下降|减少|达到?\d|占|为\d|是)/;
const reported =
  /^(?:[^,]{0,8}?)(?:完成|支出|支付|使用|发放|拨付|达到|实现|开展|实施|执行|落实|公开|投入|签订|享受|办理|提交|报送)/;
const already = /(?:已经?|均已|业已|现已|都已)(?!达到|达\d|达标|婚|知|有)(.+)/;

const causeFirst = /^(?:因|由于|受|鉴于|主要(?:是|系)因?)/;
const adverbs = many(adverb);
const verbFirst: Step = inOrder(anybody, adverbs, toWhom, adverbs, measures);
const adverbFirst: Step = inOrder(
  anybody,
  either(inOrder(adverb, adverbs, toWhom), inOrder(toWhom, adverb, adverbs), toThem),
  word(nouns),
);
/** Such a word opens a measure where a reason went before; a thing that is counted or short stays one: `培训人数…`. */
const nounFirst = new RegExp(
  `^${who}(?:从\\d{4}年起)?${oneOf(nouns)}(?![率数次人量期面类费点不未时中]|情况|周期|进度|工作|活动|方式|计划|频次|场次|对象|范围|能力|力度)(?!.*\\d[^\\d,]{0,3}$)`,
);
const mend = new RegExp(corrections, "u");
const mends = new RegExp(mend, "gu");
/** Turns the bad word behind it into what is mended: `解决支出滞后问题`. */
const against = /(?:避免|杜绝|防止|防范|解决|减少|降低|缩短|纠正|消除|扭转|破解|化解|改善|清理|处理|克服)/;

/** Words that deny a verb stand close before it. */
const nearby = 40;

function mendsSomething(clause: string): boolean {
  const before = (index: number): string => clause.slice(Math.max(0, index - nearby), index);
  return mend.test(clause) && [...clause.matchAll(mends)].some(({ index }) => !denied.test(before(index)));
}

/**
 * The clause says what was or will be done.
 * @param afterReason a result that is only reported (`已支付`) is a measure where a reason went before
 */
export function saysRemedy(clause: string, afterReason: boolean): boolean {
  if (planned.test(clause) || will.test(clause) || foreseen(clause)) return true;
  const bad = endsBadly.test(clause) && !against.test(clause);
  if (bad || causeFirst.test(clause)) return false;
  if (mendsSomething(clause)) return true;
  if (!ledByBasis(clause) && (begins(clause, verbFirst) || begins(clause, adverbFirst))) return true;
  if (afterReason && atOnce.test(clause)) return true;
  if (afterReason && !saysShortfall(clause) && (nounFirst.test(clause) || actions.test(clause))) return true;
  const done = already.exec(clause)?.[1];
  return done !== undefined && !happened.test(done) && (afterReason || !reported.test(done));
}

/** The measure stands, whatever the sentence says after it. */
export function isDone(clause: string): boolean {
  return already.test(clause);
}

/** A correction tells what was wrong: `已追回补贴`; `已整改` does not. */
export function correctsSomethingNamed(clause: string): boolean {
  return mendsSomething(clause.replace(/整改/g, ""));
}
