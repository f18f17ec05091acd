import type { LedgerWords } from './ledger-words';

export const zhCnLedger: LedgerWords = {
  title: '对方的威胁和结果',
  about: '信里有威胁时自动记一笔：日期、类型，还有你说的结果。不记邮件里的话。',
  line: (date, levers) => `${date}：说要${levers}`,
  unnamed: (date) => `${date}：暗示会有后果`,
  thisMail: '这封信',
  seemed: { bluff: '当时像虚张声势', unclear: '当时难以判断', credible: '当时像来真的' },
  question: '结果怎样？',
  outcome: {
    open: '还没有结果',
    carried_out: '真做了',
    dropped: '没有做',
    settled: '谈妥了',
    no_threat: '不算威胁',
  },
  change: '改一下',
  settledBy: '怎么谈妥的',
  settledByHint: '例如：满 1000 件优惠 2%',
  earlier: (threats, carriedOut) =>
    `更早的 ${String(threats)} 次只留下次数，其中 ${String(carriedOut)} 次真做了。`,
  joint: '：',
  more: (count) => `更早的（${String(count)}）`,
  countsHint: '这里只填下面清单之前的情况；清单里的会自动计算。',
};
