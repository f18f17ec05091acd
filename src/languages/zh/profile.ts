import type { Negator, Profile } from '../../core/model';

/**
 * Characters after which a negation is over. The longest negator at a place counts, so an entry with reach 0 takes
 * the sting out of a word that only contains 不 or 没.
 */
const harmless: readonly string[] = [
  '不(得不|能不|得已|可不|会不|由得|仅|光|但|只|止|单|过|管|论|如|妨|久|料|排除|惜|免|禁|同|少|断|错|足|好意思|得了)',
  '不(知|知道|晓得|清楚|明白|理解|懂|解|想|愿|愿意|希望|忍|舍得|甘心|情愿)',
  '不(了|到|起|上|出|下|完|动|住|清|开|掉|着|够|停|见|满|符|良|合格|行|成|对|好|利|当|妥|全|齐|准|稳|平|公平|合理|专业|负责|靠谱|像话|值|便)',
  '(差|要|可|说|免|了|对|巴)不(多|然|得|定|是说|起)',
  '(是|能|可|会|要|好|行|对|有|做|愿|想)不(是|能|可|会|要|好|行|对|做|愿|想)',
  '没(法|关系|办法|准|完|事|空|底|辙|门|戏|劲|意思|良心|人|多久|想到|料到|少|收到|到|得|用|道理|信心|面子|脸)',
  '没有(办法|选择|别的|其他|余地|理由|必要再|必要继续|意义|意思|信心|人|收到|得到|得|任何回|回)',
  '(有|还|到|回)没(有|)',
  '(特|分|区|级|类|告|个|识|性|差|离|派|各|辨|另)别',
  '别(的|家|人|处|怪|扭|名|墅|致|国|地|间|厂)',
  '无(法|奈|论|限|缝|非|故|理|偿|条件|效|力|助|语|人|比|数|形|可|从|以|所|需等|疑|尽)',
  '唔(好意思|该|知|通|止|同|系咁|少|错|识|明)',
  '冇(办法|人|计|眼)',
  '非(常|得|要|诉讼|标|凡|洲)',
  '从(来|)(没|未)(有|)(见|遇|碰|想到|这样|发生|出现|人)',
];

const negators: readonly Negator[] = [
  // The negation itself has to be the last character of an entry: "我们不|会取消" is cancelled by what stands in the gap.
  { pattern: '不', reach: 5 },
  {
    pattern:
      '(不是|并不|并不是|并非|绝非|绝不|决不|从不|从未|从没|从来没|从来没有|并没有|并没|根本没|根本没有|未曾|并未|无意|唔系)',
    reach: 8,
  },
  { pattern: '(没|没有|冇|唔|尚未|暂未)', reach: 6 },
  { pattern: '(无需|毋须|毋需|无须|不必|不用|唔使)', reach: 6 },
  { pattern: '(别|勿|莫)', reach: 4 },
  { pattern: '(避免|以免|免得|省得|防止|杜绝|而不是|与其)', reach: 6 },
  { pattern: '(无|零)', reach: 2 },
  ...harmless.map((pattern) => ({ pattern, reach: 0 })),
];

export const profile: Profile = {
  tag: 'zh',
  boundary: 'none',
  direction: 'ltr',
  commonWords: [
    '的',
    '了',
    '我',
    '你',
    '们',
    '是',
    '不',
    '在',
    '有',
    '请',
    '这',
    '我们',
    '您',
    '和',
    '就',
    '也',
  ],
  contractions: {},
  negators,
  // 就 and its kin open the consequence: in 不降价就取消 the 不 belongs to the condition only.
  subjects: [
    '{us}',
    '{relay}',
    '(就|便|则|将|只好|只能|只得|唯有|直接|马上|立刻|立即|即|干脆|宁愿|宁可|那就|那)',
  ],
  barriers: ['(但|但是|不过|可是|然而|除非|如果|否则|不然|而|只是|所以|因此|只有|的话|之前|以前|时|后)'],
  gapReach: 8,
  gaps: {},
};
