import type { CourtesyWords } from '../../core/model';

export const courtesies: CourtesyWords = {
  idle: [
    '괜찮습니다',
    '급하지 않',
    '신경 쓰지',
    '잘 (?:다녀|지내)',
    '안녕하',
    '안부',
    '지 ?마세요',
    '지 ?말아',
    '(?:그렇죠|맞죠)[?？]$',
    '^(?:확인|검토|회신|답장|연락|잘|그럼)(?: ?후)?(?: ?회신)? ?(?:부탁드|주세요|주시기|바랍)',
    '궁금하신',
    '양해',
    '이해해',
    'ㅋㅋ',
    'ㅎㅎ',
  ],
  feelings: ['감사', '죄송', '서운', '속상', '화가'],
  apologies: ['죄송', '미안'],
  praise: ['대단', '훌륭', '축하', '완벽'],
  greetings: [],
  joints: ['그리고', '또한'],
  thanks: ['감사합니다'],
  pleading: [],
};
