import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '($|€|£|¥|usd|us $|hk $|nt $|eur|gbp|rmb|cny|hkd|twd|美金|美元|人民币|港币|新台币|台币|欧元|日元) ($|) {number} (万|千|百万|)',
      '{number} (万|千|百|)(元|块|块钱|美金|美元|美分|欧元|欧|港币|台币|新台币|人民币|毛|毛钱|usd|rmb|cny|eur|日元|英镑|$|刀|马币|卢比|比索)',
    ],
    unless: ['{number} 块(板|砖|玻璃|面料)'],
    hits: ['单价还是 [[USD 2.35]],不变。', '这批运费一共 [[480 美元]]。', '尾款还剩[[人民币 3 万]]没结。'],
    misses: ['首批先切 20 块玻璃试装,多少钱另算。', '价格下个月再谈,先不报人民币价。'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|个点|个百分点)', '(百分之|千分之|万分之) {number}'],
    hits: ['定金按 [[30%]] 付。', '不良率超过[[百分之 3]] 就要返工。', '能不能再让 [[2 个点]]?'],
    misses: ['分三次付,百分比以后再定。'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (多|万|千|)(个|只|件|台|套|箱|双|条|支|米|吨|公斤|千克|kg|kgs|柜|个柜|货柜|个货柜|卷|匹|张|片|对|包|袋|桶|瓶|把|盒|副|组|托|托盘|高柜|x 40hq|pcs|sets|units|ctns|码|平方|平米|粒|枚|根|盏|颗|只装|打|本|册|辆|柜子|40hq|20gp|支装)',
      '(一|两|三|四|五|六|半|几)(个|)(高柜|柜|货柜|整柜|小柜|大柜)',
    ],
    unless: [
      '{number} 个(月|小时|点|工作日|星期|礼拜|百分点|人)',
      '{number} 个(供应商|厂)',
      '{number} (张|本)(图|照片)',
    ],
    hits: ['这次要 [[500 套]]椅子。', '月底前要走[[两个高柜]]。'],
    misses: [
      '交期大概 2 个月。',
      '我们手上有 3 个供应商在报价,货柜还没订。',
      '请看附件里的 6 张照片。',
      '箱子和托盘都要加固。',
    ],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: [
      '{number} (个|)(天|日历日|自然日|工作日|周|星期|礼拜|小时|月|个月)',
      '(oa|o/a|net) {number}',
      '(三|五|七|十|十四|十五|两|二|四|六|半|一)(个|)(天|工作日|星期|礼拜|月|周|小时)',
    ],
    unless: ['{number} 月 {number}', '(上|下|这|本|每)(一|)(个|)(月|周|星期|礼拜)'],
    hits: ['样品 [[7 天]]能做好吗?', '账期改成 [[OA 60]]。', '请在[[三个工作日]]内答复。'],
    misses: ['展会定在 9 月 15 日开始。', '我们上个月去过你们工厂,下一周再聊。'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['请在 [[8 月 20 日]]前装船。', '[[下周三]]能出货吗?'],
    misses: ['这几个月都很忙,日期还没定。'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(po|pi|订单|定单|合同|发票|单号|订单号|合同号|案号|order|inv|invoice|so|sc)(号|编号|no|号码|#|) (#|) {number}',
      '(po|pi|订单|合同|发票|单号|inv|so|sc)(号|编号|no|) {any} {number}',
    ],
    unless: ['(合同|订单)(第|要|共|有) {number}', '订单 {number} (个|件|台|套|箱|柜|万|%)'],
    hits: ['请查一下[[订单号 4471]] 的进度。', '[[合同 XK 2093]] 的附件漏了一页。'],
    misses: ['合同第 4 条请再看一遍。', '这次订单 300 件,颜色照旧。', '订单号我明天发给你。'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|cnf|fca|cpt|cip|fas|dpu|c&f|离岸价|到岸价|出厂价)'],
    hits: ['报价请按 [[FOB]] 宁波。', '能报[[到岸价]]吗?'],
    misses: ['货到岸以后价格另算。'],
  },
};
