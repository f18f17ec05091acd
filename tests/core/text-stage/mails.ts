/** One mail as it arrives, and what the customer wrote in it. Blanks and line breaks are made even before comparing. */
export type MailSample = readonly [what: string, body: string, newest: string];

const H = 'From: Lily <lily@mill.example>\nSent: Tuesday, May 4, 2027 9:12 AM\nTo: Tom\nSubject: RE: offer';
const OLD = 'we will cancel the order';
const own = 'The price is too high. We need 5 % less.';

/** Mail programs beside the ones tried in every language. */
export const CLIENTS: readonly MailSample[] = [
  [
    'NetEase 163, English',
    `${own}\n\nAt 2027-05-04 09:12:01, "Lily Chen" <lily@mill.example> wrote:\n>${OLD}`,
    own,
  ],
  [
    'NetEase 163, Chinese',
    `可以。\n\n在 2027-05-04 09:12:01，"陈丽" <lily@mill.example> 写道：\n\n${OLD}`,
    '可以。',
  ],
  [
    'NetEase with signature lines',
    `可以。\n\n--\n\n发自我的网易邮箱手机智能版\n\n在 2027-05-04 09:12:01，"陈丽" <lily@mill.example> 写道：\n>${OLD}`,
    '可以。',
  ],
  [
    'QQ Mail',
    `可以。\n\n------------------ 原始邮件 ------------------\n发件人: "陈丽" <lily@mill.example>;\n发送时间: 2027年5月4日(星期二) 上午9:12\n收件人: "王芳" <wang@shop.example>;\n主题: 报价\n\n${OLD}`,
    '可以。',
  ],
  [
    'QQ Mail, English',
    `${own}\n\n\n------------------ Original ------------------\nFrom: "Lily"<lily@mill.example>;\nDate: Tue, May 4, 2027 09:12 AM\nTo: "Tom"<tom@shop.example>;\nSubject: offer\n\n${OLD}`,
    own,
  ],
  [
    'QQ Mail with blanks of full width',
    `可以。\n\n------------------\u3000原始邮件\u3000------------------\n发件人：\u3000陈丽 <lily@mill.example>\n主题：\u3000报价\n\n${OLD}`,
    '可以。',
  ],
  [
    'Foxmail',
    `可以。\n\n\n\n王芳\n\n发件人： 陈丽\n发送时间： 2027-05-04 09:12\n收件人： 王芳\n抄送： 李明\n主题： 回复: 报价\n\n${OLD}`,
    '可以。 王芳',
  ],
  ['Sina and others: a ruled title', `可以。\n\n----- 往来信件 -----\n发件人：陈丽\n${OLD}`, '可以。'],
  [
    'Aliyun',
    `可以。\n------------------------------------------------------------------\n发件人：陈丽 <lily@mill.example>\n发送时间：2027年5月4日(星期二) 09:12\n收件人：王芳 <wang@shop.example>\n主\u3000题：报价\n\n${OLD}`,
    '可以。',
  ],
  [
    'Huawei phone',
    `可以。\n\n来自我的华为手机\n\n\n-------- 原始邮件 --------\n发件人： 陈丽 <lily@mill.example>\n日期： 2027年5月4日周二 09:12\n收件人： wang@shop.example\n主 题： 报价\n${OLD}`,
    '可以。',
  ],
  [
    'Xiaomi phone',
    `可以。\n\n发自我的小米手机\n\n在 陈丽 <lily@mill.example>，2027年5月4日 上午9:12写道：\n\n${OLD}`,
    '可以。',
  ],
  [
    'Samsung phone',
    `${own}\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Lily <lily@mill.example>\nDate: 5/4/27 09:12 (GMT+01:00)\nTo: tom@shop.example\nSubject: offer\n\n${OLD}`,
    own,
  ],
  [
    'BlackBerry',
    `${own}\n\nSent from my BlackBerry 10 smartphone.\n  Original Message  \nFrom: Lily\nSent: Tuesday, May 4, 2027 9:12 AM\nTo: Tom\nSubject: offer\n\n${OLD}`,
    own,
  ],
  [
    'Yahoo',
    `${own}\n\nOn Tuesday, May 4, 2027, 09:12:01 AM GMT+1, Lily Chen <lily@mill.example> wrote:\n\n ${OLD}`,
    own,
  ],
  [
    'Yahoo phone',
    `${own}\n\nSent from Yahoo Mail on Android\n\nOn Tue, May 4, 2027 at 9:12, Lily Chen\n<lily@mill.example> wrote:\n${OLD}`,
    own,
  ],
  ['Apple Mail', `${own}\n\n> On 4 May 2027, at 09:12, Lily <lily@mill.example> wrote:\n> \n> ${OLD}`, own],
  [
    'Apple Mail forward',
    `${own}\n\nBegin forwarded message:\n\nFrom: Lily <lily@mill.example>\nSubject: offer\nDate: 4 May 2027 at 09:12:00 CEST\nTo: Tom <tom@shop.example>\n\n${OLD}`,
    own,
  ],
  [
    'Apple Mail forward, quoted',
    `${own}\n\nBegin forwarded message:\n\n> From: Lily <lily@mill.example>\n> ${OLD}`,
    own,
  ],
  ['Thunderbird', `${own}\n\nOn 04/05/2027 09:12, Lily Chen wrote:\n> ${OLD}`, own],
  ['Thunderbird, German', `${own}\n\nAm 04.05.2027 um 09:12 schrieb Lily Chen:\n> ${OLD}`, own],
  [
    'Thunderbird forward',
    `${own}\n\n-------- Forwarded Message --------\nSubject: \toffer\nDate: \tTue, 4 May 2027 09:12:01 +0200\nFrom: \tLily <lily@mill.example>\nTo: \tTom\n\n${OLD}`,
    own,
  ],
  [
    'Lotus Notes',
    `${own}\n\n\n\nFrom:\tLily Chen/Mill\nTo:\tTom Miller/Shop@Shop\nDate:\t05/04/2027 09:12 AM\nSubject:\tRe: offer\n\n\n\n${OLD}`,
    own,
  ],
  [
    'Lotus Notes, one line',
    `${own}\n\nLily Chen ---05/04/2027 09:12:11 AM---Dear Tom, ${OLD}\n\n${OLD}`,
    own,
  ],
  [
    'Lotus Notes, forwarded',
    `${own}\n\n----- Forwarded by Tom Miller/Shop on 05/04/2027 10:00 AM -----\n\nFrom:\tLily/Mill\nTo:\tTom\nSubject:\toffer\n\n${OLD}`,
    own,
  ],
  ['Yandex', `Нет.\n\n04.05.2027, 09:12, "Lily Chen" <lily@mill.example>:\n> ${OLD}`, 'Нет.'],
  ['Yandex, not marked', `Нет.\n\n04.05.2027, 09:12, Lily Chen <lily@mill.example>:\n${OLD}`, 'Нет.'],
  [
    'mail.ru',
    `Нет.\n\n\nВторник, 4 мая 2027, 9:12 +03:00 от Lily Chen <lily@mill.example>:\n \n${OLD}`,
    'Нет.',
  ],
  [
    'mail.ru header',
    `Нет.\n\n-------- Пересылаемое сообщение --------\nОт: Lily <lily@mill.example>\nКому: tom@shop.example\nДата: Вторник, 4 мая 2027, 9:12 +03:00\nТема: Re: offer\n\n${OLD}`,
    'Нет.',
  ],
  [
    'Naver',
    `안 됩니다.\n\n-----Original Message-----\nFrom: "Lily"<lily@mill.example>\nTo: <kim@shop.example>\nCc:\nSent: 2027-05-04 (화) 09:12:01 (GMT+09:00)\nSubject: offer\n\n${OLD}`,
    '안 됩니다.',
  ],
  [
    'Daum',
    `안 됩니다.\n\n--------- 원본 메일 ---------\n보낸사람: Lily <lily@mill.example>\n받는사람: kim@shop.example\n날짜: 2027년 5월 4일 화요일, 09시 12분\n제목: offer\n\n${OLD}`,
    '안 됩니다.',
  ],
  [
    'Japanese header with a comma',
    `承知しません。\n\n2027年5月4日(火) 9:12、Lily Chen <lily@mill.example>のメール:\n> ${OLD}`,
    '承知しません。',
  ],
  ['Japanese "wrote"', `承知しません。\n\nOn 2027/05/04 9:12, Lily Chen wrote:\n> ${OLD}`, '承知しません。'],
  [
    'ProtonMail',
    `${own}\n\nSent with Proton Mail secure email.\n\n------- Original Message -------\nOn Tuesday, May 4th, 2027 at 9:12 AM, Lily <lily@mill.example> wrote:\n\n> ${OLD}`,
    own,
  ],
  [
    'Spark',
    `${own}\n\nSent from Spark\nOn May 4, 2027 at 9:12 AM +0200, Lily <lily@mill.example>, wrote:\n> ${OLD}`,
    own,
  ],
  [
    'Zoho',
    `${own}\n\n---- On Tue, 04 May 2027 09:12:01 +0800 Lily <lily@mill.example> wrote ----\n\n${OLD}`,
    own,
  ],
  [
    'Outlook for iOS',
    `${own}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n${H}\n\n${OLD}`,
    own,
  ],
  [
    'Outlook for iOS, German',
    `${own}\n\nOutlook für iOS<https://aka.ms/o0ukef> beziehen\n________________________________\nVon: Lily\nGesendet: Dienstag, 4. Mai 2027 09:12\nAn: Tom\nBetreff: AW\n\n${OLD}`,
    own,
  ],
  [
    'Outlook for Android, French',
    `${own}\n\nTélécharger Outlook pour Android\n________________________________\nDe : Lily\nEnvoyé : mardi 4 mai 2027 09:12\nÀ : Tom\nObjet : RE\n\n${OLD}`,
    own,
  ],
  [
    'Outlook for iOS, Spanish',
    `${own}\n\nObtener Outlook para iOS\n________________________________\nDe: Lily\nEnviado: martes 9:12\nPara: Tom\nAsunto: RE\n\n${OLD}`,
    own,
  ],
  ['Outlook for iOS, Italian', `${own}\n\nScarica Outlook per iOS\n\n${H}\n\n${OLD}`, own],
  ['Outlook for iOS, Portuguese', `${own}\n\nObter o Outlook para iOS\n\n${H}\n\n${OLD}`, own],
  [
    'Outlook for iOS, Chinese',
    `可以。\n\n获取 Outlook for iOS\n________________________________\n发件人: 陈丽 <lily@mill.example>\n发送时间: Tuesday, May 4, 2027 9:12 AM\n收件人: 王芳\n主题: 报价\n\n${OLD}`,
    '可以。',
  ],
  [
    'Outlook for iOS, Japanese',
    `承知しません。\n\niOS 版 Outlook を入手\n\n${H}\n\n${OLD}`,
    '承知しません。',
  ],
  ['Outlook for iOS, Russian', `Нет.\n\nПолучить Outlook для iOS\n\n${H}\n\n${OLD}`, 'Нет.'],
  ['Windows Mail', `${own}\n\nSent from Mail for Windows\n\n${H}\n\n${OLD}`, own],
  [
    'GMX and Web.de',
    `${own}\n\nGesendet: Dienstag, 04. Mai 2027 um 09:12 Uhr\nVon: "Lily" <lily@mill.example>\nAn: tom@shop.example\nBetreff: Angebot\n\n${OLD}`,
    own,
  ],
  [
    'Hotmail of old: date first',
    `${own}\n\nDate: Tue, 4 May 2027 09:12:01 +0000\nTo: tom@shop.example\nFrom: lily@mill.example\nSubject: offer\n\n${OLD}`,
    own,
  ],
  ['Gmail of old: no verb', `${own}\n\n2027/5/4 Lily Chen <lily@mill.example>\n\n> ${OLD}`, own],
  [
    'GMT in the attribution',
    `${own}\n\n2027-05-04 9:12 GMT+02:00 Lily <\nlily@mill.example>:\n\n> ${OLD}`,
    own,
  ],
  [
    'attribution over three lines',
    `${own}\n\nOn Tue, May 4, 2027, at 9:12 AM, Lily Chen from the export department <\nlily.chen.export@mill.example>\nwrote:\n\n${OLD}`,
    own,
  ],
  [
    'attribution with a bracket wrapped',
    `${own}\n\ntir. 4. mai 2027 kl. 09:12 skrev Lily <lily@mill.example\n>:\n> ${OLD}`,
    own,
  ],
  [
    'attribution with mailto',
    `${own}\n\nOn May 4, 2027, at 9:12, Lily <lily@mill.example<mailto:lily@mill.example>> wrote:\n\n${OLD}`,
    own,
  ],
  [
    'attribution behind a rule',
    `${own}\n\n------On 05/04/2027 09:12 AM, Lily Chen wrote-----\n\n${OLD}`,
    own,
  ],
  [
    'header block with wrapped recipients',
    `${own}\n\nFrom: Lily <lily@mill.example>\nSent: Tuesday, May 4, 2027 9:12 AM\nTo: Tom <tom@shop.example>; Ana <ana@shop.example>;\n Bob <bob@shop.example>; Carl <carl@shop.example>\nCc: Dora <dora@shop.example>\nSubject: offer\n with a second line\n\n${OLD}`,
    own,
  ],
  [
    'header block with value below label',
    `${own}\n\nFrom:\nLily <lily@mill.example>\nSent:\nTuesday, May 4, 2027 9:12 AM\nTo:\nTom\nSubject:\noffer\n\n${OLD}`,
    own,
  ],
  [
    'header with importance and attachments',
    `${own}\n\nFrom: Lily <lily@mill.example>\nSent: Tuesday 9:12\nTo: Tom\nSubject: offer\nImportance: High\nAttachments: offer.pdf\n\n${OLD}`,
    own,
  ],
  ['two header blocks', `${own}\n\n${H}\n\n${OLD}\n\n${H}\n\nolder`, own],
  [
    'header labels in two languages',
    `${own}\n\n发件人/From: Lily <lily@mill.example>\n主题/Subject: offer\n\nFrom: Lily <lily@mill.example>\nSubject: offer\n\n${OLD}`,
    `${own} 发件人/From: Lily <lily@mill.example> 主题/Subject: offer`,
  ],
];

