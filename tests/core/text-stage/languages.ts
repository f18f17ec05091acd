/**
 * What mail programs and people of each language put around a mail. Written by hand from what the programs print, and
 * not from the tables of the core, so that a missing word shows.
 */
export interface LanguageSample {
  readonly language: string;
  /** Two sentences a customer of that language may write. */
  readonly words: string;
  /** Header block of Outlook. */
  readonly outlook: string;
  /** Attribution of Gmail, Apple Mail or Thunderbird. */
  readonly attribution: string;
  /** Title above the original mail. */
  readonly original: string;
  readonly device: string;
  /** Closing, name and ways to reach the writer. */
  readonly signature: string;
  /** The closing alone: it stays, since it is said to the reader. */
  readonly closing: string;
  readonly notice: string;
}

const at = '<lily@mill.example>';

export const LANGUAGES: readonly LanguageSample[] = [
  {
    language: 'en',
    words: 'The price is still too high. Please send your best offer today.',
    outlook: `From: Lily Chen ${at}\nSent: Tuesday, May 4, 2027 9:12 AM\nTo: Tom Miller <tom@shop.example>\nSubject: RE: offer`,
    attribution: `On Tue, May 4, 2027 at 9:12 AM Lily Chen ${at} wrote:`,
    original: '-----Original Message-----',
    device: 'Sent from my iPhone',
    closing: 'Best regards',
    signature: 'Best regards\nTom Miller\nHead of Buying\nShop Ltd\nTel. +44 20 5555 0101\nwww.shop.example',
    notice:
      'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.',
  },
  {
    language: 'zh',
    words: '价格还是太高了。请今天把最好的报价发过来。',
    outlook: `发件人: 陈丽 ${at}\n发送时间: 2027年5月4日 9:12\n收件人: 王芳 <wang@shop.example>\n主题: 回复: 报价`,
    attribution: `陈丽 ${at} 于2027年5月4日周二 09:12写道：`,
    original: '------------------ 原始邮件 ------------------',
    device: '发自我的iPhone',
    closing: '此致敬礼',
    signature: '此致敬礼\n王芳\n采购经理\n宁波好店贸易有限公司\n电话：0574-5555 0101',
    notice: '本邮件及其附件含有保密信息，仅供指定收件人使用。如您误收本邮件，请立即通知发件人并删除。',
  },
  {
    language: 'zh-TW',
    words: '價格還是太高了。請今天把最好的報價發過來。',
    outlook: `寄件者: 陳麗 ${at}\n寄件日期: 2027年5月4日 上午 09:12\n收件者: 王芳 <wang@shop.example>\n主旨: RE: 報價`,
    attribution: `陳麗 ${at} 於 2027年5月4日 週二 上午9:12寫道：`,
    original: '-----原始郵件-----',
    device: '從我的 iPhone 傳送',
    closing: '順頌商祺',
    signature: '順頌商祺\n王芳\n採購部\n電話：02-5555 0101',
    notice: '本郵件含有機密資訊，僅供指定收件人使用。若您誤收本郵件，請立即刪除並通知寄件人。',
  },
  {
    language: 'es',
    words: 'El precio sigue siendo demasiado alto. Mándenos hoy su mejor oferta.',
    outlook: `De: Lily Chen ${at}\nEnviado el: martes, 4 de mayo de 2027 9:12\nPara: Tomás Gil <tom@shop.example>\nAsunto: RE: oferta`,
    attribution: `El mar, 4 may 2027 a las 9:12, Lily Chen (${at}) escribió:`,
    original: '-----Mensaje original-----',
    device: 'Enviado desde mi iPhone',
    closing: 'Saludos cordiales',
    signature: 'Saludos cordiales\nTomás Gil\nJefe de Compras\nTel. +34 91 555 01 01',
    notice:
      'Este mensaje y sus adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo y avise al remitente.',
  },
  {
    language: 'pt',
    words: 'O preço continua alto demais. Mande hoje a sua melhor oferta.',
    outlook: `De: Lily Chen ${at}\nEnviada em: terça-feira, 4 de maio de 2027 09:12\nPara: Tomás Reis <tom@shop.example>\nAssunto: RES: oferta`,
    attribution: `Em ter., 4 de mai. de 2027 às 09:12, Lily Chen ${at} escreveu:`,
    original: '-----Mensagem original-----',
    device: 'Enviado do meu iPhone',
    closing: 'Atenciosamente',
    signature: 'Atenciosamente\nTomás Reis\nGerente de Compras\nTel. +55 11 5555 0101',
    notice:
      'Esta mensagem e seus anexos são confidenciais e destinam-se somente ao destinatário. Se a recebeu por engano, apague-a e avise o remetente.',
  },
  {
    language: 'fr',
    words: 'Le prix reste trop élevé. Envoyez-nous votre meilleure offre aujourd’hui.',
    outlook: `De : Lily Chen ${at}\nEnvoyé : mardi 4 mai 2027 09:12\nÀ : Thomas Petit <tom@shop.example>\nObjet : RE: offre`,
    attribution: `Le mar. 4 mai 2027 à 09:12, Lily Chen ${at} a écrit :`,
    original: '-----Message d’origine-----',
    device: 'Envoyé de mon iPhone',
    closing: 'Cordialement,',
    signature: 'Cordialement,\nThomas Petit\nResponsable Achats\nTél. +33 1 55 55 01 01',
    notice:
      'Ce message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire. Si vous l’avez reçu par erreur, merci de le supprimer et d’avertir l’expéditeur.',
  },
  {
    language: 'de',
    words: 'Der Preis ist immer noch zu hoch. Schicken Sie uns heute Ihr bestes Angebot.',
    outlook: `Von: Lily Chen ${at}\nGesendet: Dienstag, 4. Mai 2027 09:12\nAn: Thomas Klein <tom@shop.example>\nBetreff: AW: Angebot`,
    attribution: `Am Di., 4. Mai 2027 um 09:12 Uhr schrieb Lily Chen ${at}:`,
    original: '-----Ursprüngliche Nachricht-----',
    device: 'Von meinem iPhone gesendet',
    closing: 'Mit freundlichen Grüßen',
    signature: 'Mit freundlichen Grüßen\nThomas Klein\nLeiter Einkauf\nLaden GmbH\nTel. +49 30 5555 0101',
    notice:
      'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Adressaten bestimmt. Sollten Sie sie irrtümlich erhalten haben, bitten wir Sie, sie zu löschen.',
  },
  {
    language: 'it',
    words: 'Il prezzo è ancora troppo alto. Mandateci oggi la vostra migliore offerta.',
    outlook: `Da: Lily Chen ${at}\nInviato: martedì 4 maggio 2027 09:12\nA: Tommaso Bo <tom@shop.example>\nOggetto: R: offerta`,
    attribution: `Il giorno mar 4 mag 2027 alle ore 09:12 Lily Chen ${at} ha scritto:`,
    original: '-----Messaggio originale-----',
    device: 'Inviato da iPhone',
    closing: 'Cordiali saluti',
    signature: 'Cordiali saluti\nTommaso Bo\nUfficio Acquisti\nTel. +39 02 5555 0101',
    notice:
      'Questo messaggio è riservato ed è destinato esclusivamente al destinatario. Se lo avete ricevuto per errore, vi preghiamo di cancellarlo e di avvisare il mittente.',
  },
  {
    language: 'ru',
    words: 'Цена все еще слишком высокая. Пришлите сегодня лучшее предложение.',
    outlook: `От: Lily Chen ${at}\nОтправлено: 4 мая 2027 г. 9:12\nКому: Тимур Белов <tom@shop.example>\nТема: RE: предложение`,
    attribution: `вт, 4 мая 2027 г. в 09:12, Lily Chen ${at}:`,
    original: '-------- Исходное сообщение --------',
    device: 'Отправлено с iPhone',
    closing: 'С уважением,',
    signature: 'С уважением,\nТимур Белов\nОтдел закупок\nТел.: +7 495 555 01 01',
    notice:
      'Это сообщение содержит конфиденциальную информацию и предназначено только для адресата. Если вы получили его по ошибке, удалите его и сообщите отправителю.',
  },
  {
    language: 'ar',
    words: 'السعر ما زال مرتفعا جدا. أرسلوا لنا اليوم أفضل عرض.',
    outlook: `من: Lily Chen ${at}\nتاريخ الإرسال: الثلاثاء، 4 مايو 2027 9:12 ص\nإلى: طارق <tom@shop.example>\nالموضوع: رد: عرض`,
    attribution: `في الثلاثاء، 4 مايو 2027 في 9:12 ص تمت كتابة ما يلي بواسطة Lily Chen ${at}:`,
    original: '-----الرسالة الأصلية-----',
    device: 'أرسلت من الـ iPhone',
    closing: 'مع أطيب التحيات',
    signature: 'مع أطيب التحيات\nطارق حداد\nمدير المشتريات\nهاتف: +971 4 555 0101',
    notice:
      'هذه الرسالة سرية ومخصصة للمرسل إليه فقط. إذا استلمت هذه الرسالة عن طريق الخطأ يرجى حذفها وإبلاغ المرسل.',
  },
  {
    language: 'tr',
    words: 'Fiyat hâlâ çok yüksek. Bugün en iyi teklifinizi gönderin.',
    outlook: `Kimden: Lily Chen ${at}\nGönderildi: 4 Mayıs 2027 Salı 09:12\nKime: Tolga Ak <tom@shop.example>\nKonu: YNT: teklif`,
    attribution: `Lily Chen ${at}, 4 May 2027 Sal, 09:12 tarihinde şunu yazdı:`,
    original: '-----Orijinal Mesaj-----',
    device: 'iPhone’umdan gönderildi',
    closing: 'Saygılarımla',
    signature: 'Saygılarımla\nTolga Ak\nSatın Alma Müdürü\nTel: +90 212 555 01 01',
    notice:
      'Bu e-posta gizli bilgi içerir ve yalnızca alıcısı içindir. Yanlışlıkla aldıysanız lütfen siliniz ve göndereni bilgilendiriniz.',
  },
  {
    language: 'ja',
    words: '価格がまだ高すぎます。本日中に最終見積をお送りください。',
    outlook: `差出人: Lily Chen ${at}\n送信日時: 2027年5月4日 9:12\n宛先: 田中 <tanaka@shop.example>\n件名: RE: 見積`,
    attribution: `2027年5月4日(火) 9:12 Lily Chen ${at}:`,
    original: '-----元のメッセージ-----',
    device: 'iPhoneから送信',
    closing: 'よろしくお願いいたします。',
    signature: 'よろしくお願いいたします。\n田中一郎\n購買部\n株式会社みせ\n電話：03-5555-0101',
    notice:
      'このメールには機密情報が含まれており、宛先の方のみを対象としています。誤って受信された場合は、直ちに削除してください。',
  },
  {
    language: 'ko',
    words: '가격이 아직 너무 높습니다. 오늘 최종 견적을 보내 주세요.',
    outlook: `보낸 사람: Lily Chen ${at}\n보낸 날짜: 2027년 5월 4일 화요일 오전 9:12\n받는 사람: 김민수 <kim@shop.example>\n제목: RE: 견적`,
    attribution: `2027년 5월 4일 (화) 오전 9:12, Lily Chen ${at}님이 작성:`,
    original: '-----원본 메시지-----',
    device: '나의 iPhone에서 보냄',
    closing: '감사합니다.',
    signature: '감사합니다.\n김민수\n구매팀 과장\n전화: 02-5555-0101',
    notice:
      '본 메일은 기밀 정보를 포함하고 있으며 지정된 수신인만을 위한 것입니다. 잘못 수신하신 경우 삭제하여 주시기 바랍니다.',
  },
  {
    language: 'pl',
    words: 'Cena jest nadal za wysoka. Proszę przysłać dziś najlepszą ofertę.',
    outlook: `Od: Lily Chen ${at}\nWysłano: wtorek, 4 maja 2027 09:12\nDo: Tomasz Nowak <tom@shop.example>\nTemat: RE: oferta`,
    attribution: `wt., 4 maj 2027 o 09:12 Lily Chen ${at} napisał(a):`,
    original: '-----Wiadomość oryginalna-----',
    device: 'Wysłane z iPhone’a',
    closing: 'Pozdrawiam',
    signature: 'Pozdrawiam\nTomasz Nowak\nDział Zakupów\nTel. +48 22 555 01 01',
    notice:
      'Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeśli otrzymali ją Państwo przez pomyłkę, prosimy o jej usunięcie.',
  },
  {
    language: 'nl',
    words: 'De prijs is nog steeds te hoog. Stuur vandaag uw beste aanbod.',
    outlook: `Van: Lily Chen ${at}\nVerzonden: dinsdag 4 mei 2027 09:12\nAan: Tom de Wit <tom@shop.example>\nOnderwerp: RE: offerte`,
    attribution: `Op di 4 mei 2027 om 09:12 schreef Lily Chen ${at}:`,
    original: '-----Oorspronkelijk bericht-----',
    device: 'Verstuurd vanaf mijn iPhone',
    closing: 'Met vriendelijke groet,',
    signature: 'Met vriendelijke groet,\nTom de Wit\nInkoop\nTel. +31 20 555 0101',
    notice:
      'Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde. Als u dit bericht ten onrechte ontvangt, verwijder het dan.',
  },
  {
    language: 'ro',
    words: 'Prețul este încă prea mare. Trimiteți astăzi cea mai bună ofertă.',
    outlook: `De la: Lily Chen ${at}\nTrimis: marți, 4 mai 2027 09:12\nCătre: Toma Pop <tom@shop.example>\nSubiect: RE: ofertă`,
    attribution: `Pe mar., 4 mai 2027 la 09:12, Lily Chen ${at} a scris:`,
    original: '-----Mesajul original-----',
    device: 'Trimis de pe iPhone',
    closing: 'Cu stimă,',
    signature: 'Cu stimă,\nToma Pop\nAchiziții\nTel. +40 21 555 0101',
    notice:
      'Acest mesaj este confidențial și este adresat numai destinatarului. Dacă l-ați primit din greșeală, vă rugăm să îl ștergeți.',
  },
  {
    language: 'hu',
    words: 'Az ár még mindig túl magas. Küldje el ma a legjobb ajánlatát.',
    outlook: `Feladó: Lily Chen ${at}\nElküldve: 2027. május 4., kedd 9:12\nCímzett: Tóth Tamás <tom@shop.example>\nTárgy: RE: ajánlat`,
    attribution: `Lily Chen ${at} ezt írta (időpont: 2027. máj. 4., K, 9:12):`,
    original: '-----Eredeti üzenet-----',
    device: 'Elküldve az iPhone-omról',
    closing: 'Üdvözlettel',
    signature: 'Üdvözlettel\nTóth Tamás\nBeszerzés\nTel. +36 1 555 0101',
    notice:
      'Ez az üzenet bizalmas, kizárólag a címzett számára készült. Ha tévedésből kapta meg, kérjük, törölje.',
  },
  {
    language: 'uk',
    words: 'Ціна все ще зависока. Надішліть сьогодні найкращу пропозицію.',
    outlook: `Від: Lily Chen ${at}\nНадіслано: 4 травня 2027 р. 9:12\nКому: Тарас Бойко <tom@shop.example>\nТема: RE: пропозиція`,
    attribution: `вт, 4 трав. 2027 р. о 09:12 Lily Chen ${at} пише:`,
    original: '-------- Оригінальне повідомлення --------',
    device: 'Надіслано з iPhone',
    closing: 'З повагою,',
    signature: 'З повагою,\nТарас Бойко\nВідділ закупівель\nТел. +380 44 555 01 01',
    notice:
      'Це повідомлення є конфіденційним і призначене лише для адресата. Якщо ви отримали його помилково, видаліть його.',
  },
  {
    language: 'cs',
    words: 'Cena je stále příliš vysoká. Pošlete dnes svou nejlepší nabídku.',
    outlook: `Od: Lily Chen ${at}\nOdesláno: úterý 4. května 2027 9:12\nKomu: Tomáš Malý <tom@shop.example>\nPředmět: RE: nabídka`,
    attribution: `út 4. 5. 2027 v 9:12 odesílatel Lily Chen ${at} napsal:`,
    original: '-----Původní zpráva-----',
    device: 'Odesláno z iPhonu',
    closing: 'S pozdravem',
    signature: 'S pozdravem\nTomáš Malý\nNákup\nTel. +420 222 555 010',
    notice:
      'Tato zpráva je důvěrná a je určena pouze pro adresáta. Pokud jste ji obdrželi omylem, smažte ji prosím.',
  },
  {
    language: 'sv',
    words: 'Priset är fortfarande för högt. Skicka ert bästa erbjudande i dag.',
    outlook: `Från: Lily Chen ${at}\nSkickat: den 4 maj 2027 09:12\nTill: Tom Berg <tom@shop.example>\nÄmne: SV: offert`,
    attribution: `Den tis 4 maj 2027 kl 09:12 skrev Lily Chen ${at}:`,
    original: '-----Ursprungligt meddelande-----',
    device: 'Skickat från min iPhone',
    closing: 'Med vänlig hälsning',
    signature: 'Med vänlig hälsning\nTom Berg\nInköp\nTel. +46 8 555 01 01',
    notice:
      'Detta meddelande är konfidentiellt och endast avsett för mottagaren. Om du har fått det av misstag, radera det.',
  },
  {
    language: 'da',
    words: 'Prisen er stadig for høj. Send jeres bedste tilbud i dag.',
    outlook: `Fra: Lily Chen ${at}\nSendt: 4. maj 2027 09:12\nTil: Tom Holm <tom@shop.example>\nEmne: SV: tilbud`,
    attribution: `Den tir. 4. maj 2027 kl. 09.12 skrev Lily Chen ${at}:`,
    original: '-----Oprindelig meddelelse-----',
    device: 'Sendt fra min iPhone',
    closing: 'Med venlig hilsen',
    signature: 'Med venlig hilsen\nTom Holm\nIndkøb\nTlf. +45 33 55 01 01',
    notice:
      'Denne meddelelse er fortrolig og kun bestemt for modtageren. Har du modtaget den ved en fejl, bedes du slette den.',
  },
  {
    language: 'no',
    words: 'Prisen er fortsatt for høy. Send deres beste tilbud i dag.',
    outlook: `Fra: Lily Chen ${at}\nSendt: tirsdag 4. mai 2027 09:12\nTil: Tom Dahl <tom@shop.example>\nEmne: SV: tilbud`,
    attribution: `tir. 4. mai 2027 kl. 09:12 skrev Lily Chen ${at}:`,
    original: '-----Opprinnelig melding-----',
    device: 'Sendt fra min iPhone',
    closing: 'Vennlig hilsen',
    signature: 'Vennlig hilsen\nTom Dahl\nInnkjøp\nTlf. +47 22 55 01 01',
    notice:
      'Denne meldingen er fortrolig og kun ment for mottakeren. Hvis du har mottatt den ved en feil, må du slette den.',
  },
  {
    language: 'fi',
    words: 'Hinta on edelleen liian korkea. Lähettäkää tänään paras tarjouksenne.',
    outlook: `Lähettäjä: Lily Chen ${at}\nLähetetty: tiistai 4. toukokuuta 2027 9.12\nVastaanottaja: Tomi Laine <tom@shop.example>\nAihe: VS: tarjous`,
    attribution: `ti 4. toukok. 2027 klo 9.12 Lily Chen (lily@mill.example) kirjoitti:`,
    original: '-----Alkuperäinen viesti-----',
    device: 'Lähetetty iPhonesta',
    closing: 'Ystävällisin terveisin',
    signature: 'Ystävällisin terveisin\nTomi Laine\nHankinta\nPuh. +358 9 555 0101',
    notice:
      'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle. Jos sait sen vahingossa, poista se.',
  },
  {
    language: 'el',
    words: 'Η τιμή είναι ακόμα πολύ υψηλή. Στείλτε σήμερα την καλύτερη προσφορά σας.',
    outlook: `Από: Lily Chen ${at}\nΣτάλθηκε: Τρίτη, 4 Μαΐου 2027 9:12 πμ\nΠρος: Θωμάς <tom@shop.example>\nΘέμα: RE: προσφορά`,
    attribution: `Στις Τρί 4 Μαΐ 2027 στις 9:12 π.μ., ο χρήστης Lily Chen ${at} έγραψε:`,
    original: '-----Αρχικό μήνυμα-----',
    device: 'Στάλθηκε από το iPhone μου',
    closing: 'Με εκτίμηση,',
    signature: 'Με εκτίμηση,\nΘωμάς Παππάς\nΤμήμα Προμηθειών\n+30 210 555 0101',
    notice:
      'Αυτό το μήνυμα είναι εμπιστευτικό και απευθύνεται μόνο στον παραλήπτη. Αν το λάβατε κατά λάθος, διαγράψτε το.',
  },
  {
    language: 'he',
    words: 'המחיר עדיין גבוה מדי. שלחו היום את ההצעה הטובה ביותר.',
    outlook: `מאת: Lily Chen ${at}\nנשלח: יום שלישי 04 מאי 2027 09:12\nאל: תום <tom@shop.example>\nנושא: RE: הצעה`,
    attribution: `\u202bבתאריך יום ג׳, 4 במאי 2027 ב-9:12 מאת \u202aLily Chen\u202c\u200f <\u202alily@mill.example\u202c\u200f>:\u202c`,
    original: '-----הודעה מקורית-----',
    device: 'נשלח מה-iPhone שלי',
    closing: 'בברכה,',
    signature: 'בברכה,\nתום לוי\nרכש\n+972 3 555 0101',
    notice:
      'הודעה זו חסויה ומיועדת לנמען בלבד. אם קיבלתם הודעה זו בטעות, אנא מחקו אותה והודיעו לשולח. הנמען אחראי לכך.',
  },
  {
    language: 'vi',
    words: 'Giá vẫn còn quá cao. Hãy gửi báo giá tốt nhất trong hôm nay.',
    outlook: `Từ: Lily Chen ${at}\nĐã gửi: Thứ Ba, 4 tháng 5, 2027 9:12\nĐến: Tâm <tom@shop.example>\nChủ đề: RE: báo giá`,
    attribution: `Vào Th 3, 4 thg 5, 2027 vào lúc 09:12 Lily Chen ${at} đã viết:`,
    original: '-----Thư gốc-----',
    device: 'Được gửi từ iPhone của tôi',
    closing: 'Trân trọng,',
    signature: 'Trân trọng,\nTrần Tâm\nPhòng Mua Hàng\n+84 24 555 0101',
    notice:
      'Thư này có nội dung bảo mật và chỉ dành cho người nhận. Nếu bạn nhận được do nhầm lẫn, vui lòng xóa thư.',
  },
  {
    language: 'th',
    words: 'ราคายังสูงเกินไป กรุณาส่งราคาที่ดีที่สุดวันนี้',
    outlook: `จาก: Lily Chen ${at}\nส่ง: 4 พฤษภาคม 2027 9:12\nถึง: ทอม <tom@shop.example>\nเรื่อง: RE: ใบเสนอราคา`,
    attribution: `ในวันที่ อ. 4 พ.ค. 2027 เวลา 9:12 Lily Chen ${at} เขียนว่า:`,
    original: '-----ข้อความต้นฉบับ-----',
    device: 'ส่งจาก iPhone ของฉัน',
    closing: 'ขอแสดงความนับถือ',
    signature: 'ขอแสดงความนับถือ\nทอม\n+66 2 555 0101',
    notice: 'อีเมลนี้เป็นความลับและมีไว้สำหรับผู้รับเท่านั้น หากได้รับโดยไม่ได้ตั้งใจ โปรดลบ',
  },
  {
    language: 'id',
    words: 'Harga masih terlalu tinggi. Kirim penawaran terbaik hari ini.',
    outlook: `Dari: Lily Chen ${at}\nDikirim: Selasa, 4 Mei 2027 9:12\nKepada: Tomi <tom@shop.example>\nSubjek: RE: penawaran`,
    attribution: `Pada tanggal Sel, 4 Mei 2027 pukul 09.12 Lily Chen ${at} menulis:`,
    original: '-----Pesan asli-----',
    device: 'Dikirim dari iPhone saya',
    closing: 'Hormat kami',
    signature: 'Hormat kami\nTomi Wijaya\nPembelian\nTelp +62 21 555 0101',
    notice:
      'Pesan ini rahasia dan hanya ditujukan kepada penerima. Jika Anda menerimanya karena kesalahan, harap hapus.',
  },
];
