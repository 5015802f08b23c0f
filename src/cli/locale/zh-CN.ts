/** The command's own words. `{placeholders}` are filled in. */
export const zhCN = {
  usage: `用法：rubric <命令> [选项]

  rubric check 文件或文件夹…    检查自评表，每个问题一行；文件名可以用 * 和 ?
      -o 台账.xlsx              写成文件；格式看扩展名：.xlsx 台账、.csv、.html、.md、.json、.sarif、.txt
      --format text|json|markdown|sarif|csv|html|xlsx   输出格式（默认 text）
      --rules 规则              按哪一套规则检查：编号、名称或 .json 文件（默认“通用”）
      --ledger                  每项检查都列出来：看了多少处、为什么没查
      --trust-file              照文件里随带的评分表包减少检查（默认不照办，只说明）
  rubric read 文件…             显示识别出的自评表：各栏的含义、评分行和单元格地址
      --format text|json
  rubric new 评分表包 -o 表.xlsx   生成空白自评表；评分表包是编号或 .json 文件
      --filled 填报.json        填入数据
      --year 年度               表上的年度（默认：评分表包的年度；每年通用的表是上一年）
      --unit 单位名称           填在表头
      --formulas native|addin   公式用 Excel 自带函数（默认）或加载项函数
  rubric mark 文件 -o 副本.xlsx  在副本里标记有问题的单元格，与窗格的“标记问题”相同；只用于 .xlsx、.xlsm
      --notes                   再在旁边写批注，说明问题
      --clear                   去掉标记和这些批注
  rubric report 表.xlsx -o 自评报告.docx   从自评表起草自评报告：数字都取自表里，表里没有的留“待填”
      --outline 提纲            通用（默认）、广东、湖南、湖北，或 .json 文件
  rubric report --check 报告.docx 表.xlsx   报告里的数字是否还与表一致，还有哪些待填
      --sheet 工作表            文件里有几张自评表时指定一张
  rubric letters 文件… -o 退回意见.zip   给每个有问题的单位写退回意见（.docx）和整改清单（.xlsx）；-o 也可以是文件夹
      --due 日期、--office 单位   报送日期和审核单位，不写就留“待填”
      --template 模板.json      换用自己的文字
  rubric review 文件… -o 文件夹   给每张表加复核栏，写成副本；自评部分锁定，不设密码
  rubric rules                  列出自带的检查规则
      --format text|json
  rubric packs                  列出自带的评分表包
      --format text|json
  rubric pack 文件 [-o 包.json]  用识别出的自评表做模板（评分表包）：表样照旧，填报的内容清空
      --sheet 工作表            文件里有几张自评表时指定一张

  --recursive、-r               文件夹里的下级文件夹也看
  --lang zh|en                  语言（默认 zh）
  --jobs 个数                   同时用几个进程读文件（默认按文件多少和处理器定）
  --timeout 秒                  每个文件最多读多久（默认 10）
  --help、--version

支持 .xlsx .xlsm .xlsb .xls .et .ods .csv。
退出状态：0 没有错误；1 有错误；2 没能运行，或有文件没能检查。`,
  /** Why the operating system refuses a file, by its code. */
  reasons: {
    ENOENT: "没有这个文件或文件夹",
    EISDIR: "这是文件夹，不是文件",
    EEXIST: "已经有一个同名的文件",
    ELOOP: "链接绕成了圈",
    EACCES: "没有权限",
    EPERM: "没有权限",
    EBUSY: "正被别的程序占用",
    ENOSPC: "磁盘已满",
    EDQUOT: "磁盘配额已用完",
    EROFS: "那里只能读，不能写",
    ENOTDIR: "路径中有一段不是文件夹",
    ENAMETOOLONG: "文件名太长",
    EMFILE: "打开的文件太多",
    EIO: "磁盘读写出错",
  },
  /** A file to check that the operating system refuses. */
  unreadable: "打不开：{reason}。",
  /** A folder in which there is nothing to read. */
  noWorkbooks: "文件夹里没有表格文件（.xlsx .xls .et 等）。下级文件夹里的要加 --recursive。",
  /** What was left out of folders, by count and the first one. */
  leftOut: "文件夹里有 {count} 个临时、隐藏或特殊的文件没有看，如 {first}。",
  /** Several files that say to be of one unit and year. */
  doubled: "同一单位同一年度有几个文件，请看是不是重复报送：{unit}（{year}）：{files}",
  between: "、",
  noForms: "这些文件里没有一张自评表。",
  /** A pattern of names that no file fits. */
  noMatch: "没有符合这个写法的文件。请检查文件夹和文件名。",
  nameNotUtf8: "文件名不是 UTF-8 编码（多半是从别的系统解压出来的），打不开。请先给文件改名。",
  read: {
    form: "{file}:{sheet}: {title}（识别把握 {certainty}）",
    columns: "  {column} 栏“{heading}” → {role}（{certainty}）",
    lines: "  {address}  {weight} 分，得分 {score}：{path}",
    total: "  {address}  {label}：{score}",
    certainty: { sure: "确定", likely: "较有把握", guess: "推测", corrected: "已更正" },
  },
  mark: {
    marked: "标记了 {cells} 个单元格：{errors} 个错误，{warnings} 个警告，{information} 个提示。",
    notes: "写了 {notes} 个批注，作者是 Rubric for Excel。",
    noFindings: "没有问题，副本里没有标记。",
    cleared: "去掉了 {cells} 个单元格的标记、{notes} 个批注。",
    nothingToClear: "文件里没有 Rubric 的标记和批注，副本与原文件相同。",
    /** A cell with somebody's own note, and what ours would have said. */
    noteTaken: "{sheet}!{address} 已有批注，没有改动；没能写进批注的问题：{text}",
    /** A note of ours that somebody wrote into. */
    answered: "{sheet}!{address} 的批注里有人写了内容，这个批注保留。",
    protectedSheet:
      "工作表“{sheet}”有保护，保护没有改动；要在 Excel 里取消标记，请先撤销工作表保护，或再运行 rubric mark --clear。",
    lostSignature: "文件改动后原来的数字签名不再有效，副本里没有签名。",
    /** The name for the copy says another format than the file has. */
    otherEnding: "副本“{file}”的扩展名与内容不符，Excel 打不开这样的文件。请把扩展名写成 .{ending}。",
  },
  report: {
    drafted: "起草了“{title}”的自评报告，待填 {gaps} 处。用 rubric report --check 可以核对数字。",
    ownBoxes: "这张表自带评价结论、存在问题、改进措施三栏，上报以表里的三栏为准，请把它们填在表里。",
    line: "{file}: {text}",
    otherEnding: "“{file}”的扩展名要写成 .docx：写出来的是 Word 文档。",
    notDocx: "{file} 不是 .docx 文档。请在 Word 或 WPS 中打开，另存为 .docx，再核对一次。",
    noFigures: "{file} 里没有从表里取来的数字：它不是用 rubric report 起草的，或者经别的软件转换过，没法核对。",
  },
  review: {
    protectedSheet: "{file}：工作表“{sheet}”原来就有保护，保护和密码没有改动；新加的复核栏可以填写。",
    already: "{file}：工作表“{sheet}”已有复核得分栏，没有再加。",
    unclear: "{file}：工作表“{sheet}”的得分栏没有写明“得分”，加了复核栏会分不清哪个是自评，没有加。请先写上表头。",
    converted:
      "{file}：这种格式不能直接加栏，另写了一份 .xlsx；内容、公式和合并单元格都在，原来的字体和颜色没有带过去。",
    lostSignature: "文件改动后原来的数字签名不再有效，副本里没有签名。",
    nothing: "{file}：没有可加复核栏的自评表，没有写。",
    exists: "{file} 已经存在，没有覆盖，以免丢掉填好的复核。请换一个文件夹，或先移走它。",
  },
  letters: {
    none: "没有需要退回的表，没有写退回意见。",
    made: "写了 {count} 份退回意见。",
  },
  rules: { line: "{id}  第 {version} 版：{name}（{source}）" },
  packs: {
    line: "{id}  {year}，第 {version} 版：{name}（{place}，{lines} 行）",
    year: "{year} 年",
    anyYear: "每年通用",
    uncertain: "    待确认：{text}",
  },
  pack: {
    emptied: "模板里清空了 {count} 个填报的单元格：{cells}",
    doubtful: "有 {count} 个单元格可能是填报的内容，模板里保留，请核对：{cells}",
    ownLayout: "这张表由带评分规则的评分表包生成，模板沿用那个包的规则和版式。",
  },
  written: "已写入 {file}。",
  errors: {
    unknownCommand: "没有“{command}”这个命令。运行 rubric --help 查看用法。",
    unknownPack: "没有“{pack}”这个评分表包。运行 rubric packs 查看自带的评分表包。",
    unknownRules: "没有“{rules}”这套规则。自带的有：{known}。自己的规则请写成 .json 文件。",
    badRules: "{file} 不是可用的检查规则，没有检查：{reason}",
    unknownOutline: "没有“{outline}”这个提纲。自带的有：{known}。自己的提纲请写成 .json 文件。",
    badOutline: "{file} 不是可用的提纲，没有起草：{reason}",
    badTemplate: "{file} 不是可用的退回意见模板，没有写：{reason}",
    noFile: "请指定文件。运行 rubric --help 查看用法。",
    unknownOption: "没有“{option}”这个选项。运行 rubric --help 查看用法。",
    /** An option that needs a value, or takes none. */
    noValue: "选项 {option} 后面缺少值，或者它不带值。运行 rubric --help 查看用法。",
    badValue: "选项 {option} 不能是“{value}”。可以是：{choices}。",
    /** What `--timeout` takes. */
    seconds: "大于 0、不超过 {most} 的秒数",
    noPack: "请指定评分表包。运行 rubric packs 查看自带的评分表包。",
    cannotRead: "打不开 {file}：{reason}。",
    notJson: "不是 JSON 格式。",
    /** Why a file of JSON holds no entries. */
    noEntries: "里面没有 fields，也没有 lines。",
    noOutput: "请用 -o 指定要写的文件。",
    badPack: "{file} 不是评分表包：{reason}",
    noRuleFormulas: "这个包保留原表样，没有按规则计算的得分，--formulas addin 不起作用；表里原有的公式照旧。",
    badLayout: "里面的表样（layout.file）不是可用的 .xlsx 文件。请用 rubric pack 重新生成这个包。",
    badEntries: "{file} 不是填报数据：{reason}",
    entryWithoutLine: "填报数据里的“{name}”在表里没有对应的行，没有填入。",
    noUnit: "这张表的表头没有空着的单位名称栏，没有填入 --unit。",
    yearInRule: "“{name}”的评分标准里写着年份，没有跟着改，请核对。",
    /** The file to write ends in nothing that a format goes by. */
    unknownEnding: "从“{file}”的扩展名看不出要写成什么格式。扩展名可以是：{endings}；或者用 --format 指定格式。",
    /** The ending of the file to write says another format. */
    otherEnding: "“{file}”的扩展名与格式 {format} 不符，没有开始。请把扩展名写成：{endings}",
    /** A program that has the file open left a file beside it. */
    openElsewhere: "{file} 正在别的程序里打开，没有开始。请先把它关闭；如果没有人打开，请删除 {lock}。",
    cannotWrite: "写不了 {file}：{reason}。",
    /** What is to be written is several files. */
    notFolder: "“{file}”是文件的名字。请用 -o 写一个文件夹的名字（退回意见也可以写成 .zip）。",
    /** The output is a form, or nobody knows what. */
    outputIsInput: "{file} 是要读的文件之一，没有覆盖。请用 -o 写到另一个文件。",
    severalForms: "{file} 里有几张自评表，请用 --sheet 指定一张：{sheets}",
    noSheet: "{file} 的工作表“{sheet}”里没有自评表。有自评表的工作表：{sheets}",
    /** Standard output cannot be written. */
    noOutputStream: "输出写不进去：{reason}。",
    oneFile: "一次只能处理一个文件。",
    /** Our own mistake. */
    failed: "程序出错，没有完成：{reason}。请把这句话和所用的文件发给维护人员。",
    /** The task process could not be started. */
    noProcess: "启动不了读取文件的进程：{reason}。请检查内存和进程数是否够用、程序文件是否完整。",
  },
};
