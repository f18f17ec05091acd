import { BANNER_LINES, FOOTER_LINES, LEGAL_GROUPS, LEGAL_TITLES, MESSAGE_WORDS } from './furniture-words';
import type { PlainLine } from './lines';

// All of them are asked about text in lower case: an expression that ignores case takes several times as long to be made ready.
const start = String.raw`^[\s*_\-=>•·|]*`;
const BANNER = new RegExp(`${start}(?:${BANNER_LINES.join('|')})`);
const FOOTER = new RegExp(`${start}(?:${FOOTER_LINES.join('|')})`);
const TITLE = new RegExp(String.raw`^[\s*_\-=>•·|[(【]*(?:${LEGAL_TITLES.join('|')})`);
const GROUPS = LEGAL_GROUPS.map((words) => new RegExp(words));
const MESSAGE = new RegExp(MESSAGE_WORDS);
/** A notice that opens like this needs less proof than one found by its words alone. */
const OPENS_LIKE_NOTICE =
  /^[\s*_\-=>|]*(?:this (?:e-?mail|message|communication|transmission)|the (?:information|contents?)|the above|information (?:in|contained)|if you (?:are not|have received|received)|diese (?:e-?mail|nachricht|mitteilung)|ce (?:message|courriel|mail)|cet e-?mail|este (?:mensaje|correo|e-?mail)|la información|esta (?:mensagem|comunicación)|este e-?mail|questo messaggio|questa e-?mail|le informazioni|это (?:сообщение|письмо)|данное (?:сообщение|письмо)|настоящее (?:сообщение|письмо)|bu (?:e-?posta|ileti|mesaj)|هذه الرسالة|هذا البريد|(?:本|此|该)(?:电子)?(?:邮件|郵件|信件|電子郵件)|このメール|本メール|このe|本電子メール|이 (?:메일|메시지|이메일|전자)|본 (?:메일|메시지|이메일|전자)|ta wiadomość|niniejsza|dit bericht|deze e-?mail|acest (?:mesaj|e-?mail)|ez az |az e-?mail|tato zpráva|detta |denne |tämä |το παρόν|הודעה זו)/;

/** No more of one paragraph is weighed, in UTF-16 units; no shorter one is a notice; no more are weighed in one mail. */
const ENOUGH = 3000;
const TOO_SHORT = 40;
const MOST_WEIGHED = 300;

/**
 * Tells the lines that nobody said: legal notices, banners of the mail server, footers of virus scanners, lists and
 * meetings. A notice is known by several kinds of legal words together, because each alone is business talk
 * ("please keep the price confidential").
 */
export class Boilerplate {
  private weighed = 0;
  /** The line behind the last notice: its next paragraph needs less proof. */
  private noticeEnd = -1;

  constructor(
    private readonly text: string,
    private readonly lines: readonly PlainLine[],
  ) {}

  /** How many lines from `i` on are boilerplate; 0 if the line is none. `isAtEdge`: nothing has been said yet. */
  lengthAt(i: number, isAtEdge: boolean): number {
    const line = this.lines[i] as PlainLine;
    if (line.isBlank) return 0;
    const lower = line.bare.toLowerCase();
    if (BANNER.test(lower) && (isAtEdge || /^[[(【*]*(?:caution|external)/i.test(line.bare)))
      return this.bannerFrom(i);
    if (FOOTER.test(lower) && !line.isLong) return 1;
    const length = this.noticeFrom(i);
    if (length > 0) this.noticeEnd = i + length;
    return length;
  }

  /** A banner goes on as long as its lines are wrapped or belong to it. */
  private bannerFrom(i: number): number {
    let k = i + 1;
    for (; k < Math.min(this.lines.length, i + 8); k += 1) {
      const { bare, isBlank } = this.lines[k] as PlainLine;
      const isWrapped = /^\p{Ll}/u.test(bare) && !/[.!?。]$/.test(this.lines[k - 1]?.bare ?? '.');
      if (isBlank || !(BANNER.test(bare.toLowerCase()) || isWrapped || /^[-_=*]{3,}$/.test(bare))) break;
    }
    return k - i;
  }

  private noticeFrom(i: number): number {
    const bare = (this.lines[i] as PlainLine).bare.toLowerCase();
    const isTitled = TITLE.test(bare);
    const opens = isTitled || OPENS_LIKE_NOTICE.test(bare);
    const startsParagraph =
      i === 0 || this.lines[i - 1]?.isBlank || /^[-_=*~\s]{3,}$/.test(this.lines[i - 1]?.bare ?? '');
    // Where a paragraph only turns into a notice further down, that line is asked itself.
    if (!opens && !(startsParagraph && (MESSAGE.test(bare) || GROUPS.some((group) => group.test(bare)))))
      return 0;
    if (isTitled && bare.length < 60 && this.endOfParagraph(i) === i + 1) {
      // The title stands alone: what it announces is the next paragraph.
      const next = i + 2;
      return (next < this.lines.length && this.weigh(next) >= 1 ? this.endOfParagraph(next) : i + 1) - i;
    }
    const goesOn = this.noticeEnd >= 0 && this.noticeEnd <= i && i <= this.noticeEnd + 2;
    return this.weigh(i) >= (isTitled || goesOn ? 1 : opens ? 2 : 3) || (goesOn && this.weigh(i, false) >= 2)
      ? this.endOfParagraph(i) - i
      : 0;
  }

  private endOfParagraph(i: number): number {
    let k = i;
    while (k < this.lines.length && !this.lines[k]?.isBlank && (this.lines[k]?.depth ?? 0) === 0) k += 1;
    return k;
  }

  /** How many kinds of legal words a paragraph holds; none unless it speaks of a message, if it has to. */
  private weigh(from: number, ofMessage = true): number {
    const begin = (this.lines[from] as PlainLine).start;
    let end = begin;
    for (let k = from; k < this.lines.length && !this.lines[k]?.isBlank && end - begin < ENOUGH; k += 1)
      end = (this.lines[k] as PlainLine).end;
    if (end - begin < TOO_SHORT || (this.weighed += 1) > MOST_WEIGHED) return 0;
    const words = this.text.slice(begin, Math.min(end, begin + ENOUGH)).toLowerCase();
    return !ofMessage || MESSAGE.test(words) ? GROUPS.filter((group) => group.test(words)).length : 0;
  }
}