/** Answers between quoted lines, below a header, or in front of what they answer. */
export const INLINE: readonly MailSample[] = [
  [
    'answers between quoted lines',
    'See below.\n\n> Can you pay Friday?\nNo.\n> And the next order?\nThere is none.',
    'See below. No. There is none.',
  ],
  [
    'answers below an attribution',
    'On Tue, May 4, 2027 at 9:12 AM Lily <l@mill.example> wrote:\n\n> Can you pay Friday?\n\nNo.\n\n> And the next order?\n\nThere is none.',
    'No. There is none.',
  ],
  [
    'answer below everything',
    'On Tue, May 4, 2027 at 9:12 AM Lily <l@mill.example> wrote:\n\n> Can you pay Friday?\n> Lily\n\nNo, we cannot.',
    'No, we cannot.',
  ],
  [
    'wrapped quoted line',
    'No.\n\n> We would like to know whether the second half of the balance can be\npaid today\n> Lily',
    'No.',
  ],
  [
    'marked answers below a header',
    `Please see our answers below.\n\n${H}\n\nCan you pay Friday?\n==> No.\nAnd the next order?\n[Tom]: There is none.`,
    'Please see our answers below. ==> No. [Tom]: There is none.',
  ],
  [
    'marked answers, Chinese',
    `请看下面的回复。\n\n发件人: 陈丽 <lily@mill.example>\n发送时间: 2027年5月4日 9:12\n主题: 报价\n\n能付款吗？\n答：不能。`,
    '请看下面的回复。 答：不能。',
  ],
  [
    'no answers announced: marks are the old mail’s',
    `Thanks.\n\n${H}\n\nCan you pay Friday?\n==> No.`,
    'Thanks.',
  ],
  ['quoting of two depths', `${own}\n\n> > ${OLD}\n> no\n>> ${OLD}`, own],
  ['bar as sign of quoting', `${own}\n\n| ${OLD}`, own],
  [
    'a table with bars is no quotation',
    'Our targets:\n| item | price |\n| lamp | 4.20 |',
    'Our targets: | item | price | | lamp | 4.20 |',
  ],
  [
    'decoration is no quotation',
    'Look here\n>>> NEW OFFER <<<\nand answer today.',
    'Look here >>> NEW OFFER <<< and answer today.',
  ],
];

