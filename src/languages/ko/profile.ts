import { leftToConcepts } from '../left-to-concepts';
import type { Profile } from '../../core/model';

export const profile: Profile = {
  tag: 'ko',
  boundary: 'word',
  direction: 'ltr',
  commonWords: ['및', '수', '그', '이', '저희', '귀사', '안녕하세요', '감사합니다', '주시기', '바랍니다'],
  contractions: {},
  negators: [
    { pattern: '(않*|없습니다|아닙니다|못*)', reach: 0, back: 4 },
    { pattern: '(안|못)', reach: 3 },
    { pattern: '(않으면|없으면|않을 경우)', reach: 0 },
  ],
  barriers: ['하지만', '그러나', '그렇지만', '다만'],
  subjects: ['(저희|우리|당사)'],
  gapReach: 5,
  gaps: leftToConcepts,
};
