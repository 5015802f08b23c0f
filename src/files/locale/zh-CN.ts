import type { FileStrings } from "./strings";

export const zhCN: FileStrings = {
  "not-a-workbook": "{file}：不是可以识别的表格文件。请选择 .xlsx、.xlsm、.xls、.et、.ods 或 .csv 文件。",
  encrypted: "{file}：文件已加密，无法读取。请在 Excel 或 WPS 中打开，取消密码后另存，再检查一次。",
  damaged: "{file}：文件不完整或已损坏，无法读取。请重新下载或复制，或在 Excel、WPS 中打开修复后另存。",
  "too-large": "{file}：文件太大（超过 {limit} MB），为避免占满内存没有读取。请删除多余的工作表或图片后另存。",
  empty: "{file}：文件里没有内容。",
  timeout: "{file}：{seconds} 秒内没有读完，已停止。可以删除与自评表无关的工作表后再试，或放宽时限。",
  "out-of-memory": "{file}：读取需要的内存超过 {limit} MB，已停止。请删除与自评表无关的工作表后另存。",
  unreadable: "{file}：打不开（{reason}）。请检查文件是否存在、是否有读取权限。",
};
