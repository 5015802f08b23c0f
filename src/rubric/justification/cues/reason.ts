import { follows, oneOf } from "../../../language/wordPatterns";
import { ledByBasis } from "./basis";
import { withoutMeasures } from "./measureNames";

/** `因公出国`, `因地制宜`, `因素`, `原因` carry no cause by themselves. */
const cause = new RegExp(
  oneOf(`
  (?<!原|成|诱|起|基|何)因(?!公|地制宜|人制宜|此|而|素|子|果) 由于 鉴于 缘于 源于 归因 系因 所致 导致 致使 造成 使得 引起 引发
  原因(?:是|为|在于|系|包括|有) 主要(?:是|系|为)(?!根据|依据) 受.{0,20}?(?:影响|限制|制约|冲击|波及|限) 受制于 受限于 受阻 影响(?:了|到|较大|工作|进度|开展)
`),
);

/** Not, not yet, not able; words in which 不 and 未 deny nothing bad stand apart. */
const negation = new RegExp(
  oneOf(`
  未(?!来|成年|婚|发现|见异常|扣|央|达标原因|完成原因|完成情况|知) 没有(?!发现|问题|扣分|偏差) 没(?=[能及按到完达做落编报签付交]) 无法 难以 尚无 无(?=申请|人|法|新增|后续|力|证|专人|相关|固定|合适|供应|投标|企业|机构)
  不(?!低于|少于|超过|高于|大于|小于|多于|断|仅|但|动产|含|同|计入|再|得|需|属|重复|予|涉及|适用|可或缺|变|懈|错|在此列)
`),
);

/** What went badly, was late, short or too much: a fact that is the shortfall itself. */
const shortfall = new RegExp(
  oneOf(`
  滞后 落后 偏低 偏高 偏慢 偏少 偏小 偏大 偏晚 偏长 偏弱 偏紧 (?<!相)较(?=[慢低少小晚长迟多弱差紧大]) 过(?=[低高慢少晚长多迟紧]) 缓慢 迟缓 迟(?!到位) 延迟 延误 延期 延后 延至 延长了 顺延 推迟 拖延 拖欠
  晚(?=[于了]|\\d) 逾期 超期 超(?=[过出支时标限范编预规]) 暂停 暂缓 停(?=[工办开摆滞产止]) 取消 中止 终止 改期 流标 废标 流拍 退件 退回件
  减少 下降 降低 下滑 缩减 压缩 压减 缩水 萎缩 锐减 递减 下调 回落 少于 低于 小于 不及 比[^,]{0,8}(?:少|低|慢|晚) 差(?=\\d|距) 短缺 短收 欠(?!薪|费) 欠(?=缺|佳|收|款) 缺(?!陷率) 漏 错(?!峰) 误(?!餐) 丢失 遗失 毁损 损坏 盘亏 亏损
  紧张 紧缺 紧迫 困难 难度 瓶颈 存在 发现 违规 违反 违纪 挂账 闲置 沉淀 疏忽 失误 遗漏 虚报 虚列 套取 冒领 截留 挪用 重复(?!利用) 超范围 多(?=[发列付报计领收支]) 少(?=[发列付报计领收支]) 错(?=[发列付报计领])
  薄弱 欠缺 松懈 不力 乏力 空缺 流失 流动大 突击 频繁 冲突 纠纷 争议 投诉 故障 事故 仍(?=有|在|未|存|需|处) 尚(?=有|在|未|存|需|待|处) 有待 亟待 亟需 待(?=[审批验完补进整核报付]) 正在(?=审|走|办|招|施|建)
  结余较多 结转 (?<!就)放弃 注销 倒闭 破产 关停 搬迁 死亡 离职 调离 辞职 请假 缺席 转(?=参|出|移|岗|隶) 审查不 反复 涨价 上涨 扣(?=减|罚) [少低慢晚差弱窄]$ 前慢后快 有出入 流于形式 拉长 走过场 松散 缺失 仅(?=[\\d有召开完举]) 只(?=有|完成|召开|举办|开展) 中途 才(?=[到下拨启开获收签办发]) [^率]结余$ 退(?=学|出|保|订|租|场) 拖(?=拉|沓) 来不及 迟迟 未满 空置
`),
);

/** What costs more: `上升的成本`, `材料费增长`. */
const dearer = [follows(/上升/, /成本|费|价/), follows(/成本|费|价|支出/, /上升|增加|增长/)];

/** Changes that lie behind a shortfall; in a basis they belong to a document's name. */
const change = new RegExp(
  oneOf(`
  调整 变动 变化 变更 改革 划转 合并 撤并 换届 移交 升级 改造 追[加减] 调[增减] 增多 疫情 台风 暴雨 洪 灾 雨季 高温 春节 放假 假期 不可抗力 首次 新增 退休 缺口 工期 周期 手续 流程 有限 刚性 年底 年末 下旬 尾款 跨年 下年 次年 后移 破产 保守 历史
`),
);

/** Some, not all: `部分合同…`, `3个项目…`. */
const some =
  /^(?:部分|个别|少数|少量|有的|有些|多数|大部分|另有|还有|尚|仅|只|有?[\d一二两三四五六七八九十]+[个笔项家户名人位场次份件台宗期所间批辆处类条起只套天])(?=.*\p{Script=Han}{2})/u;

/** `目标值200人，实际完成168人` in one clause or two. */
const figures = follows(
  /(?:目标|计划|预期|任务|应[收付缴完到参]?)[^\d,。;]{0,6}\d/,
  /(?:实际|完成|仅|实)[^\d,。;]{0,6}\d/,
);

/** The clause names a cause, or what went badly, in so many words. */
export function saysShortfall(clause: string): boolean {
  const text = withoutMeasures(clause);
  return cause.test(text) || negation.test(text) || shortfall.test(text) || dearer.some((says) => says(text));
}

/** The clause says why points were lost, if only by a change or by saying that some did not: `部分企业搬迁`. */
export function saysReason(clause: string): boolean {
  const text = withoutMeasures(clause);
  return saysShortfall(clause) || (!ledByBasis(text) && (change.test(text) || some.test(text)));
}

/** A sentence that sets a target against a lower result says so without another word; a formula does not. */
export function setsTargetAgainstResult(sentence: string): boolean {
  return figures(sentence) && !/[÷×*=/]/.test(sentence);
}

/** Nothing was done: such a verb after it is no remedy (`未及时补缴`), and neither is one that ends so (`整改不到位`). */
export const denied =
  /(?:未|没有?|无法|不能|难以|不够?|尚无|缺乏?)(?:能|及时|按时|按期|按规定|按要求|完全|全部|有效|严格|进一步|真正|切实|全面|足额|如期|定期)*$/;
export const endsBadly =
  /(?:不足|不够|不到位|不力|不及时|不严格?|不细致?|不深入?|不完善|不健全|不规范|不准确?|不高|不清|不实|缓慢|滞后|较[慢低少小差弱]|偏[慢低少小弱]|困难|难度(?:较?大|高)|薄弱|有限|乏力|受阻|未完成|率低|度低|慢|难)$|有待/;
