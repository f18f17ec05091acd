import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { HANDLERS } from '../../src/cards/handlers';
import { LANGUAGE_TAGS } from '../../src/core/model';
import { cardServiceStandIn } from '../support/gmail-host/card-service';
import { GmailUser } from '../support/gmail-host/gmail-user';
import { Mailbox } from '../support/gmail-host/mailbox';
import { MAILS } from '../support/gmail-host/mails';
import { Properties } from '../support/gmail-host/properties';
import { bareContext, manifest, scriptFiles, startScript } from '../support/gmail-host/script';
import vm from 'node:vm';

const files = scriptFiles();
const everything = files.map(([, text]) => text).join('\n');

describe('the script that is pushed', () => {
  test.each(files)('%s is ES2019, as the push tool wants it', (_name, text) => {
    expect(() => parse(text, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('and the test would notice newer syntax', () => {
    expect(() => parse('class A { #x = 1; }', { ecmaVersion: 2019 })).toThrow();
    expect(() => parse('a?.b', { ecmaVersion: 2019 })).toThrow();
  });

  test('holds no regular expression that looks behind', () => {
    expect(everything).not.toMatch(/\(\?<[=!]/);
  });

  test('reaches for nothing outside: no network, no sending, no log', () => {
    expect(everything).not.toMatch(
      /UrlFetchApp|MailApp|XMLHttpRequest|sendBeacon|WebSocket|\.sendEmail\(|\.reply(All)?\(/,
    );
    expect(everything).not.toMatch(/\bconsole\.|\bLogger\.|\beval\(|new Function\b/);
  });

  test('stays small enough: the part read at every start, and all of it', () => {
    const code = files.find(([name]) => name === 'Code.js')?.[1] ?? '';
    expect(Buffer.byteLength(code)).toBeLessThan(600_000);
    expect(Buffer.byteLength(everything)).toBeLessThan(8_000_000);
    expect(files.map(([name]) => name)).toEqual(
      expect.arrayContaining(LANGUAGE_TAGS.map((tag) => `lang-${tag}.js`)),
    );
  });

  test('the runtime it is tested in has nothing of a browser or of Node', () => {
    const context = bareContext({ services: {} });
    const names = [
      'window',
      'document',
      'self',
      'setTimeout',
      'setInterval',
      'fetch',
      'URL',
      'TextEncoder',
      'TextDecoder',
      'atob',
      'structuredClone',
      'crypto',
      'process',
      'require',
      'Buffer',
      'console',
      'WebAssembly',
      'queueMicrotask',
    ];
    for (const name of names)
      expect([name, vm.runInContext(`typeof ${name}`, context)]).toEqual([name, 'undefined']);
  });
});

describe('the manifest', () => {
  const { oauthScopes, exceptionLogging, runtimeVersion, urlFetchWhitelist, addOns } = manifest();

  test('asks for the least rights, each by name', () => {
    expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'gmail.addons.execute',
      'gmail.addons.current.message.readonly',
      'gmail.addons.current.action.compose',
      'script.locale',
    ]);
    expect(urlFetchWhitelist).toBeUndefined();
  });

  test('keeps errors out of anybody’s log, and asks for the user’s language', () => {
    expect([exceptionLogging, runtimeVersion]).toEqual(['NONE', 'V8']);
    expect(addOns.common.useLocaleFromApp).toBe(true);
    expect(addOns.gmail.composeTrigger.draftAccess).toBe('METADATA');
  });

  test('names only functions that are there', () => {
    const named = [
      addOns.common.homepageTrigger.runFunction,
      ...addOns.common.universalActions.map(({ runFunction }) => runFunction),
      ...addOns.gmail.contextualTriggers.map(({ onTriggerFunction }) => onTriggerFunction),
      ...addOns.gmail.composeTrigger.selectActions.map(({ runFunction }) => runFunction),
    ];
    expect(named).toEqual(['onHome', 'onMenu', 'onMail', 'onCompose']);
    expect(HANDLERS).toEqual(expect.arrayContaining(named));
  });

  test('and every handler stands at the top of the script, where Apps Script looks', () => {
    const code = files.find(([name]) => name === 'Code.js')?.[1] ?? '';
    const program = parse(code, { ecmaVersion: 2019 }) as unknown as {
      readonly body: readonly { readonly type: string; readonly id?: { readonly name: string } }[];
    };
    const declared = program.body
      .filter(({ type }) => type === 'FunctionDeclaration')
      .map(({ id }) => id?.name);
    expect(declared).toEqual([...HANDLERS]);
  });
});

describe('starting', () => {
  /** Loads the files with a counter in front of each module and opens one mail. */
  function modulesUsedFor(mail: keyof typeof MAILS): ReadonlySet<string> {
    const used = new Set<string>();
    const mailbox = new Mailbox([MAILS[mail]], manifest().oauthScopes);
    const context = bareContext({
      services: {
        CardService: cardServiceStandIn(),
        GmailApp: mailbox.app,
        PropertiesService: new Properties().service,
        noteUse: (file: string) => used.add(file),
      },
    });
    for (const [name, text] of files.filter(([each]) => each !== 'Code.js')) {
      vm.runInContext(text, context);
      vm.runInContext(
        `{ const modules = undertoneFiles[undertoneFiles.length - 1][1];
           for (const id of Object.keys(modules)) {
             const own = modules[id];
             modules[id] = function () { noteUse('${name}'); return own.apply(this, arguments); };
           } }`,
        context,
      );
    }
    vm.runInContext(files.find(([name]) => name === 'Code.js')?.[1] ?? '', context);
    const event = {
      commonEventObject: { userLocale: 'en' },
      gmail: { messageId: MAILS[mail].id, accessToken: 't' },
    };
    vm.runInContext(`onMail(${JSON.stringify(event)})`, context);
    return used;
  }

  test('evaluates the languages a mail needs and no other', () => {
    expect(modulesUsedFor('bluff')).toEqual(new Set(['lang-en.js', 'lang-learned.js']));
    // The gloss is in the seller's language.
    expect(modulesUsedFor('arabic')).toEqual(new Set(['lang-ar.js', 'lang-learned.js', 'lang-en.js']));
  });

  test.each([
    ['as they stand', false, true],
    ['in the opposite order, without the word segmenter', true, false],
  ])('works from cold with the files %s', (_words, reversed, withSegmenter) => {
    const me = new GmailUser([MAILS.chinese], { cold: true, reversed, withSegmenter, locale: 'zh-CN' });
    const start = process.cpuUsage();
    expect(me.openMail('m-chinese').seen).toContain('真正的意思');
    // Google allows 30 seconds; the bound here only catches a start that has lost its laziness.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(15);
  });

  test('a handler that is not there is told as the platform tells it', () => {
    const call = startScript({ services: { PropertiesService: new Properties().service } });
    expect(() => call('onNothing', {})).toThrow('Script function not found: onNothing');
  });
});

test('the list of handlers is the one the build reads', () => {
  const text = readFileSync(path.resolve(__dirname, '../../src/cards/handlers.ts'), 'utf8');
  expect([...text.matchAll(/^ {2}'(on\w+)',$/gm)].map(([, name]) => name)).toEqual([...HANDLERS]);
});
