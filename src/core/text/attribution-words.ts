/**
 * The sentence a mail program puts above a quoted mail: "On Tuesday Lily wrote:". `opens` begins it, `wrote` is its verb;
 * some languages need no verb, some put it in the middle.
 */
export interface AttributionWords {
  readonly language: string;
  readonly opens: string;
  readonly wrote: string;
}

export const ATTRIBUTION_WORDS: readonly AttributionWords[] = [
  {
    language: 'en',
    opens: 'on|at|in message|quoting',
    wrote: 'wrote|writes|wrote the following|sent|has written|said',
  },
  { language: 'zh', opens: '在|于|於', wrote: '写道|寫道|写到|寫到|写了|的邮件|来信|撰写|撰寫' },
  { language: 'es', opens: 'el|con fecha', wrote: 'escribió|escribio|ha escrito' },
  { language: 'pt', opens: 'em|a|no dia', wrote: 'escreveu|escreveu o seguinte' },
  { language: 'fr', opens: 'le|en date du', wrote: 'a écrit|a ecrit|écrivait|a envoyé' },
  { language: 'de', opens: 'am|schrieb', wrote: 'schrieb|schrieb am|hat geschrieben|geschrieben' },
  { language: 'it', opens: 'il|in data', wrote: 'ha scritto|scrive|scriveva' },
  {
    language: 'ru',
    opens: '',
    wrote: 'написал|написала|написал(а)|пишет|писал|писала|писал(а)|написали|написал (а)',
  },
  {
    language: 'ar',
    opens: 'في|بتاريخ',
    wrote: 'كتب|كتبت|كتبت ما يلي|تمت كتابة ما يلي بواسطة|كتب ما يلي|كتب/كتبت',
  },
  { language: 'tr', opens: '', wrote: 'yazdı|şunu yazdı|şunları yazdı|yazmış|yazdi' },
  {
    language: 'ja',
    opens: '',
    wrote: 'のメール|さんは書きました|書きました|さんが書きました|さんの発言|wrote',
  },
  { language: 'ko', opens: '', wrote: '님이 작성|님이 작성한 메시지|님이 씀|작성|님께서 작성|님이 쓴 글' },
  { language: 'pl', opens: 'w dniu|dnia|w', wrote: 'napisał|napisała|napisał(a)|pisze|napisano|pisał' },
  { language: 'nl', opens: 'op', wrote: 'schreef|geschreven|heeft geschreven' },
  { language: 'ro', opens: 'pe|în|la data de|in', wrote: 'a scris|scris|a scris următoarele' },
  { language: 'hu', opens: '', wrote: 'ezt írta|írta|a következőt írta|írta a következőt' },
  { language: 'uk', opens: '', wrote: 'пише|написав|написала|написав(-ла)|писав' },
  { language: 'cs', opens: 'dne', wrote: 'napsal|napsala|napsal(a)|napísal|napísal(a)|píše' },
  { language: 'sv', opens: 'den', wrote: 'skrev|skrev följande' },
  { language: 'da', opens: 'den|d.', wrote: 'skrev|skrev følgende' },
  { language: 'no', opens: 'på|den', wrote: 'skrev|skrev følgende' },
  { language: 'fi', opens: '', wrote: 'kirjoitti' },
  { language: 'el', opens: 'στις|την', wrote: 'έγραψε|εγραψε' },
  { language: 'he', opens: 'בתאריך|ב', wrote: 'כתב|כתבה|כתב/ה|מאת' },
  { language: 'vi', opens: 'vào|ngày|lúc', wrote: 'đã viết|viết' },
  { language: 'th', opens: 'เมื่อ|ในวันที่|วันที่', wrote: 'เขียนว่า|เขียน' },
  { language: 'id', opens: 'pada', wrote: 'menulis|wrote' },
  { language: 'hr', opens: 'dana', wrote: 'je napisao|je napisala|napisao je|je napisao/la|napisao/la je' },
  { language: 'et', opens: '', wrote: 'kirjutas' },
  { language: 'bg', opens: 'на', wrote: 'написа' },
];

/** Days of the week as mail programs shorten them, where a line may begin with one. */
export const WEEKDAYS =
  'mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|dom|seg|ter|qua|qui|sex|пн|вт|ср|чт|пт|сб|вс|нд|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pzt|sal|çar|per|cum|cmt|paz|wt|śr|czw|pt|sob|ndz|niedz|man|tir|ons|tor|fre|lør|søn|tis|lör|sön|ma|ti|ke|to|pe|la|su|út|st|čt|pá|ne|po|kedd|hétfő|星期|周|週|월|화|수|목|금|토|일';

/** People who report in their own words: "as you wrote:", "er schrieb uns:". No program writes so. */
export const SPEAKERS =
  'i|you|your|we|our|he|she|they|my|his|her|their|ich|wir|er|sie|ihr|uns|mir|mein|unser|je|tu|il|elle|nous|vous|ils|votre|notre|mon|yo|tú|él|ella|usted|ustedes|nosotros|su|nuestro|mi|eu|você|vocês|ele|ela|nós|seu|nosso|meu|io|lei|lui|voi|noi|loro|suo|nostro|я|ты|вы|он|она|мы|они|ваш|наш|мой|ben|sen|siz|biz|onlar';
