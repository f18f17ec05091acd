import { officeCall } from '../../src/hosts/outlook/office-call';

type Done = (result: Office.AsyncResult<string>) => void;

const result = (part: object): Office.AsyncResult<string> => part as Office.AsyncResult<string>;
const success = (value: string): Office.AsyncResult<string> => result({ status: 'succeeded', value });
const failure = (error: unknown): Office.AsyncResult<string> => result({ status: 'failed', error });

describe('one call of Office', () => {
  test('gives the value', async () => {
    expect(await officeCall<string>((done) => done(success('body')))).toBe('body');
  });

  test('keeps the words and the number of the failure for the curious', async () => {
    const error = { name: 'NetworkError', code: 9041, message: '无法连接' };
    await expect(officeCall<string>((done) => done(failure(error)))).rejects.toMatchObject({
      code: 'offline',
      message: 'NetworkError 9041 无法连接',
    });
  });

  test.each([undefined, null, {}, { code: 'text' }, { code: 1 }])(
    'a failure without reason fails: %j',
    async (error) => {
      await expect(officeCall<string>((done) => done(failure(error)))).rejects.toMatchObject({
        code: 'failed',
      });
    },
  );

  test('settles once, by the first answer', async () => {
    const call = officeCall<string>((done) => {
      done(success('first'));
      done(failure({ code: 9041 }));
    });
    expect(await call).toBe('first');
  });

  test('an answer that comes too late is dropped', async () => {
    let late: Done = () => undefined;
    const call = officeCall<string>((done) => {
      late = done;
    }, 5);
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
    expect(() => late(success('late'))).not.toThrow();
  });

  const thrown: [string, unknown, string][] = [
    ['too long an argument', { name: 'Sys.ArgumentOutOfRangeException' }, 'too-long'],
    ['a call this client lacks', new TypeError('item.displayReplyForm is not a function'), 'unsupported'],
    [
      'nothing selected',
      new Error('Invalid operation (body.getAsync) when Office.context.mailbox.item is null.'),
      'stale',
    ],
    ['a missing permission', new Error('Erhöhte Berechtigungen erforderlich'), 'denied'],
    ['a bad argument', { name: 'Sys.ArgumentException' }, 'failed'],
    ['text', 'boom', 'failed'],
    ['nothing', undefined, 'failed'],
  ];
  test.each(thrown)('what is thrown is told like any other failure: %s', async (_, cause, code) => {
    const call = officeCall<string>(() => {
      throw cause;
    });
    await expect(call).rejects.toMatchObject({ name: 'HostError', code });
  });
});
