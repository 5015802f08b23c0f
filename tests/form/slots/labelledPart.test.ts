import { withPart } from "../../../src/form/slots/labelledPart";

it.each([
  ["单位名称：", "单位名称", "某站", "单位名称：某站"],
  ["单位名称：    填报日期：", "单位名称", "某站", "单位名称：某站    填报日期："],
  ["单位名称：某站    填报日期：", "填报日期", "2024年3月5日", "单位名称：某站    填报日期：2024年3月5日"],
  ["单位名称：某站    填报日期：3月20日", "单位名称", "某局", "单位名称：某局    填报日期：3月20日"],
  ["填报人: 甲\n联系电话: 1", "联系电话", "2", "填报人: 甲\n联系电话: 2"],
])("%j: %s becomes %s", (whole, label, value, expected) => {
  expect(withPart(whole, label, value)).toBe(expected);
});
