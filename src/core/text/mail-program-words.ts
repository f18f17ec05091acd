/**
 * Words that mail programs (not people) write around quoted mails, in every language a customer's program may speak.
 * They are here and not in the language packs because a German Outlook quotes an English mail in German.
 */

/** First words of a header block: From. */
export const FROM_WORDS =
  'from|von|de|da|od|van|от|від|kimden|gönderen|发件人|寄件者|寄件人|發件人|差出人|보낸 사람|보낸사람|من|feladó|expéditeur|mittente|remitente|remetente|nadawca|expeditor|afzender|absender';
/** Other words of a header block: Sent, Date, To, Cc, Subject. */
export const HEADER_WORDS =
  'sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé|date|à|objet|enviado|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|wysłano|do|temat|отправлено|дата|кому|копия|тема|надіслано|gönderildi|tarih|kime|konu|发送时间|发件时间|日期|时间|收件人|抄送|主题|寄件日期|傳送時間|收件者|副本|主旨|主題|日期|送信日時|日時|宛先|件名|보낸 날짜|날짜|받는 사람|제목|تاريخ|إلى|الموضوع|elküldve|címzett|tárgy|trimis|către|subiect';
/** Verbs that close an attribution line: "On …, X wrote:". */
export const WROTE_WORDS =
  'wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał|napisał\\(a\\)|пише|писал|пишет|написал|написал\\(а\\)|написала|yazdı|şunu yazdı|写道|寫道|wrote the following|のメール|さんは書きました|님이 작성|كتب|a scris|írta';
/** Separators around an original or forwarded mail. */
export const ORIGINAL_WORDS =
  'original message|original mail|original|forwarded message|begin forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d.origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|orijinal mesaj|原始邮件|原始郵件|原邮件|转发邮件|轉寄郵件|转发的邮件|轉寄的郵件|回复邮件|元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지|الرسالة الأصلية|mesajul original|eredeti üzenet';
/** Lines that phones and programs add below a mail. */
export const DEVICE_WORDS =
  'sent from (?:my|mail for|outlook|yahoo)|get outlook for|sent via|von meinem|envoyé de mon|enviado (?:desde|do) (?:mi|meu)|inviato da|发自我的|發自我的|从我的|來自我的|iphoneから|отправлено с|iphone.?umdan gönderildi|나의 iphone';
/** How a disclaimer begins or gives itself away. */
export const DISCLAIMER_WORDS =
  'confidentiality notice|confidentiality note|disclaimer|this e-?mail (?:and any|message|is|may|contains|transmission)|this message (?:and any|is|may|contains)|the information (?:contained )?in this|the contents of this e-?mail|if you (?:are not|have received this|received this)|intended (?:only|solely) for|privileged|please consider the environment|think before you print|caution: (?:this )?(?:e-?mail|external)|\\[external|external (?:e-?mail|sender)|免责声明|免責聲明|保密声明|保密聲明|本邮件(?:及|包含|所|内容|之|可能)|本郵件(?:及|包含|所|內容|之|可能)|此邮件(?:及|包含|所|内容)|此電子郵件|本电子邮件|本電子郵件|声明：本|注意：(?:本|此)邮件|外部邮件|此郵件';
/** Closing formulas after which a signature may follow. */
export const CLOSING_WORDS =
  '(?:with )?(?:best|kind|warm|kindest|warmest|many|friendly)? ?(?:regards|wishes|rgds|brgds|br|greetings)|b\\.?rgds|best|cheers|thanks|many thanks|thank you|thanks (?:and|&) (?:best )?regards|thx|tks|sincerely|yours (?:sincerely|faithfully|truly)|(?:very )?truly yours|respectfully|regards|cordially|yours|mit freundlichen grüßen|cordialement|saludos(?: cordiales)?|atenciosamente|cordiali saluti|с уважением|saygılarımla|此致|敬上|谨上|謹上|顺颂商祺|順頌商祺|祝好|祝商祺|商祺|谢谢|謝謝|敬礼|敬禮|祝 ?商祺|順祝商祺|顺祝商祺|よろしくお願いいたします|감사합니다';
