import { leftToConcepts } from '../left-to-concepts';
import type { Profile } from '../../core/model';

export const profile: Profile = {
  tag: 'ja',
  boundary: 'none',
  direction: 'ltr',
  commonWords: ['の', 'は', 'を', 'が', 'に', 'で', 'す', 'ま', 'た'],
  contractions: {},
  negators: [
    { pattern: '(ません|ないです|ない)', reach: 0, back: 6 },
    { pattern: '(なければ|ないと|ない場合|ないなら)', reach: 0 },
  ],
  barriers: ['しかし', 'ただし', 'が'],
  subjects: ['(弊社|当社|私ども)'],
  gapReach: 10,
  gaps: leftToConcepts,
};