/** Signatures, device lines, postscripts. */
export const SIGNATURES: readonly MailSample[] = [
  ['delimiter', `${own}\n-- \nTom Miller\nHead of Buying`, own],
  ['delimiter without blank', `${own}\n\n--\nTom Miller\nShop Ltd\nWe sell lamps since 1950.`, own],
  [
    'closing and name',
    `${own}\n\nKind regards,\n\nTom Miller\nHead of Buying | Shop Ltd\nM: +44 7700 900 123`,
    `${own} Kind regards,`,
  ],
  [
    'closing with the name on its line',
    `${own}\n\nBest regards, Tom\nShop Ltd\nwww.shop.example`,
    `${own} Best regards, Tom`,
  ],
  [
    'name and ways to reach it, no closing',
    `${own}\n\nTom Miller\nHead of Buying\nShop Ltd\nTel: +44 20 5555 0101\ntom@shop.example`,
    own,
  ],
  [
    'no closing, Chinese',
    `价格太高。\n\n王芳\n采购经理\n宁波好店贸易有限公司\n手机：13800000000\n邮箱：wang@shop.example`,
    '价格太高。',
  ],
  [
    'no closing, German',
    `Der Preis ist zu hoch.\n\nThomas Klein\nLeiter Einkauf\nLaden GmbH\nHauptstraße 5, 10115 Berlin\nTel. +49 30 5555 0101`,
    'Der Preis ist zu hoch.',
  ],
  ['a name alone stays: who knows whose it is', `${own}\n\nTom`, `${own} Tom`],
  [
    'figures at the end are no signature',
    `Please confirm:\n\nThanks\n\nPrice: 2.35 USD\nQuantity: 500 pcs`,
    'Please confirm: Thanks Price: 2.35 USD Quantity: 500 pcs',
  ],
  [
    'a question below the closing is said',
    `${own}\n\nThanks\nTom\nWhen do we get the answer?`,
    `${own} Thanks Tom When do we get the answer?`,
  ],
  [
    'PS below the signature',
    `${own}\n\nBest regards\nTom Miller\nTel +44 20 5555\n\nP.S. Without it we look elsewhere.`,
    `${own} Best regards P.S. Without it we look elsewhere.`,
  ],
  ['PS below delimiter', `${own}\n-- \nTom\n\nPS: call me today.`, `${own} PS: call me today.`],
  [
    'PS, Chinese',
    '价格太高。\n\n此致敬礼\n王芳\n\n又及：今天必须回复。',
    '价格太高。 此致敬礼 又及：今天必须回复。',
  ],
  [
    'PS, Chinese, other word',
    '价格太高。\n\n祝好\n王芳\n\n附言：今天必须回复。',
    '价格太高。 祝好 附言：今天必须回复。',
  ],
  [
    'PS, Spanish',
    'El precio es alto.\n\nSaludos\nTomás\n\nP.D. Contesten hoy.',
    'El precio es alto. Saludos P.D. Contesten hoy.',
  ],
  [
    'PS, French',
    'Le prix est trop élevé.\n\nCordialement\nThomas\n\nP.-S. : répondez aujourd’hui.',
    'Le prix est trop élevé. Cordialement P.-S. : répondez aujourd’hui.',
  ],
  [
    'PS, Russian',
    'Цена высокая.\n\nС уважением,\nТимур\n\nП.С. Ответьте сегодня.',
    'Цена высокая. С уважением, П.С. Ответьте сегодня.',
  ],
  [
    'PS, Russian, slang',
    'Цена высокая.\n\nС уважением,\nТимур\n\nЗ.Ы. Ответьте сегодня.',
    'Цена высокая. С уважением, З.Ы. Ответьте сегодня.',
  ],
  [
    'PS, Arabic',
    'السعر مرتفع.\n\nمع التحيات\nطارق\n\nملاحظة: أجيبوا اليوم.',
    'السعر مرتفع. مع التحيات ملاحظة: أجيبوا اليوم.',
  ],
  [
    'PS, Turkish',
    'Fiyat yüksek.\n\nSaygılarımla\nTolga\n\nNot: bugün cevap verin.',
    'Fiyat yüksek. Saygılarımla Not: bugün cevap verin.',
  ],
  [
    'PS, Japanese',
    '価格が高すぎます。\n\nよろしくお願いいたします。\n田中\n\n追伸：本日中にご返信ください。',
    '価格が高すぎます。 よろしくお願いいたします。 追伸：本日中にご返信ください。',
  ],
  [
    'PS, Korean',
    '가격이 높습니다.\n\n감사합니다.\n김민수\n\n추신: 오늘 답변 주세요.',
    '가격이 높습니다. 감사합니다. 추신: 오늘 답변 주세요.',
  ],
  ['NB', `${own}\n\nRegards\nTom\nShop Ltd\n\nN.B. This is final.`, `${own} Regards N.B. This is final.`],
  ['device line of an unknown phone', `${own}\n\nSent from my Wiko RIDGE`, own],
  [
    '"sent from" inside a sentence',
    'Sent from my desk, this is much easier to say.',
    'Sent from my desk, this is much easier to say.',
  ],
  [
    '"sent by" in business',
    `${own}\nSent by DHL yesterday, tracking follows.`,
    `${own} Sent by DHL yesterday, tracking follows.`,
  ],
  [
    'words typed below the device line',
    `Ok.\n\nSent from my iPhone\n\nOne more thing, the second lot is broken as well.`,
    'Ok. One more thing, the second lot is broken as well.',
  ],
  ['Chinese phone', '价格太高。\n\n发自我的华为手机', '价格太高。'],
  ['QQ phone', '价格太高。\n\n发自我的手机QQ邮箱', '价格太高。'],
  ['TypeApp', `${own}\n\nSent from TypeApp<http://type.example/r?b=1>`, own],
];

