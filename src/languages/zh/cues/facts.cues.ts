import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '($|€|£|¥|usd|us $|hk $|nt $|eur|gbp|rmb|cny|hkd|twd|美金|美元|人民币|港币|新台币|台币|欧元|日元) ($|) {number} (万|千|百万|)',
      '{number} (万|千|百|)(元|块|块钱|美金|美元|美分|欧元|欧|港币|台币|新台币|人民币|毛|毛钱|usd|rmb|cny|eur|日元|英镑|$|马币)',
    ],
    unless: ['{number} 块(板|砖|玻璃)'],
    hits: ['尾款 [[USD 21,415]] 今天汇出。', '[[HK$18,600]] 已过数。', '一共 [[4500 美金]]。'],
    misses: ['少了 3 块板,多少钱以后再算。'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|个点|个百分点)', '(百分之|千分之|万分之) {number}'],
    hits: ['降 [[4%]]。', '每日[[百分之 2]]。'],
    misses: ['百分百没问题,一点没错。'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (多|万|千|)(个|只|件|台|套|箱|双|条|支|米|吨|公斤|千克|kg|kgs|柜|个柜|货柜|个货柜|卷|匹|张|片|对|包|袋|桶|瓶|把|盒|副|组|托|托盘|高柜|pcs|sets|ctns|码|平方|粒|枚|根|盏|颗|本|册|辆)',
      '(一|两|三|四|五|六|半|几)(个|)(高柜|柜|货柜|整柜|小柜|大柜)',
    ],
    unless: ['{number} (个|)(月|小时|工作日|星期|礼拜|百分点|点|人)', '{number} (张|本)(图|照片)'],
    hits: ['一共 [[1,200 对]]耳钉。', '先走[[半柜]]。'],
    misses: ['柜子再等 3 个月。', '发 5 张照片。'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: [
      '{number} (个|)(天|日历日|自然日|工作日|周|星期|礼拜|小时|月|个月)',
      '(oa|o/a|net) {number}',
      '(三|五|七|十|十四|十五|两|二|四|六|半)(个|)(天|工作日|星期|礼拜|月|周|小时)',
    ],
    unless: ['{number} 月 {number}'],
    hits: ['账期 [[45 天]]。', '[[OA 60]] 可以吗?', '[[两个星期]]没消息。'],
    misses: ['3 月 29 日至 4 月 6 日放假。'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['最迟[[周五]]发货。', '[[9 月 12 日]]锁定。'],
    misses: ['一天问我三遍。'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(po|pi|订单|定单|合同|发票|单号|订单号|合同号|案号|order|inv|invoice|so|sc)(号|编号|no|号码|#|) (#|) {number}',
      '(po|pi|订单|合同|发票|单号|inv|so|sc)(号|编号|no|) {any} {number}',
    ],
    unless: ['(合同|订单)(第|要|共|是|为|的|有) {number}', '订单 {number} (个|件|台|套|箱|柜|万|%)'],
    hits: ['请看 [[PO 45001877]]。', '[[订单 DH-5520]] 的尾款。'],
    misses: ['合同第 8 条没写。', '订单 300 台。'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|cnf|fca|cpt|cip|fas|dpu|离岸价|到岸价|出厂价)'],
    hits: ['请报 [[FOB]] 宁波。', '[[CIF]] 巴生港多少?'],
    misses: ['请报到友谊关的价。'],
  },
};
