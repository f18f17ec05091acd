import '../support/browser-document';
import { OutlookMailHost } from '../../src/hosts/outlook/outlook-mail-host';
import { REPLY_LIMIT } from '../../src/hosts/outlook/reply-form';

/** A client that changes the item without a word and takes whatever it is given; the library's web build is stricter. */
class SilentClient {
  item: object = this.message('m1');
  readonly replies: number[] = [];
  /** What happens in the middle of a call. */
  onCall: () => void = () => undefined;

  message(itemId: string): object {
    return {
      itemId,
      itemType: 'message',
      subject: itemId,
      body: {
        getAsync: (_: string, done: (result: object) => void) => {
          this.onCall();
          done({ status: 'succeeded', value: '<p>text</p>' });
        },
      },
      displayReplyFormAsync: (content: Office.ReplyFormData, done: (result: object) => void) => {
        this.replies.push(content.htmlBody?.length ?? 0);
        done({ status: 'succeeded' });
      },
    };
  }

  get office(): typeof Office {
    const client = this as { readonly item: object };
    const mailbox = {
      get item() {
        return client.item;
      },
      addHandlerAsync: (_: string, __: unknown, done: (result: object) => void) =>
        done({ status: 'failed', error: { code: 5001 } }),
    };
    const context = {
      mailbox,
      displayLanguage: '',
      platform: 'PC',
      requirements: { isSetSupported: () => true },
    };
    return {
      context,
      CoercionType: { Html: 'html', Text: 'text' },
      EventType: { ItemChanged: 'olkItemSelectedChanged' },
    } as unknown as typeof Office;
  }
}

test('a change Outlook does not announce makes the reading stale all the same', async () => {
  const client = new SilentClient();
  client.onCall = () => {
    client.item = client.message('m2');
  };
  await expect(new OutlookMailHost(client.office).currentMail()).rejects.toMatchObject({ code: 'stale' });
});

test('the length of a reply is limited by us, not only by the library', async () => {
  const client = new SilentClient();
  const host = new OutlookMailHost(client.office);
  const reply = (length: number) => ({ text: '', html: 'x'.repeat(length), toAll: false });
  await host.insertReply(reply(REPLY_LIMIT), 'm1');
  await expect(host.insertReply(reply(REPLY_LIMIT + 1), 'm1')).rejects.toMatchObject({ code: 'too-long' });
  expect(client.replies).toEqual([REPLY_LIMIT]);
});

test('a mail without sender, time or attachments can be read', async () => {
  const host = new OutlookMailHost(new SilentClient().office);
  expect(host.language).toBe('en-US');
  expect(await host.currentMail()).toEqual({
    kind: 'mail',
    mail: { key: 'm1', messageId: null, from: null, subject: 'm1', body: '<p>text</p>', sentAt: null },
  });
});
