import type { LanguageTag } from '../model';

/** Words that lay down a condition, turn or defend; none may stand before the concern is met. Lower case. */
const TURNING_WORDS: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['if', 'unless', 'but', 'however', 'provided', 'otherwise', 'although', 'discount', 'dollars', 'euros'],
  de: ['wenn', 'falls', 'sofern', 'aber', 'jedoch', 'allerdings', 'sonst', 'rabatt', 'nachlass'],
  fr: ['si', 'mais', 'sauf', 'cependant', 'toutefois', 'sinon', 'remise', 'rabais'],
  es: ['si', 'pero', 'salvo', 'aunque', 'siempre', 'descuento', 'rebaja'],
  pt: ['mas', 'porém', 'exceto', 'caso', 'embora', 'desconto'],
  it: ['se', 'ma', 'però', 'tuttavia', 'purché', 'salvo', 'sconto'],
  ru: ['если', 'но', 'однако', 'иначе', 'скидка', 'скидку'],
  tr: ['ama', 'fakat', 'ancak', 'eğer', 'yoksa', 'indirim'],
  ar: ['إذا', 'لكن', 'ولكن', 'بشرط', 'وإلا', 'تخفيض', 'خصم'],
  zh: [
    '如果',
    '除非',
    '但是',
    '不过',
    '只有',
    '否则',
    '要是',
    '折扣',
    '优惠',
    '除非',
    '不過',
    '否則',
    '優惠',
  ],
  ja: ['場合', 'ただし', 'ならば', 'しかし', 'なければ', '限り', '値引き', '割引'],
  ko: ['다면', '으면', '하지만', '그러나', '경우', '아니면', '할인'],
};

const UNSPACED: readonly LanguageTag[] = ['zh', 'ja', 'ko'];
const NUMBER_OR_MONEY = /\p{Nd}|\p{Sc}|%|٪/u;

/** Would this text, said first, put a number, a sum, a condition or a defence before the customer's concern? */
export function breaksCalm(text: string, language: LanguageTag): boolean {
  if (NUMBER_OR_MONEY.test(text)) return true;
  const lower = text.toLowerCase();
  if (UNSPACED.includes(language)) return TURNING_WORDS[language].some((word) => lower.includes(word));
  const words = new Set(lower.split(/[^\p{L}\p{M}]+/u));
  return TURNING_WORDS[language].some((word) => words.has(word));
}
