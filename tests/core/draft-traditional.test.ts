import { Converter } from 'opencc-js';
import { PHRASE_IDS } from '../../src/core/draft/phrase-catalogue';
import { traditionalWriter } from '../../src/core/draft/script';
import { phrases as zh } from '../../src/languages/zh/phrases';

/** Words that Taiwan and Hong Kong say otherwise, or where both spellings are right. */
const OUR_CHOICE: readonly (readonly [string, string])[] = [
  ['聯絡', '聯繫'],
  ['品質', '質量'],
  ['訂金', '定金'],
  ['還沒有確認的', '還沒有落實的'],
  ['以便我們儘快查明', '便於我們儘快核查'],
  ['了解', '瞭解'],
  ['回音', '迴音'],
  ['「', '“'],
  ['」', '”'],
];

test('the table turns every sentence of the book into the Traditional one OpenCC gives, our own words apart', () => {
  const toTaiwan = Converter({ from: 'cn', to: 'tw' });
  const ours = traditionalWriter(zh.traditional ?? '');
  const { asks, wants, problems, order, greeting, closing, matter, askAsPoint } = zh;
  const texts = [
    ...PHRASE_IDS.flatMap((id) => {
      const entry = zh.phrases[id];
      if ('missing' in entry) return [];
      return 'plain' in entry ? [...entry.warmer, ...entry.plain, ...entry.firmer] : entry;
    }),
    ...[asks, wants, problems, order, greeting, closing].flatMap((words) => Object.values<string>(words)),
    matter,
    askAsPoint,
  ];
  expect(texts.length).toBeGreaterThan(300);
  const undone = (text: string) => OUR_CHOICE.reduce((all, [from, to]) => all.split(from).join(to), text);
  const wrong = texts
    .map((text) => ({ text, ours: undone(ours(text)), theirs: undone(toTaiwan(text)) }))
    .filter((one) => one.ours !== one.theirs);
  expect(wrong).toEqual([]);
});

test('longer entries win and unknown characters stay', () => {
  const write = traditionalWriter('系=係 联系=聯絡 联=聯');
  expect(write('联系关系A')).toBe('聯絡关係A');
});
