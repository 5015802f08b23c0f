/** What a help page shows a function with. Arguments are formula texts, as they stand in the cell. */
export interface FunctionExamples {
  readonly examples: readonly (readonly string[])[];
  /** The arguments of the native formula to copy: cells for what is filled in, literals for what the form prints. */
  readonly native: readonly string[] | null;
}

const carriedOver = '"≤10%→2;≤20%→1;≤30%→0.5;其他→0"';
const signedInTime = '"=100%→3;≥90%→2;≥80%→1;其他→0"';

/** Mostly the published examples of scoring-rules; results are computed, never written here. */
export const functionExamples: Readonly<Record<string, FunctionExamples>> = {
  COMPLETION_RATE: {
    examples: [
      ["135", "150"],
      ["132.9", "202.6", '"反向"'],
      ["110", "100", '"反向"'],
    ],
    native: ["A2", "B2", '"正向"'],
  },
  AVERAGE_RATE: {
    examples: [["{0.95,1.02,1}"], ['{0.95,"",1}'], ["{0.95,0,1}", "2"]],
    native: ["A2:A13"],
  },
  SCORE_COMPLETION: {
    examples: [
      ["94%", "4"],
      ["59.99%", "1"],
      ["286.53%", "0.5"],
    ],
    native: ["A2", "B2"],
  },
  SCORE_RATIO: {
    examples: [
      ["99.23%", "10"],
      ["102.59%", "10"],
      ["10%", "20", "80%"],
    ],
    native: ["A2", "B2"],
  },
  SCORE_HIT_RATE: {
    examples: [
      ["{1,1.2,1.31,0.99,1.3}", "10"],
      ["{1,1}", "10"],
      ["{1,1.45}", "10", "50%"],
    ],
    native: ["A2:A6", "B2"],
  },
  SCORE_BAND: {
    examples: [
      ["0.47%", carriedOver],
      ["10.01%", carriedOver],
      ["99.99%", signedInTime],
    ],
    native: ["A2", carriedOver],
  },
  SCORE_STEP: {
    examples: [
      ["2", "9.99%", "0", "5%", "0.5"],
      ["2", "3%", "0", "5%", "0.5", '"进位"'],
      ["8", "99.27%", "100%", "5%", "2", '"线性"', '"低于"'],
    ],
    native: ["A2", "B2", "0", "5%", "0.5"],
  },
  SCORE_DEVIATION: {
    examples: [
      ["10", "0.2%"],
      ["10", "5%"],
      ["10", "12%"],
    ],
    native: ["A2", "B2"],
  },
  GRADE: {
    examples: [["98.68"], ["89.99"], ["84.47", '"≥80→优;≥70→良;其他→差"']],
    native: ["A2"],
  },
  DEDUCT: {
    examples: [
      ["3", "2", "0.5"],
      ["2", "1", "0.5", "0", "0.5", "0", "1"],
      ["1", "3", "0.5"],
    ],
    native: ["A2", "B2", "0.5", "C2", "1"],
  },
  SCORE_BONUS: {
    examples: [
      ["1", "0"],
      ["3", "0"],
      ["2", "1"],
    ],
    native: ["A2", "B2"],
  },
  SCORE_IF: {
    examples: [
      ['"是"', "1"],
      ['"不符合"', "1.5"],
      ["TRUE", "2"],
    ],
    native: ["A2", "B2"],
  },
  SCORE_WITHIN: {
    examples: [
      ["100", "100", "2"],
      ["100.01", "100", "2"],
      ["0", "0", "2"],
    ],
    native: ["A2", "B2", "C2"],
  },
  SCORE_PARTS: {
    examples: [
      ["2", '{"是","否"}', '"50/50"'],
      ["3", '{"否","是","是"}', '"30/30/40"'],
      ["7", '{"是","是","是","否","是","是"}', '"2/1/1/1/1/1"'],
    ],
    native: ["A2", "B2:B4", '"30/30/40"'],
  },
  SCORE_BY_DATE: {
    examples: [
      ['"2022年12月31日"', '"2022年12月底前"', "2"],
      ['"2022年8月31日"', '"2022年9月前"', "2"],
      ['"2022年9月1日"', '"2022年9月前"', "2"],
    ],
    native: ["A2", "B2", "C2"],
  },
  LEVEL_FITS: {
    examples: [
      ["8", "10", '"达成"'],
      ["7.99", "10", '"达成"'],
      ["5.5", "10", '"部分达成"', "50%"],
    ],
    native: ["A2", "B2", "C2"],
  },
  SCORE_LINKED: {
    examples: [
      ["2", "49.3", "50"],
      ["2", "48.3", "49"],
      ["2", "50", "50"],
    ],
    native: ["A2", "B2", "C2"],
  },
  SPLIT_WEIGHT: {
    examples: [
      ["26", "7", "1"],
      ["26", "7", "7"],
      ["15", "4", "4", "0"],
    ],
    native: ["A2", "B2", "C2"],
  },
  QUANTITY: {
    examples: [['"＞2.5万人次"'], ['"不低于98.00%"'], ['"事业单位工作人员35人，编外人员150人"']],
    native: null,
  },
  JUSTIFICATION: {
    examples: [
      ["10", "9.92", '"本部门年度预算资金支出率为99.23%。"'],
      ["2", "1.5", '"年中人员调整，培训缺课较多"'],
      ["2", "1.5", '"审计发现漏缴租金1.2万元，已于8月补缴到位"'],
    ],
    native: null,
  },
};
