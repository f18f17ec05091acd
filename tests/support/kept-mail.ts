import type { KeptMail } from '../../src/ports/kept-mails';

/** A mail as it stands on the page's shelf; every field can be put in. */
export function keptMail(parts: Partial<KeptMail> = {}): KeptMail {
  return {
    key: 'file:1',
    origin: 'file',
    from: { name: 'Ana Ruiz', email: 'ana@tejidos.example' },
    replyTo: null,
    to: [{ name: 'Lin', email: 'lin@seller.example' }],
    cc: [],
    subject: 'Order 4471',
    body: 'Your price is too high.',
    sentAt: '2026-03-02T08:00:00.000Z',
    messageId: '<one@tejidos.example>',
    references: [],
    hasAttachments: false,
    openedAt: 1,
    ...parts,
  };
}
