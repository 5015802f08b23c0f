/** Measure words and units, longest first where one begins with another. */
const units = `
  人次 人天 人日 人份 人 名 户次 户 家次 家 位 个百分点 个工作日 个自然日 个日历日 个月 个小时 个班 个点 个 件次 件 份 张 场次 场 批次 批 期 次 项 套 台次 台 辆次 辆 艘 架
  元 块 美元 港元 平方公里 平方千米 平方米 平米 立方米 公里 千米 厘米 毫米 米 亩 公顷 吨 公斤 千克 克 升 千瓦时 千瓦 度 工作日 天 日 小时 分钟 秒 周 季度 年 月
  宗 起 例 篇 册 本 条 处 座 所 间 栋 幢 门 节 课时 学时 分 级 类 种 对 组 班 头 只 株 棵 盏 床 页 卷 盒 箱 桶 袋 包 幅 块 片 段 步 岁 倍 轮 届 站 点 遍 句 字 卡 枚 支 队 车次 车 床位 席 桌 村 镇 街道 社区 学校 企业
  TB GB MB KB kWh km2 km m2 m3 m kg g L Mbps MW kW
`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length)
  .join("|");

/** A unit, also of a ratio: `元/亩`, `次/年`, `元/人·天`. */
export const unitPattern = `(?:${units})(?:[/每·](?:${units}))*`;
