import type { OutlookHost } from './outlook-host';

/** Everything the page shows, worked out here so that it only has to draw. */
export interface PageState {
  readonly language: string;
  readonly words: Readonly<Record<'inbox' | 'nothing' | 'send' | 'to' | 'reply' | 'replyAll', string>>;
  readonly owner: string;
  readonly items: readonly { id: string; sender: string; subject: string; isOpen: boolean }[];
  readonly open: { subject: string; sender: string; address: string; time: string; html: string } | null;
  /** What stands in the notification bar; null when nothing does. */
  readonly notice: string | null;
  readonly reply: { toAll: boolean; to: readonly string[]; subject: string; html: string } | null;
}

const ENGLISH: PageState['words'] = {
  inbox: 'Inbox',
  nothing: 'Select an item to read',
  send: 'Send',
  to: 'To',
  reply: 'Reply',
  replyAll: 'Reply all',
};
const CHINESE: PageState['words'] = {
  inbox: '收件箱',
  nothing: '选择要阅读的邮件',
  send: '发送',
  to: '收件人',
  reply: '答复',
  replyAll: '全部答复',
};

export function pageState(host: OutlookHost): PageState {
  const { locale, user } = host.settings;
  const open = host.selected;
  const reply = host.openReply;
  const sender = open === null || open.kind === 'draft' ? user : open.from;
  return {
    language: locale,
    words: locale.startsWith('zh') ? CHINESE : ENGLISH,
    owner: user.name,
    items: host.items.map((item) => ({
      id: item.id,
      sender: item.kind === 'draft' ? user.name : item.from.name,
      subject: item.subject,
      isOpen: item === open,
    })),
    open: open && {
      subject: open.subject,
      sender: sender.name,
      address: sender.address,
      time: open.kind === 'draft' ? '' : new Date(open.sentAt).toISOString().slice(0, 16).replace('T', ' '),
      html: open.kind === 'draft' ? host.draftHtml(open.id) : open.html,
    },
    notice: host.notices.filter(({ item }) => item === open?.id).at(-1)?.message ?? null,
    reply: reply && { ...reply, to: reply.to.map(({ name, address }) => `${name} <${address}>`) },
  };
}
