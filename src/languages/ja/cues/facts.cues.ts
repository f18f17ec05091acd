import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: ['($|€|¥|usd|eur|jpy) {number}', '{number}(万|千|億|)(円|ドル|米ドル|ユーロ|元|usd|jpy)'],
    hits: ['残金の[[USD 18400]]は本日送ります。', '送料に[[640円]]払いました。'],
    misses: ['円安が続きます、ドルも高いです。'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number}(%|パーセント)', '{number}割'],
    hits: ['電球の[[7%]]が点滅します。', '不良は[[3割]]です。'],
    misses: ['三割引きパーセント。'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number}(個|本|枚|台|箱|ケース|パレット|セット|組|ロール|袋|コンテナ|トン|キロ|kg|メートル|m|缶|リットル|着|足|点|束|式|冊|カートン|ダース)',
    ],
    hits: ['船便で[[450箱]]押さえてください。', 'フィルムが[[2パレット]]必要です。'],
    misses: ['箱には番号があり、パレットも同様です。'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number}(日間|営業日|週間|時間|か月|ヶ月|カ月|ケ月|年間)'],
    hits: ['金型は[[25営業日]]かかります。', '支払いまで[[2か月]]です。'],
    misses: ['長い時間でした、営業日です。'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: [
      '({number}年|){number}月{number}日',
      '(月|火|水|木|金|土|日)曜日',
      '(今月末|月末|来月末|今週末|来週|明後日)',
      '{number}月(末|中旬|上旬|下旬|初旬)',
    ],
    hits: [
      '横浜に[[3月14日]]着でお願いします。',
      '会社に戻るのは[[火曜日]]です。',
      'では[[月末]]に。',
      '次は[[5月中旬]]です。',
    ],
    misses: ['月の初日は静かでした。'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(注文番号|発注番号|注文書|発注書|請求書|契約書|po|インボイス|ロット|納品書|見積書|受注番号|オーダー)(番号|no|ナンバー|)(は|が|の|)({any}|){number}',
    ],
    unless: [
      '(ロット|請求書|注文書|発注書|見積書|オーダー)(番号|)(は|が|の|){number}(個|本|枚|箱|日|月|円|%|台|件|通|時)',
    ],
    hits: ['御社の[[請求書20817]]に誤りがあります。', '件名は[[注文番号5521]]です。'],
    misses: ['注文書は3通あります。'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|工場渡し)'],
    hits: ['価格は[[FOB]]でしょうか。', 'また[[工場渡し]]も計算してください。'],
    misses: ['工場は港に近いです。'],
  },
};
