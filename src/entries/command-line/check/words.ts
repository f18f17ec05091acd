import type { PaneLanguage } from '../../../core/model';

/** What the command says itself; everything about a finding comes from the words of the check. */
export interface CheckCommandWords {
  readonly help: string;
  readonly usageHint: string;
  readonly waiting: string;
  readonly where: (line: number, column: number) => string;
}

const en: CheckCommandWords = {
  help: `Checks your own reply before it is sent, on this machine alone.

Usage: npm run --silent check -- [FILE…] [--json] [--answering FILE]
                                 [--floor "12.50 USD"]
                                 [--pane-language en|zh-CN]

FILE       The text you are about to send: .txt, .eml, .msg, .html; "-" or
           nothing reads standard input as plain text. Quoted history below
           your own words is left out. Recipients are taken from the file's
           "To", otherwise from the sender of the mail answered.
--json     Prints one JSON object a file:
             {"file", "text", "findings": [{"rule", "grave", "start", "end",
              "quote"}]}; offsets are UTF-16 units into "text".
--answering FILE
           The customer's mail: his mood decides whether money may come first.
--floor    Your lowest price per unit.
--pane-language
           Language of the report: en (default) or zh-CN.
--help     Shows this.

Exit status: 0 nothing grave · 1 something to settle before sending · 2 the
command was typed wrongly or a file could not be read.
`,
  usageHint: 'Try: npm run --silent check -- --help',
  waiting: 'Paste or type your reply, then press Ctrl+D (Windows: Ctrl+Z, Enter).',
  where: (line, column) => `line ${line}, column ${column}`,
};

const zhCn: CheckCommandWords = {
  help: `发送前检查你自己的回信，全部在本机完成。

用法：npm run --silent check -- [文件…] [--json] [--answering 文件]
                                [--floor "12.50 USD"]
                                [--pane-language en|zh-CN]

文件       准备发出的内容：.txt、.eml、.msg、.html；写“-”或什么都不写，就把
           标准输入当纯文本读。下面引用的往来邮件不检查。收件人取自文件里的
           “收件人”，没有就取所回复邮件的发件人。
--json     每个文件打印一个 JSON 对象：
             {"file", "text", "findings": [{"rule", "grave", "start", "end",
              "quote"}]}；位置是 "text" 里的 UTF-16 单位。
--answering 文件
           客户的来信：他的情绪决定能不能先谈钱。
--floor    你的最低单价。
--pane-language
           报告用的语言：en（默认）或 zh-CN。
--help     显示这些说明。

退出码：0 没有要紧的问题 · 1 有发送前要处理的地方 · 2 命令写错了，或有文件
读不了。
`,
  usageHint: '看用法：npm run --silent check -- --help',
  waiting: '请粘贴或输入回信，然后按 Ctrl+D（Windows：Ctrl+Z 再回车）。',
  where: (line, column) => `第 ${line} 行第 ${column} 字`,
};

const WORDS: Readonly<Record<PaneLanguage, CheckCommandWords>> = { en, 'zh-CN': zhCn };

export function checkCommandWords(paneLanguage: PaneLanguage): CheckCommandWords {
  return WORDS[paneLanguage];
}
