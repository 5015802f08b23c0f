import type { FileProblemCode } from "../fileProblem";

/** A message for each problem, without the file's name; placeholders are the problem's arguments. */
export const zhCN = {
  "not-a-workbook": "不是可以识别的表格文件。请选择 .xlsx、.xlsm、.xls、.et、.ods 或 .csv 文件。",
  "not-xlsx":
    "只能在 .xlsx 和 .xlsm 文件里做标记，这个文件是别的格式。请在 Excel 或 WPS 中打开，另存为 .xlsx，再做一次。",
  encrypted: "文件已加密，无法读取。请在 Excel 或 WPS 中打开，取消密码和“保护工作簿”后另存，再检查一次。",
  damaged: "文件不完整或已损坏，无法读取。请重新下载或复制，或在 Excel、WPS 中打开修复后另存。",
  doubled:
    "文件里有两份同名的内容（{part}），不同软件会读出不同的结果，没有读取。请在 Excel 或 WPS 中打开，核对后另存为新文件。",
  "damaged-cell":
    "工作表“{part}”的单元格 {address} 内容已损坏，没有读取，以免读出别的内容。请重新下载或复制，或在 Excel、WPS 中打开修复后另存。",
  "lock-file": "这是打开“{original}”时留下的临时文件，不是表格。请检查原文件；如果原文件没有打开，可以删掉它。",
  "own-report": "这是导出的台账或问题清单，不是自评表，没有读。",
  "too-large": "文件太大（超过 {limit} MB），为避免占满内存没有读取。请删除多余的工作表或图片后另存。",
  empty: "文件里没有内容。",
  timeout: "{seconds} 秒内没有读完，已停止。可以删除与自评表无关的工作表后再试，或放宽时限。",
  "out-of-memory": "读取需要的内存超过 {limit} MB，已停止。请删除与自评表无关的工作表后另存。",
  failed: "程序在这个文件上出错了（{reason}），文件本身没有改动。请把文件和这句话交给维护人员。",
  unreadable: "打不开：文件可能已移动、改名，或没有读取权限（{reason}）。请检查后再试。",
} satisfies Readonly<Record<FileProblemCode | "damaged-cell", string>>;
