import type { Severity } from "../../checks/finding";
import type { RulesBy } from "../../checks/rules/inForce";
import type { NoForm } from "../../form/recognise";
import type { HiddenBy } from "../formReport";

/** The words of reports. `{placeholders}` are filled in. */
export const zhCN = {
  severity: { error: "错误", warning: "警告", information: "提示" } satisfies Record<Severity, string>,
  /** Behind the message of a finding in a cell that nobody sees. */
  hidden: { sheet: "（在隐藏的工作表里）", row: "（在隐藏的行里）", column: "（在隐藏的列里）" } satisfies Record<
    HiddenBy,
    string
  >,
  /** The unit's word on a finding, behind its message. */
  unitNote: "（单位说明：{note}）",
  noForm: {
    "no-table": "没有找到自评表。表头里要有指标、分值和得分栏。",
    "no-score": "工作表“{sheet}”里的指标表没有得分栏，没有可检查的得分。",
    "no-lines": "工作表“{sheet}”只有自评表的表头，下面没有评分行。",
  } satisfies Record<NoForm, string>,
  summary: "共 {files} 个文件、{forms} 张自评表：{errors} 个错误，{warnings} 个警告，{information} 个提示。",
  /** Above the summary where files could not be checked. */
  notChecked: "{problems} 个文件没能检查。",
  /** By which rules forms were checked; one sentence a set. */
  rules: {
    checker: "按“{name}”规则（{id}，第 {version} 版）检查，由检查的人选定。",
    pack: "按“{name}”规则（{id}，第 {version} 版）检查，由评分表包指定。",
    default: "按“{name}”规则（{id}，第 {version} 版）检查。",
  } satisfies Record<RulesBy, string>,
  /** What a pack that travels in the file says of the checks. */
  carried: {
    says: "文件里随带的评分表包“{pack}”{what}",
    off: "要关掉 {off} 项检查",
    rules: "要按“{rules}”规则检查",
    hidden: "会少报 {hidden} 个问题",
    lowered: "会把 {lowered} 个问题说得轻一些",
    between: "，",
    ignored: "。没有照办：文件自带的规定不能减少检查。",
    followed: "。检查的人信任这个文件，已照办。",
  },
  /** A check of the ledger in a line of text. */
  ledgerLine: "{file}:{sheet}: {status} {id}: {title}：{text}",
  ledgerSummary: "{file}:{sheet}: {text}。",
  /** Whose form it is; parted by `between`. */
  facts: {
    noUnit: "没写单位",
    year: "{year} 年度",
    total: "总分 {total}",
    reviewed: "复核得分 {total}",
    grade: "等级{grade}",
    between: "，",
  },
  /** Findings as sentences, for letters. */
  prose: {
    opening: "{sheet}：{facts}。查出 {count} 个问题：",
    passed: "{sheet}：{facts}。没有查出问题。",
    place: "（{sheet}!{address}，{severity}）：",
  },
  factsLine: "{file}:{sheet}: {facts}。",
  csv: {
    columns: [
      "文件",
      "单位",
      "年度",
      "表",
      "总分",
      "等级",
      "复核得分",
      "单元格",
      "严重程度",
      "检查项目",
      "检查",
      "指标",
      "问题",
      "规则",
    ] as const,
    passed: "通过",
    unread: "没能检查",
    /** What a file says of the checks. */
    remark: "说明",
  },
  formLine: "{file}:{sheet}: {lines} 个评分行，总分 {total}，没有问题。",
  markdown: {
    title: "自评表检查结果",
    /** Cell, severity, id, line, message. */
    columns: ["单元格", "严重程度", "检查", "指标", "问题"] as const,
    noFindings: "没有问题。",
    ledger: "检查了什么",
    ledgerColumns: ["检查", "结果", "检查什么", "说明"] as const,
    form: "{lines} 个评分行，分值合计 {weight}，总分 {total}。",
  },
};