/** Legal notices, banners, footers, meetings. */
export const BOILERPLATE: readonly MailSample[] = [
  ['banner in brackets', `[EXTERNAL]\n\n${own}`, own],
  [
    'banner: caution',
    `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n\n${own}`,
    own,
  ],
  [
    'banner wrapped',
    `CAUTION: This email originated from outside of the organization.\nDo not click links or open attachments unless you recognize\nthe sender.\n\n${own}`,
    own,
  ],
  [
    'banner without empty line',
    `EXTERNAL EMAIL: Do not click links or open attachments unless you know the sender.\nDear Lily,\n${own}`,
    `Dear Lily, ${own}`,
  ],
  [
    'banner: first contact',
    `You don't often get email from tom@shop.example. Learn why this is important\n\n${own}`,
    own,
  ],
  [
    'banner: outside',
    `This message was sent from outside the company. Please do not click links.\n\n${own}`,
    own,
  ],
  ['banner, Chinese', `【外部邮件】\n\n价格太高。`, '价格太高。'],
  ['banner, Chinese sentence', '注意：此邮件来自组织外部，请勿点击链接或附件。\n\n价格太高。', '价格太高。'],
  ['banner, German', `ACHTUNG: Diese E-Mail kommt von einem externen Absender.\n\n${own}`, own],
  ['banner, French', `ATTENTION : ce message provient d’un expéditeur externe.\n\n${own}`, own],
  ['banner, Spanish', `ATENCIÓN: Este correo proviene de un remitente externo.\n\n${own}`, own],
  ['banner, Russian', 'ВНИМАНИЕ: Это внешнее письмо.\n\nЦена высокая.', 'Цена высокая.'],
  ['notice with title', `${own}\n\nDISCLAIMER\n\nThe contents of this message may be privileged.`, own],
  [
    'notice of several paragraphs',
    `${own}\n\nCONFIDENTIALITY NOTICE: This message is intended for the addressee only.\n\nIf you are not the intended recipient, any disclosure or copying is prohibited.\n\nThe company accepts no liability for viruses in attachments.`,
    own,
  ],
  [
    'notice right below the name',
    `${own}\n\nRegards\nTom\nShop Ltd\nThis email and any attachments are confidential. If you are not the intended recipient please delete it.`,
    `${own} Regards`,
  ],
  ['notice that no offer is made', `${own}\n\nThis message does not constitute an offer or a contract.`, own],
  ['environment', `${own}\n\nPlease consider the environment before printing this email.`, own],
  ['virus scanner', `${own}\n\nVirus-free. www.avast.com`, own],
  [
    'virus scanner, sentence',
    `${own}\n\nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com`,
    own,
  ],
  ['unsubscribe', `${own}\n\nTo unsubscribe from this list click here.`, own],
  [
    'Teams meeting',
    `${own}\n\n________________________________________________________________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting\nMeeting ID: 300 000 000\nPasscode: abc`,
    own,
  ],
  [
    'Zoom',
    `${own}\n\nTom Miller is inviting you to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\nMeeting ID: 800 000`,
    own,
  ],
  [
    'business about secrecy stays',
    'Please keep our talks confidential until the fair.',
    'Please keep our talks confidential until the fair.',
  ],
  [
    'a mail that speaks of itself stays',
    'This email is to formally notify you that we terminate the contract and move the order to another supplier today.',
    'This email is to formally notify you that we terminate the contract and move the order to another supplier today.',
  ],
  [
    'a formal message stays',
    'This message is our final word: without 5 % discount the order is cancelled and the goods go back to you.',
    'This message is our final word: without 5 % discount the order is cancelled and the goods go back to you.',
  ],
  [
    'an attention line of business stays',
    'Attention: the second container is late again. We cancel.',
    'Attention: the second container is late again. We cancel.',
  ],
  [
    '注意 in business stays',
    '注意：第二个货柜又晚了，我们要取消订单。',
    '注意：第二个货柜又晚了，我们要取消订单。',
  ],
];

