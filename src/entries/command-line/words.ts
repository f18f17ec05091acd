import type { PaneLanguage } from '../../core/model';
import type { MailFileErrorCode } from '../../hosts/file/mail-file';

/** What the command line says itself; everything about a mail comes from the words of the pane. */
export interface CommandWords {
  readonly help: string;
  readonly usageHint: string;
  readonly waiting: string;
  readonly noSubject: string;
  readonly noSender: string;
  /** Something said beside the point, in brackets. */
  readonly aside: (text: string) => string;
  readonly why: string;
  readonly nothingToQuote: string;
  readonly furtherMails: (count: number) => string;
  readonly reply: (language: string) => string;
  readonly meaning: string;
  /** Null where the error's own English detail, which says more, is the right language. */
  readonly fileError: Readonly<Record<MailFileErrorCode, string>> | null;
  readonly pathError: Readonly<Record<'ENOENT' | 'EACCES' | 'EISDIR', string>>;
}

const en: CommandWords = {
  help: `Reads what is behind a customer's words, on this machine alone.

Usage: npm run --silent read -- [FILE…] [--jsonl] [--draft]
                                [--pane-language en|zh-CN]

FILE       .eml, .msg, .txt, .html; "-" or nothing reads standard input.
           Prints a report for people.
--jsonl    Standard input holds one mail a line, standard output gets one
           reading a line, in the same order. A mail:
             {"id", "from": {"name", "email"} or null, "subject", "body",
              "senderHistory": {"messages", "orders", "threats",
                                "carriedOut"} or null}
           Only "body" is required. Blank lines are skipped. A line that is
           no mail is answered by {"error": "line 3: …"}. With FILE: a .jsonl
           file is read line by line, any other is one mail whose "id" is
           its name.
--draft    Adds a reply.
--pane-language
           Language of the report and of the subtext: en (default) or zh-CN.
--help     Shows this.

Exit status: 0 all read · 1 a file or line could not be read, the others
were · 2 the command was typed wrongly.
`,
  usageHint: 'Try: npm run --silent read -- --help',
  waiting: 'Paste or type a mail, then press Ctrl+D (Windows: Ctrl+Z, Enter).',
  noSubject: '(no subject)',
  noSender: '(unknown sender)',
  aside: (text) => ` (${text})`,
  why: 'Why',
  nothingToQuote: 'No words of this mail put pressure on you.',
  furtherMails: (count) => `The file holds ${count} more; only the first mail is read.`,
  reply: (language) => `Your reply, in ${language}`,
  meaning: 'What it says',
  fileError: null,
  pathError: { ENOENT: 'there is no such file', EACCES: 'it may not be read', EISDIR: 'it is a folder' },
};

const zhCn: CommandWords = {
  help: `读懂客户话里的意思，全部在本机完成。

用法：npm run --silent read -- [文件…] [--jsonl] [--draft]
                               [--pane-language en|zh-CN]

文件       .eml、.msg、.txt、.html；写“-”或什么都不写，就读标准输入。
           打印给人看的报告。
--jsonl    标准输入每行一封邮件，标准输出每行一份判断，顺序不变。邮件的样子：
             {"id", "from": {"name", "email"} 或 null, "subject", "body",
              "senderHistory": {"messages", "orders", "threats",
                                "carriedOut"} 或 null}
           只有 "body" 必填。空行跳过。读不懂的行回一个
           {"error": "line 3: …"}。给了文件时：.jsonl 文件逐行读，
           其他文件各是一封邮件，"id" 就是文件名。
--draft    附上一封回信。
--pane-language
           报告和潜台词用的语言：en（默认）或 zh-CN。
--help     显示这些说明。

退出码：0 全部读完 · 1 有文件或行读不了，其余照读 · 2 命令写错了。
`,
  usageHint: '看用法：npm run --silent read -- --help',
  waiting: '请粘贴或输入邮件，然后按 Ctrl+D（Windows：Ctrl+Z 再回车）。',
  noSubject: '（无主题）',
  noSender: '（发件人不明）',
  aside: (text) => `（${text}）`,
  why: '依据',
  nothingToQuote: '这封信里没有向你施压的话。',
  furtherMails: (count) => `文件里还有 ${count} 封，只读了第一封。`,
  reply: (language) => `回信（${language}）`,
  meaning: '大意',
  fileError: {
    empty: '里面什么都没有',
    'too-big': '超过 40 MB',
    'not-a-mail': '这不是邮件',
    broken: '文件坏了，读不出来',
    encrypted: '邮件加了密，请在有密钥的邮件程序里打开',
  },
  pathError: { ENOENT: '没有这个文件', EACCES: '没有权限读', EISDIR: '这是一个文件夹' },
};

const WORDS: Readonly<Record<PaneLanguage, CommandWords>> = { en, 'zh-CN': zhCn };

export function commandWords(paneLanguage: PaneLanguage): CommandWords {
  return WORDS[paneLanguage];
}
