import { BOILERPLATE, CLIENTS, FORWARDS, INLINE, MARKUP, SIGNATURES, TRAPS } from './mails';
import { even, newest } from './newest';

describe.each([
  ['mail programs', CLIENTS],
  ['answers inside the quoted mail', INLINE],
  ['signatures and postscripts', SIGNATURES],
  ['notices, banners and footers', BOILERPLATE],
  ['forwarded mail', FORWARDS],
  ['people who write like programs', TRAPS],
  ['marks in HTML', MARKUP],
])('%s', (_group, mails) => {
  test.each(mails)('%s', (_what, body, wanted) => expect(newest(body)).toBe(even(wanted)));
});
