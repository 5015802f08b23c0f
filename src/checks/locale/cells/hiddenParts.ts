import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "表有隐藏的部分",
    message: {
      sheet: "这张自评表在隐藏的工作表里，照样检查了。要看到它，请右键单击工作表标签，选“取消隐藏”。",
      verySheet:
        "这张自评表在深度隐藏的工作表里，照样检查了；“取消隐藏”里看不到它，要用 VBA 编辑器把它的 Visible 属性改为可见。",
      companions: "这张表用到的“{sheets}”是隐藏的，里面的数据照样用了。",
      lines: "{count} 个评分行在隐藏（或被筛选掉）的行里，照样计入得分和检查。",
      scores: "得分所在的列是隐藏的，照样检查了。",
    },
    appliesTo: "文件里隐藏的工作表、行和列。",
    why: "隐藏的旧表、被筛选掉的行容易被忘记，却仍然计入合计，交出去别人也能看到。",
    fix: "不要的删掉；要的取消隐藏，核对后再交。",
    example: "去年的自评表隐藏在文件里，仍有两处扣分没写原因。",
  },
  "en-US": {
    title: "Parts of the form are hidden",
    message: {
      sheet:
        "This form is on a hidden sheet, and was checked all the same. To see it, right-click a sheet tab and choose Unhide.",
      verySheet:
        "This form is on a very hidden sheet, and was checked all the same. Unhide does not list it: set its Visible property in the VBA editor.",
      companions: "“{sheets}”, which this form uses, is hidden; its data were used all the same.",
      lines:
        "{count} scored {count|line is|lines are} in hidden or filtered rows, and {count|counts|count} all the same.",
      scores: "The column of the scores is hidden, and was checked all the same.",
    },
    appliesTo: "Hidden sheets, rows and columns of a file.",
    why: "Old forms and filtered rows are forgotten; they still count, and whoever receives the file can see them.",
    fix: "Delete what is not wanted; show the rest and check it before it is sent.",
    example: "Last year's form is hidden in the file, with two deductions without a reason.",
  },
});
