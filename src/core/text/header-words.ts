/**
 * Words that mail programs (not people) write above a quoted mail, in every language such a program may speak. They are
 * here and not in the language packs because a German Outlook quotes an English mail in German.
 */

export type HeaderField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/** Names of the header fields in one language; several spellings joined by `|`. */
export interface HeaderWords {
  readonly language: string;
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly other?: string;
}

export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    language: 'en',
    from: 'from|sender',
    sent: 'sent|date|sent at|date sent|sent on',
    to: 'to|recipient|recipients',
    cc: 'cc|bcc|copy',
    subject: 'subject|subj|re',
    other:
      'reply-to|reply to|importance|attachments|attachment|sent by|priority|on behalf of|organization|sensitivity|resent-from|when|where',
  },
  {
    language: 'zh',
    from: '发件人|寄件者|寄件人|發件人|发信人|發信人|发送人|來自|来自|寄信人',
    sent: '发送时间|发件时间|发送日期|日期|时间|发信时间|寄件日期|傳送時間|傳送日期|發送時間|發件時間|時間|收件日期|寄件時間|寄送日期|发件日期',
    to: '收件人|收件者|收信人|送达|发送至|送達|至',
    cc: '抄送|抄送人|副本|密送|密件抄送|副本抄送|密件副本|抄送给',
    subject: '主题|主旨|主題|标题|標題|邮件主题',
    other: '附件|重要性|优先级|回复',
  },
  {
    language: 'es',
    from: 'de|remitente|desde',
    sent: 'enviado|fecha|enviado el|fecha de envío|enviada',
    to: 'para|a|destinatario',
    cc: 'cc|cco|con copia',
    subject: 'asunto|tema',
    other: 'importancia|datos adjuntos|adjuntos|responder a',
  },
  {
    language: 'pt',
    from: 'de|remetente|from',
    sent: 'enviado|enviada|data|enviado em|enviada em|data de envio',
    to: 'para|destinatário',
    cc: 'cc|cco|c/c|com cópia',
    subject: 'assunto',
    other: 'anexos|importância|prioridade|responder a',
  },
  {
    language: 'fr',
    from: 'de|expéditeur|émetteur',
    sent: 'envoyé|date|envoyé le|date d’envoi|date denvoi|envoyée',
    to: 'à|a|pour|destinataire',
    cc: 'cc|cci|copie|copie à',
    subject: 'objet|sujet',
    other: 'importance|pièces jointes|pièce jointe|répondre à',
  },
  {
    language: 'de',
    from: 'von|absender',
    sent: 'gesendet|datum|gesendet am|gesendet um',
    to: 'an|empfänger',
    cc: 'cc|kopie|bcc|kopie an',
    subject: 'betreff|thema|betr',
    other: 'wichtigkeit|anlagen|anhang|antwort an|priorität',
  },
  {
    language: 'it',
    from: 'da|mittente',
    sent: 'inviato|data|inviata|inviato il|data invio',
    to: 'a|per|destinatario',
    cc: 'cc|ccn|copia|per conoscenza',
    subject: 'oggetto',
    other: 'priorità|allegati|allegato|rispondi a|importanza',
  },
  {
    language: 'ru',
    from: 'от|от кого|отправитель',
    sent: 'отправлено|дата|отправлен|дата отправки|время',
    to: 'кому|получатель',
    cc: 'копия|скрытая копия|копии',
    subject: 'тема',
    other: 'важность|вложения|вложение',
  },
  {
    language: 'ar',
    from: 'من|المرسل',
    sent: 'تاريخ الإرسال|التاريخ|تاريخ|أرسلت|تم الإرسال|تم الارسال|مرسل',
    to: 'إلى|الى|المستلم',
    cc: 'نسخة|نسخة إلى|نسخة مخفية',
    subject: 'الموضوع|موضوع',
  },
  {
    language: 'tr',
    from: 'kimden|gönderen',
    sent: 'gönderildi|tarih|gönderilme tarihi|gönderim tarihi|gönderme tarihi',
    to: 'kime|alıcı',
    cc: 'bilgi|cc|gizli|kopya',
    subject: 'konu',
    other: 'önem|ekler',
  },
  {
    language: 'ja',
    from: '差出人|送信者|発信者',
    sent: '送信日時|日時|日付|送信日|送信済み|受信日時',
    to: '宛先|宛て先|受信者',
    cc: 'cc|ｃｃ|写し',
    subject: '件名|題名',
    other: '添付ファイル|重要度',
  },
  {
    language: 'ko',
    from: '보낸 사람|보낸사람|보낸이|발신|발신자',
    sent: '보낸 날짜|보낸날짜|날짜|보낸 시간|발송일|일시|보낸시각|전송일|보낸 시각',
    to: '받는 사람|받는사람|받는이|수신|수신자',
    cc: '참조|숨은 참조|숨은참조',
    subject: '제목',
  },
  {
    language: 'pl',
    from: 'od|nadawca',
    sent: 'wysłano|data|wysłane|wysłany|data wysłania',
    to: 'do|adresat|odbiorca',
    cc: 'dw|kopia|udw|do wiadomości',
    subject: 'temat',
  },
  {
    language: 'nl',
    from: 'van|afzender',
    sent: 'verzonden|datum|verstuurd|verzonden op',
    to: 'aan',
    cc: 'cc|kopie|bcc',
    subject: 'onderwerp|betreft',
  },
  {
    language: 'ro',
    from: 'de la|de|expeditor',
    sent: 'trimis|data|dată|trimis la|trimisă',
    to: 'către|catre|la',
    cc: 'cc|cópia',
    subject: 'subiect|subiectul',
  },
  {
    language: 'hu',
    from: 'feladó|küldő',
    sent: 'elküldve|dátum|küldve|küldés ideje|küldés dátuma',
    to: 'címzett|kapja|címzettek',
    cc: 'másolatot kap|másolat|cc',
    subject: 'tárgy',
  },
  {
    language: 'uk',
    from: 'від|від кого|відправник',
    sent: 'надіслано|дата|відправлено',
    to: 'кому|до',
    cc: 'копія',
    subject: 'тема',
  },
  {
    language: 'cs',
    from: 'od|odesílatel',
    sent: 'odesláno|datum|odeslané|posláno',
    to: 'komu|pro|příjemce',
    cc: 'kopie|skrytá|kopie komu',
    subject: 'předmět|věc',
  },
  {
    language: 'sk',
    from: 'od|odosielateľ',
    sent: 'odoslané|dátum|poslané',
    to: 'komu|pre',
    cc: 'kópia',
    subject: 'predmet|vec',
  },
  {
    language: 'sv',
    from: 'från|avsändare',
    sent: 'skickat|datum|skickades',
    to: 'till|mottagare',
    cc: 'kopia|kopia till',
    subject: 'ämne',
  },
  {
    language: 'da',
    from: 'fra|afsender',
    sent: 'sendt|dato|afsendt',
    to: 'til|modtager',
    cc: 'cc|kopi',
    subject: 'emne',
  },
  {
    language: 'no',
    from: 'fra|avsender',
    sent: 'sendt|dato',
    to: 'til|mottaker',
    cc: 'kopi|kopi til',
    subject: 'emne',
  },
  {
    language: 'fi',
    from: 'lähettäjä',
    sent: 'lähetetty|päiväys|päivämäärä|pvm|lähetysaika',
    to: 'vastaanottaja|saaja|kenelle',
    cc: 'kopio',
    subject: 'aihe',
  },
  {
    language: 'el',
    from: 'από|απο|αποστολέας',
    sent: 'στάλθηκε|ημερομηνία|εστάλη|αποστολή',
    to: 'προς|παραλήπτης',
    cc: 'κοιν|κοινοποίηση',
    subject: 'θέμα',
  },
  {
    language: 'he',
    from: 'מאת|מ|שולח',
    sent: 'נשלח|תאריך|בתאריך',
    to: 'אל|לכבוד|נמען',
    cc: 'עותק|העתק',
    subject: 'נושא',
  },
  {
    language: 'vi',
    from: 'từ|người gửi',
    sent: 'đã gửi|ngày|gửi|thời gian|đã gửi lúc',
    to: 'đến|tới|người nhận|gửi đến|cho',
    cc: 'sao chép|đồng gửi',
    subject: 'chủ đề|tiêu đề',
  },
  {
    language: 'th',
    from: 'จาก|ผู้ส่ง',
    sent: 'ส่ง|วันที่|ส่งเมื่อ|เวลา',
    to: 'ถึง|ผู้รับ',
    cc: 'สำเนา|สำเนาถึง',
    subject: 'เรื่อง|หัวเรื่อง|หัวข้อ',
  },
  {
    language: 'id',
    from: 'dari|pengirim',
    sent: 'dikirim|tanggal|terkirim|tarikh',
    to: 'kepada|untuk|ke|penerima',
    cc: 'tembusan|salinan|cc',
    subject: 'subjek|perihal|subyek',
  },
  {
    language: 'hr',
    from: 'od|šalje|pošiljatelj',
    sent: 'poslano|datum',
    to: 'prima|za|primatelj',
    cc: 'kopija',
    subject: 'predmet|naslov',
  },
  {
    language: 'bg',
    from: 'от|подател',
    sent: 'изпратено|дата',
    to: 'до|получател',
    cc: 'копие',
    subject: 'относно|тема',
  },
  {
    language: 'et',
    from: 'saatja|kellelt',
    sent: 'saadetud|kuupäev',
    to: 'adressaat|saaja|kellele',
    cc: 'koopia',
    subject: 'teema',
  },
];