/** Forwarded mail: a note above it is the newest part; without a note the forwarded words are. */
export const FORWARDS: readonly MailSample[] = [
  [
    'FYI',
    `FYI, see below.\n\n---------- Forwarded message ---------\nFrom: Ana <a@shop.example>\nDate: Tue, May 4, 2027 at 9:12 AM\nSubject: broken\nTo: Tom <t@shop.example>\n\nThe lamp is broken.`,
    'FYI, see below.',
  ],
  [
    'nothing above',
    '---------- Forwarded message ---------\nFrom: Ana <a@shop.example>\nDate: Tue, May 4, 2027\nSubject: broken\nTo: Tom\n\nThe lamp is broken.',
    'The lamp is broken.',
  ],
  [
    'nothing above, history inside',
    `---------- Forwarded message ---------\nFrom: Ana <a@shop.example>\nDate: Tue, May 4, 2027\nSubject: broken\nTo: Tom\n\nThe lamp is broken.\n\n${H}\n\n${OLD}`,
    'The lamp is broken.',
  ],
  [
    'nothing above, forwarded twice',
    `---------- Forwarded message ---------\nFrom: Tom <t@shop.example>\nDate: Tue, May 4, 2027\nSubject: broken\nTo: Lily\n\n---------- Forwarded message ---------\nFrom: Ana <a@shop.example>\nDate: Tue, May 4, 2027\nSubject: broken\nTo: Tom\n\nThe lamp is broken.`,
    'The lamp is broken.',
  ],
  ['only quoted lines', '> The lamp is broken.\n> We send it back.', 'The lamp is broken. We send it back.'],
  ['signature above a forwarded mail', `-- \nTom\n\n${H}\n\nThe lamp is broken.`, 'The lamp is broken.'],
];

