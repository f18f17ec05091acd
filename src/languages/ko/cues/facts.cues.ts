import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '($|€|₩|usd|eur|krw) {number}',
      '{number} (만|천|억|백만|) (원*|달러*|불*|유로*|usd*|eur*|만원*|천원*)',
    ],
    hits: ['잔금 [[USD 18400]] 오늘 보냅니다.', '택배비로 [[640원]] 냈습니다.'],
    misses: ['달러가 강합니다.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|퍼센트*|프로*)'],
    hits: ['램프 [[7%]]가 깜박입니다.', '불량이 [[12 퍼센트입니다]].'],
    misses: ['몇 퍼센트인지 모릅니다.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (개*|박스*|팔레트*|파레트*|세트*|롤*|포대*|컨테이너*|톤*|kg*|킬로*|미터*|병*|리터*|장*|대*|벌*|켤레*|카톤*|상자*|ea*|pcs*|자루*|통*|매*)',
    ],
    hits: ['선편으로 [[450 박스]] 잡아 주세요.', '필름 [[2 팔레트]] 남았습니다.'],
    misses: ['박스에 번호가 있습니다, 팔레트도요.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number} (일간*|영업일*|주간*|주*|시간*|개월*|달*|일*)'],
    hits: ['금형은 [[25 영업일]] 걸립니다.', '결제는 [[60 일입니다]].'],
    misses: ['긴 시간이었습니다.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: [
      '{number} 월* {number} 일*',
      '(월요일*|화요일*|수요일*|목요일*|금요일*|토요일*|일요일*)',
      '(이달 말*|월말*|다음 주*|이번 주말*|내일*|모레*)',
    ],
    hits: ['부산에 [[3월 14일]] 도착해야 합니다.', '복귀는 [[화요일입니다]].', '결제는 [[월말입니다]].'],
    misses: ['전시회 주말은 조용했습니다, 다음은 없습니다.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(주문번호*|발주번호*|발주서*|인보이스*|계약서*|po|오더*|주문*|로트*|견적서*|송장번호*) (번호*|no|) ({any}|) {number}',
    ],
    unless: [
      '(주문*|발주서*|오더*|계약서*|인보이스*|로트*|견적서*) ({any}|) {number} (개*|박스*|일*|월*|원*|%|팔레트*|톤*|장*|건*|주*|시*|대*|달러*|통*)',
    ],
    hits: ['귀사 [[인보이스 20817]] 오류입니다.', '제목은 [[주문번호 5521]]입니다.'],
    misses: ['주문 300 개 하겠습니다.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob*|cif*|exw*|ddp*|dap*|cfr*|fca*|cpt*|cip*|공장도 가격*)'],
    hits: ['가격은 [[FOB]] 조건인가요?', '또 [[공장도 가격도]] 주세요.'],
    misses: ['공장도 가깝습니다.'],
  },
};
