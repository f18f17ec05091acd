import { foldWord } from './fold-word';

/** Words after whose dot a sentence does not end. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr no nr vs etc ltd co inc corp st approx qty ref tel ext att attn pcs pc e.g i.e eg ie sr jr fig est dept usd jan feb mar apr jun jul aug sep sept oct nov dec p.o s.a s.r.l'.split(
    ' ',
  ),
);
/** Words that may end a sentence too: what follows in small letters or as a number goes on with it. */
const ABBREVIATIONS_IN_FLOW = new Set(
  'ca bzw inkl exkl zzgl evtl ggf usw sog bsp vgl lt stk hr fr art abs env aprox uds ud num sra srta rif sig gent spett шт руб долл тыс млн коп стр тел ул им эл adet yak vb mad'.split(
    ' ',
  ),
);
/** Months in full where their day is written with a dot ("14. März", "5. Mayıs"), folded. */
const MONTHS = new Set(
  'januar janner februar marz april mai juni juli august september oktober november dezember ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik'.split(
    ' ',
  ),
);
/** Short for a month where a number stands beside it ("3. Okt.", "12 févr. 2026"), folded. */
const SHORT_MONTHS = new Set(
  'jan janv feb fev fevr febr mar marz mrz apr avr abr mai mag giu lug juin juil jun jul aug ago aout set sep sept okt oct ott out nov dez dec dic ene gen янв февр фев мар апр авг сент сен окт нояб ноя дек oca sub nis haz tem agu eyl eki kas ara'.split(
    ' ',
  ),
);
/** German articles: with a number and a noun behind they count ("die 2. Lieferung"). */
const ARTICLES = new Set('der die das den dem des'.split(' '));
const DAY = /^\d{1,2}$/;

/**
 * Does a full stop that something blank follows end its sentence?
 * @param last the word or number before it, folded
 * @param previous the one before that; empty where the sentence begins
 * @param following the text behind the full stop, as far as the line goes
 */
export function isFullStop(last: string, previous: string, following: string): boolean {
  if (ABBREVIATIONS.has(last) || (last.length === 1 && /[a-z]/.test(last) && last !== 'i')) return false;
  const next = following.trimStart();
  if (DAY.test(last)) return !isOrdinal(previous, next);
  if (SHORT_MONTHS.has(last) && (DAY.test(previous) || /^\d/.test(next))) return false;
  return !(ABBREVIATIONS_IN_FLOW.has(last) && (/^\d/.test(next) || beginsSmall(next)));
}

/** "14. März", "5. madde", "3. 10. 2026", "die 2. Lieferung": a number with a dot in the middle of its sentence. */
function isOrdinal(previous: string, next: string): boolean {
  if (/^\d{1,2}\.(?:\s|\d|$)/.test(next) || beginsSmall(next)) return true;
  if (DAY.test(previous) && /^\d{4}(?!\d)/.test(next)) return true;
  const word = foldWord(/^\p{L}+/u.exec(next)?.[0] ?? '');
  return MONTHS.has(word) || SHORT_MONTHS.has(word) || (word !== '' && ARTICLES.has(previous));
}

function beginsSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}