/** What looks like the work of a mail program and is said by people. */
export const TRAPS: readonly MailSample[] = [
  [
    '"he wrote:"',
    'As my boss wrote:\nno discount, no order.\nPlease react.',
    'As my boss wrote: no discount, no order. Please react.',
  ],
  [
    '"you wrote:" with a day',
    'On 12 May you wrote:\nthe goods are ready.\nThey are not.',
    'On 12 May you wrote: the goods are ready. They are not.',
  ],
  [
    'a route',
    'Please quote:\nFrom: Ningbo\nTo: Hamburg\nDate: 12 May\nCargo: lamps',
    'Please quote: From: Ningbo To: Hamburg Date: 12 May Cargo: lamps',
  ],
  [
    'a line with To:',
    'Ship it like this.\nTo: our warehouse in Hamburg\nAttention: Mr. Klein',
    'Ship it like this. To: our warehouse in Hamburg Attention: Mr. Klein',
  ],
  [
    'a list with subject',
    'Two points.\nSubject: payment\nWe pay on Friday.',
    'Two points. Subject: payment We pay on Friday.',
  ],
  [
    '"On" begins a sentence',
    'On the other hand the price is fine.\nOn Monday we decide:\nyes or no.',
    'On the other hand the price is fine. On Monday we decide: yes or no.',
  ],
  [
    '"original message" in a sentence',
    'Your original message was clear.\nWe do not agree.',
    'Your original message was clear. We do not agree.',
  ],
  [
    'an address before a colon',
    'Send the documents by 12.05.2027 to ana@shop.example:\ninvoice and packing list.',
    'Send the documents by 12.05.2027 to ana@shop.example: invoice and packing list.',
  ],
  [
    'a rule between paragraphs',
    'First point: the price.\n-----\nSecond point: we want the goods by the end of this month.',
    'First point: the price. ----- Second point: we want the goods by the end of this month.',
  ],
  [
    '"thank you" in the middle',
    'Hello,\nThank you\nfor the offer, but the price is far too high for us.',
    'Hello, Thank you for the offer, but the price is far too high for us.',
  ],
  [
    '"von meinem Chef"',
    'Von meinem Chef habe ich gehört, dass Sie nicht liefern.',
    'Von meinem Chef habe ich gehört, dass Sie nicht liefern.',
  ],
];

