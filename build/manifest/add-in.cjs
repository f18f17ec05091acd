// What Undertone is to Outlook: the one source of both manifests (XML for every Outlook, JSON for the unified form).

/** Where the pane is served when nobody says otherwise; a name that can never be reached by mistake. */
const DEFAULT_BASE = 'https://undertone.example/outlook';

/** @param {string} en @param {string} zh Words in the two languages of the interface. */
const words = (en, zh) => ({ en, zh });

const openPane = {
  id: 'undertone.open',
  label: words('Read between the lines', '读懂弦外之音'),
  shortLabel: words('Undertone', '弦外之音'),
  title: words('Read between the lines', '读懂弦外之音'),
  tip: words(
    'Shows what the customer means behind the words, with the words that say so, and offers a reply.',
    '说明客户话里的真正意思，指出依据的原话，并给出回复草稿。',
  ),
  page: 'pane',
  pins: true,
};

const calmReply = {
  id: 'undertone.reply',
  label: words('Calm reply', '冷静回复'),
  title: words('Calm reply', '冷静回复'),
  tip: words(
    'Reads this mail and opens a reply to its sender that calms first and talks interests second. You send it yourself.',
    '解读这封邮件，并打开一封先缓和情绪、再谈利益的回复，收件人为发件人。由您自己发送。',
  ),
  command: 'calmReply',
};

const calmReplyAll = {
  id: 'undertone.reply-all',
  label: words('Calm reply to all', '冷静回复全部'),
  title: words('Calm reply to all', '冷静回复全部'),
  tip: words(
    'The same reply, opened for everybody on this mail. You send it yourself.',
    '同样的回复，收件人为这封邮件的所有人。由您自己发送。',
  ),
  command: 'calmReplyAll',
};

const openCompose = {
  id: 'undertone.write',
  label: words('Answer with Undertone', '用弦外之音回复'),
  title: words('Answer with Undertone', '用弦外之音回复'),
  tip: words(
    'Reads the mail you are answering, puts a calm reply at the cursor, and checks what you wrote before you send it.',
    '解读您正在回复的邮件，在光标处插入冷静的回复，并在发送前检查您写的内容。',
  ),
  page: 'pane',
  pins: false,
};

module.exports = {
  DEFAULT_BASE,
  id: '41e428de-5c05-40bc-b1d1-de917e1a2086',
  provider: 'Undertone',
  name: words('Undertone', 'Undertone 弦外之音'),
  summary: words(
    'Reads what is behind a customer’s threat and drafts a calm reply.',
    '读懂客户威胁背后的意思，并起草冷静的回复。',
  ),
  description: words(
    "Reads what is behind a customer's threat, on your own device, and drafts a reply that calms first and then talks interests.",
    '在您自己的设备上读懂客户威胁背后的意思，并起草先缓和情绪、再谈利益的回复。',
  ),
  /** Reading needs ReadItem only; putting words into a mail that is being written needs this one. */
  permission: { xml: 'ReadWriteItem', json: 'MailboxItem.ReadWrite.User' },
  /** Lowest Mailbox set the pane works with; everything newer is looked for at run time. */
  mailbox: '1.5',
  /** What the check on sending needs; older clients leave the event out and send. */
  sendMailbox: '1.12',
  pages: { pane: 'pane.html', commands: 'commands.html', events: 'events.html' },
  eventScript: 'events.js',
  sendHandler: 'checkBeforeSend',
  group: words('Undertone', '弦外之音'),
  read: [openPane, calmReply, calmReplyAll],
  compose: [openCompose],
  mobile: [openPane],
  iconSizes: [16, 32, 80],
  mobileIcons: [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => ({ size, scale }))),
};
