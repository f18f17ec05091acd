import PostalMime from 'postal-mime';
import { draftFile } from '../../src/hosts/web/draft-file';
import { keptMail } from '../support/kept-mail';

const answer = { text: 'Dear Ana,\n\nthank you for your mail.\nBest, Lin', toAll: false };
const parse = (content: string) => PostalMime.parse(content);
const header = (content: string): string => content.slice(0, content.indexOf('\r\n\r\n'));

describe('a draft file', () => {
  test('is an unsent reply, threaded with the mail it answers', async () => {
    const mail = keptMail({ subject: 'RE: Order 4471', references: ['<zero@tejidos.example>'] });
    const { content } = draftFile(mail, answer);
    const read = await parse(content);
    expect(header(content)).toMatch(/^X-Unsent: 1$/m);
    expect(read.subject).toBe('Re: Order 4471');
    expect(read.to).toEqual([{ name: 'Ana Ruiz', address: 'ana@tejidos.example' }]);
    expect(read.from).toBeUndefined();
    expect(read.messageId).toBeUndefined();
    expect(read.inReplyTo).toBe('<one@tejidos.example>');
    expect(read.references).toBe('<zero@tejidos.example> <one@tejidos.example>');
  });

  test('holds the same words as text and as HTML, in every script', async () => {
    const text = '您好，Ana：\n\n价格 < 3 & > 2 的"报价"\n第二行 🙂\n\nمرحبا';
    const read = await parse(draftFile(keptMail(), { text, toAll: false }).content);
    expect(read.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(text);
    expect(read.html).toContain('<p dir="auto">价格 &lt; 3 &amp; &gt; 2 的&quot;报价&quot;<br>第二行 🙂</p>');
    expect(read.html).toContain('<p dir="auto">مرحبا</p>');
  });

  test('is 7-bit, with CRLF alone, and no line beyond what mail programs allow', () => {
    const subject = '关于本季度订单价格、交货期与付款条件的再次确认以及后续合作方式的说明 🙂 – déjà vu';
    const { content } = draftFile(
      keptMail({ subject, from: { name: '阿'.repeat(60), email: 'a@x.example' } }),
      {
        text: '长'.repeat(5000),
        toAll: false,
      },
    );
    expect(content).toMatch(/^[\t\n\r -~]*$/);
    expect(content.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const lines = content.split('\r\n');
    expect(lines.length).toBeGreaterThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  test.each([
    ['关于订单 4471 的价格', 'Re: 关于订单 4471 的价格'],
    ['回复：Re: AW: 关于订单', 'Re: 关于订单'],
    ['', 'Re:'],
    ['Regarding 5 = 5?', 'Re: Regarding 5 = 5?'],
    ['=?utf-8?B?aGk=?=', 'Re: =?utf-8?B?aGk=?='],
    ['x'.repeat(300), `Re: ${'x'.repeat(300)}`],
  ])('answers the subject "%s" as "%s"', async (subject, expected) => {
    expect((await parse(draftFile(keptMail({ subject }), answer).content)).subject).toBe(expected);
  });

  test('goes where the customer wants the answer', async () => {
    const replyTo = { name: 'Purchasing, Tejidos S.A.', email: 'buy@tejidos.example' };
    const read = await parse(draftFile(keptMail({ replyTo }), answer).content);
    expect(read.to).toEqual([{ name: 'Purchasing, Tejidos S.A.', address: 'buy@tejidos.example' }]);
  });

  test('answers all of the conversation once each, and never the only addressee, who is the seller', async () => {
    const cc = [
      { name: 'Boss', email: 'boss@tejidos.example' },
      { name: '', email: 'Boss@tejidos.example' },
      { name: 'Ana', email: 'ANA@tejidos.example' },
    ];
    const toAll = { ...answer, toAll: true };
    const single = await parse(draftFile(keptMail({ cc }), toAll).content);
    expect(single.cc?.map((person) => person.address)).toEqual(['Boss@tejidos.example']);
    const to = [
      { name: 'Lin', email: 'lin@seller.example' },
      { name: 'Wu', email: 'wu@seller.example' },
    ];
    const several = await parse(draftFile(keptMail({ to }), toAll).content);
    expect(several.cc?.map((person) => person.address)).toEqual(['lin@seller.example', 'wu@seller.example']);
    expect((await parse(draftFile(keptMail({ cc, to }), answer).content)).cc).toBeUndefined();
  });

  test('has no recipient rather than a wrong one', async () => {
    const nobody = await parse(draftFile(keptMail({ from: { name: 'Ana', email: '' } }), answer).content);
    expect(nobody.to).toBeUndefined();
    expect((await parse(draftFile(keptMail({ from: null }), answer).content)).to).toBeUndefined();
  });

  test('nothing in the mail can add a header, a recipient or a part', async () => {
    const evil = 'x\r\nBcc: spy@evil.example\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<script>';
    const boundary = 'fixedboundary';
    const { content } = draftFile(
      keptMail({
        subject: evil,
        from: { name: evil, email: 'ana@tejidos.example>,<spy@evil.example' },
        replyTo: { name: `"${evil}" <spy@evil.example>,`, email: 'ana@tejidos.example' },
        cc: [{ name: '', email: 'a@x.example\nBcc: spy@evil.example' }],
        messageId: '<a@x.example>\r\nBcc: spy@evil.example',
        references: ['<b@x.example>\nX: y', '<good@x.example>'],
      }),
      { text: `--${boundary}--\r\n${evil}`, toAll: true },
      boundary,
    );
    const read = await parse(content);
    const names = read.headers.map((found) => found.key);
    expect(names.sort()).toEqual(
      ['content-type', 'date', 'mime-version', 'references', 'subject', 'to', 'x-unsent'].sort(),
    );
    expect(read.to?.map((person) => person.address)).toEqual(['ana@tejidos.example']);
    expect(read.references).toBe('<good@x.example>');
    expect(read.text).toContain(`--${boundary}--`);
    expect(read.html).toContain('&lt;script&gt;');
    expect(read.attachments).toEqual([]);
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'Re a b c d e f g h i j.eml'],
    ['订单 4471', 'Re 订单 4471.eml'],
    ['invoice\u202egnp.exe', 'Re invoice gnp.exe.eml'],
    ['', 'Re.eml'],
    ['y'.repeat(500), `Re ${'y'.repeat(77)}.eml`],
  ])('of "%s" is called "%s"', (subject, name) => {
    expect(draftFile(keptMail({ subject }), answer).name).toBe(name);
  });

  test('keeps long threads short by leaving out the middle', async () => {
    const references = Array.from({ length: 60 }, (_, at) => `<ref${at}@x.example>`);
    const read = await parse(draftFile(keptMail({ references }), answer).content);
    const ids = (read.references ?? '').split(/\s+/);
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe('<ref0@x.example>');
    expect(ids[19]).toBe('<one@tejidos.example>');
  });
});
