import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "填报人、日期、电话没有填",
    message: "这几项还空着：{labels}。要手写的可以不管，要交电子版的请填上。",
    appliesTo: "表头或表下面的负责人、填报人、填报日期、联系电话；写明要签字的不算。合并成一条。",
    why: "没有联系人和电话，审核时有疑问找不到人。",
    fix: "填上姓名、日期和电话。",
    example: "“填报人：　　填报日期：” → “填报人：张某　填报日期：2024年3月20日”。",
  },
  "en-US": {
    title: "Who filled it in, and when",
    message:
      "Still blank: {labels}. Leave them if they are signed by hand; fill them in for a form that is sent as a file.",
    appliesTo:
      "Persons, dates and telephone numbers above and below the table; not where a signature is asked for. Told together.",
    why: "Without a name and a number nobody can be asked.",
    fix: "Enter name, date and number.",
    example: "“Filled in by: on:” → “Filled in by: Zhang, on: 20 March 2024”.",
  },
});