const FIELDS: readonly HeaderField[] = ['other', 'cc', 'to', 'sent', 'subject', 'from'];

// The order of FIELDS decides where one word means two things: "от" is the sender before anything else.
const fieldOf = new Map<string, HeaderField>(
  FIELDS.flatMap((field) =>
    HEADER_WORDS.flatMap((words) =>
      (words[field as keyof HeaderWords] ?? '')
        .split('|')
        .filter((word) => word !== '')
        .map((word): [string, HeaderField] => [word.normalize('NFKC'), field]),
    ),
  ),
);

const LONGEST_LABEL = 40;

/** The header field a bare line opens ("Von: …" → from), or null. Emphasis, list signs and blanks inside a word are overlooked. */
export function headerField(bare: string): HeaderField | null {
  const colon = bare.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const label = bare
    .slice(0, colon)
    .replace(/[*_'"[\]|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFKC')
    .toLowerCase();
  return (
    fieldOf.get(label) ??
    (/[\u3040-\u9fff\uac00-\ud7af]/.test(label) ? (fieldOf.get(label.replace(/ /g, '')) ?? null) : null)
  );
}

/** What stands behind the label of a header line. */
export function headerValue(bare: string): string {
  return bare.slice(bare.indexOf(':') + 1).replace(/^[\s*_]+/, '');
}

/** How mail programs entitle a mail they quote or pass on; several languages in one list because they never clash. */
export const ORIGINAL_TITLES: readonly string[] =
  "original message|original mail|original e-mail|original email|original|reply message|original appointment|previous message|ursprüngliche nachricht|originalnachricht|originalmail|original-nachricht|antwort nachricht|ursprüngliche e-mail|ursprünglicher termin|message d'origine|message d’origine|message original|mail original|message initial|mensaje original|mensagem original|messaggio originale|messaggio originario|oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht|wiadomość oryginalna|oryginalna wiadomość|wiadomość pierwotna|исходное сообщение|оригинальное сообщение|первоначальное сообщение|исходное письмо|оригінальне повідомлення|початкове повідомлення|orijinal mesaj|özgün ileti|orijinal ileti|özgün mesaj|原始邮件|原始郵件|原邮件|原郵件|历史邮件|歷史郵件|往来邮件|历史邮件信息|回复邮件|回复的原邮件|回覆郵件|邮件原件|原始信件|元のメッセージ|元のメール|オリジナルメッセージ|原文|원본 메시지|원본 메일|원본메일|원본메시지|원본 이메일|الرسالة الأصلية|الرسالة الاصلية|mesajul original|mesaj original|eredeti üzenet|eredeti levél|původní zpráva|původní e-mail|pôvodná správa|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|original melding|alkuperäinen viesti|αρχικό μήνυμα|αρχικο μηνυμα|הודעה מקורית|ההודעה המקורית|thư gốc|tin nhắn gốc|email gốc|ข้อความต้นฉบับ|ข้อความเดิม|pesan asli|pesan asal|izvorna poruka|оригинално съобщение".split(
    '|',
  );

export const FORWARD_TITLES: readonly string[] =
  'forwarded message|forwarded mail|forwarded email|begin forwarded message|start of forwarded message|forwarded by|fw message|weitergeleitete nachricht|weitergeleitete mail|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|message transféré|message réexpédié|début du message réexpédié|début du message transféré|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|wiadomość przekazana dalej|przekazana wiadomość|przekazywana wiadomość|początek przekazywanej wiadomości|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало переадресованного сообщения|начало пересылаемого сообщения|пересланное письмо|переслане повідомлення|пересилання листа|початок листа, що пересилається|iletilen mesaj|iletilen ileti|yönlendirilmiş mesaj|yönlendirilen mesaj|iletilmiş mesaj|转发邮件|轉寄郵件|转发的邮件|轉寄的郵件|转发邮件信息|转发的信件|已转发邮件|被转发邮件|下面是被转发的邮件|转发信件|已轉寄郵件|以下是转发的邮件|轉寄信件|転送メッセージ|転送されたメッセージ|転送メール|전달된 메시지|전달된 메일|전달된 이메일|전달 메시지|رسالة معاد توجيهها|رسالة تمت إعادة توجيهها|رسالة محولة|بداية الرسالة المعاد إرسالها|mesaj redirecționat|mesaj redirectionat|mesaj transmis|începutul mesajului redirecționat|továbbított üzenet|továbbított levél|a továbbított levél kezdete|přeposlaná zpráva|předávaná zpráva|začátek přeposílané zprávy|vidarebefordrat meddelande|vidarebefordrat mejl|videresendt meddelelse|start på videresendt besked|videresendt melding|välitetty viesti|edelleen lähetetty viesti|προωθημένο μήνυμα|הודעה שהועברה|thư được chuyển tiếp|thư chuyển tiếp|ข้อความที่ส่งต่อ|pesan terusan|pesan diteruskan|proslijeđena poruka|препратено съобщение|preposlaná správa|edastatud kiri'.split(
    '|',
  );