const html = (inner: string): string => `<html><body>${inner}</body></html>`;
const old = '<p>we will cancel the order</p>';

/** Mails in HTML, by the marks that programs leave in them. */
export const MARKUP: readonly MailSample[] = [
  [
    'gmail_quote',
    html(
      `<div dir="ltr">${own}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, May 4, 2027 at 9:12 AM Lily &lt;<a href="mailto:l@mill.example">l@mill.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${old}</blockquote></div>`,
    ),
    own,
  ],
  [
    'gmail answers between quotes',
    html(
      `<div class="gmail_quote"><div class="gmail_attr">On Tue, May 4, 2027 at 9:12 AM Lily &lt;l@mill.example&gt; wrote:</div><blockquote class="gmail_quote">Pay Friday?</blockquote><div>No.</div><blockquote class="gmail_quote">Next order?</blockquote><div>None.</div></div>`,
    ),
    'No. None.',
  ],
  [
    'blockquote type=cite',
    html(
      `<div>${own}</div><blockquote type="cite"><div>On 4 May 2027, at 09:12, Lily wrote:</div>${old}</blockquote>`,
    ),
    own,
  ],
  [
    'Outlook web: divRplyFwdMsg',
    html(
      `<div>${own}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Lily<br><b>Sent:</b> Tuesday<br><b>Subject:</b> offer</div><div>${old}</div>`,
    ),
    own,
  ],
  [
    'Outlook web, words nobody knows',
    html(`<div>${own}</div><div id="divRplyFwdMsg">Fraa: Lily<br>Sendd: Tirs</div><div>${old}</div>`),
    own,
  ],
  [
    'Outlook desktop: border-top',
    html(
      `<p class="MsoNormal">${own}</p><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class="MsoNormal"><b>X:</b> Lily</p></div>${old}`,
    ),
    own,
  ],
  [
    'OutlookMessageHeader',
    html(`<div>${own}</div><div class="OutlookMessageHeader" dir="ltr"><hr>X: Lily</div>${old}`),
    own,
  ],
  [
    'moz-cite-prefix',
    html(
      `<p>${own}</p><div class="moz-cite-prefix">On 04/05/2027 09:12, Lily wrote:<br></div><blockquote type="cite" cite="mid:1">${old}</blockquote>`,
    ),
    own,
  ],
  [
    'yahoo_quoted',
    html(
      `<div>${own}</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Tuesday, Lily wrote:</div><div>${old}</div></div>`,
    ),
    own,
  ],
  [
    'QQ includetail',
    html(
      `<div>${own}</div><div><includetail><div>&nbsp;</div><div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div>${old}</includetail></div>`,
    ),
    own,
  ],
  [
    'QQ without includetail',
    html(
      `<div>可以。</div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"陈丽"&lt;l@mill.example&gt;;</div><div><b>主题:</b>&nbsp;报价</div></div>${old}`,
    ),
    '可以。',
  ],
  ['163 isReplyContent', html(`<div>${own}</div><div id="isReplyContent"><p>X, 2027</p>${old}</div>`), own],
  ['NetEase mail master', html(`<div>${own}</div><div class="ntes-mailmaster-quote">${old}</div>`), own],
  ['zmail_extra', html(`<div>${own}</div><div class="zmail_extra"><div>---- X ----</div>${old}</div>`), own],
  [
    'protonmail_quote',
    html(
      `<div>${own}</div><div class="protonmail_quote">On X, Lily wrote:<br><blockquote class="protonmail_quote" type="cite">${old}</blockquote></div>`,
    ),
    own,
  ],
  [
    'Foxmail blockquote with header',
    html(
      `<div>可以。</div><blockquote style="margin-top:0px"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div><b>发件人：</b>&nbsp;陈丽</div><div><b>主题：</b>&nbsp;报价</div></div>${old}</blockquote>`,
    ),
    '可以。',
  ],
  [
    'Yandex: blockquote without class',
    html(
      `<div>${own}</div><div>04.05.2027, 09:12, "Lily" &lt;l@mill.example&gt;:</div><blockquote>${old}</blockquote>`,
    ),
    own,
  ],
  [
    'a blockquote of one’s own is said',
    html(`<div>These are our terms:</div><blockquote>5 % less or no order.</blockquote>`),
    'These are our terms: 5 % less or no order.',
  ],
  [
    'gmail_signature',
    html(
      `<div>${own}</div><div class="gmail_signature" data-smartmail="gmail_signature"><div>Tom Miller</div><div>we make the world bright.</div></div>`,
    ),
    own,
  ],
  [
    'gmail signature prefix and text below',
    html(
      `<div>${own}</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Tom</div>`,
    ),
    own,
  ],
  [
    'moz-signature',
    html(`<p>${own}</p><pre class="moz-signature">-- \nTom, selling lamps since 1950.</pre>`),
    own,
  ],
  [
    'protonmail_signature',
    html(
      `<div>${own}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Tom sells lamps to the world.</div></div>`,
    ),
    own,
  ],
  [
    'Outlook mobile signature',
    html(
      `<div>${own}</div><div id="ms-outlook-mobile-signature"><div>Get <a href="x">Outlook for iOS</a></div></div>`,
    ),
    own,
  ],
  [
    'Outlook web signature',
    html(`<div>${own}</div><div id="Signature"><p>Tom sells lamps to the whole world.</p></div>`),
    own,
  ],
  [
    'answers in red',
    html(
      `<div>Please see my answers in red below.</div><div id="divRplyFwdMsg"><b>From:</b> Lily</div><div>Pay Friday?</div><div><span style="color:#ff0000">No.</span></div><div>Next order?</div><div><font color="red">None.</font></div>`,
    ),
    'Please see my answers in red below. No. None.',
  ],
  [
    'answers in blue, a red line of the old mail',
    html(
      `<div>See my comments in blue.</div><blockquote type="cite"><p style="color:red">Pay Friday!</p><p style="color:rgb(0,0,255)">No.</p></blockquote>`,
    ),
    'See my comments in blue. No.',
  ],
  [
    'colour without announcement is the old mail’s',
    html(`<div>${own}</div><blockquote type="cite"><p style="color:red">Pay Friday!</p></blockquote>`),
    own,
  ],
  [
    'answers, Chinese',
    html(
      `<div>请看下面红字回复。</div><blockquote type="cite"><p>能付款吗？</p><p style="color:red">不能。</p></blockquote>`,
    ),
    '请看下面红字回复。 不能。',
  ],
  [
    'hidden preview text',
    html(`<div style="display:none;max-height:0;overflow:hidden">cancel now</div><div>${own}</div>`),
    own,
  ],
  ['hidden by size', html(`<span style="font-size:0px">cancel now</span><div>${own}</div>`), own],
  ['hidden by height', html(`<div style="height:0;overflow:hidden">cancel now</div><div>${own}</div>`), own],
  [
    'preheader class',
    html(`<span class="preheader" style="color:#ffffff">cancel now</span><div>${own}</div>`),
    own,
  ],
  [
    'tables for layout',
    html(
      `<table><tr><td><table><tr><td>The price is too high.</td></tr><tr><td>We need 5 % less.</td></tr></table></td></tr></table>`,
    ),
    own,
  ],
  ['line breaks', html(`<div>The price is too high.<br>We need 5 % less.<br><br>--<br>Tom</div>`), own],
  [
    'header block by line breaks',
    html(
      `<div>${own}<br><br>From: Lily<br>Sent: Tuesday<br>To: Tom<br>Subject: offer<br><br>we will cancel</div>`,
    ),
    own,
  ],
  [
    'deep nesting',
    html(
      `${'<div>'.repeat(300)}${own}${'</div>'.repeat(300)}<blockquote type="cite">${'<div>'.repeat(300)}old${'</div>'.repeat(300)}</blockquote>`,
    ),
    own,
  ],
  [
    'Gmail forward',
    html(
      `<div>${own}</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Ana</b> &lt;a@shop.example&gt;<br>Date: Tue, May 4, 2027<br>Subject: broken<br>To: Tom<br></div><br>The lamp is broken.</div>`,
    ),
    own,
  ],
  [
    'forward with nothing above',
    html(
      `<div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Ana &lt;a@shop.example&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Tom<br><b>Subject:</b> broken</div><div>The lamp is broken.</div>`,
    ),
    'The lamp is broken.',
  ],
];
