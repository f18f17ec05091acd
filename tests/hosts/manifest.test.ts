import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFiles } from '../../build/manifest/all.cjs';
import { manifestFaults, type ManifestPlace } from '../support/manifest/manifest-faults';
import { OFFICE_SCRIPT } from '../support/outlook-host/office-files';
import { PANE_ADDRESS } from '../support/outlook-host/pane-address';

const root = path.resolve(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');
const manifest = readFileSync(file, 'utf8');
const place: ManifestPlace = { base: 'https://undertone.example/outlook', folder: root, locales: ['zh-CN'] };

test('the manifest has no faults', () => {
  expect(manifestFaults(manifest, place)).toEqual([]);
});

test('the manifest has none either when it is served from a developer machine', () => {
  const local = 'https://localhost:3443';
  expect(manifestFaults(manifest.split(place.base).join(local), { ...place, base: local })).toEqual([]);
});

test("Microsoft's own reader understands it", () => {
  const script = path.join(root, 'tests', 'support', 'manifest', 'read-manifest.mjs');
  const found: unknown = JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(found).toMatchObject({
    officeAppType: 'MailApp',
    displayName: 'Undertone',
    permissions: 'ReadWriteItem',
    hosts: ['Mailbox'],
    version: `${version}.0`,
  });
});

test('it is what the description of the add-in gives', () => {
  // Written by "npm run manifest".
  expect(manifest).toBe(manifestFiles(place.base)['manifest.xml']);
});

test('every function it names is there for Outlook to call', () => {
  const named = [...manifest.matchAll(/FunctionName(?:>|=")([A-Za-z]+)/g)].map(([, name]) => name);
  const source = ['commands.ts', 'events.ts']
    .map((name) => readFileSync(path.join(root, 'src', 'entries', name), 'utf8'))
    .join('\n');
  expect(new Set(named)).toEqual(new Set(['calmReply', 'calmReplyAll', 'checkBeforeSend']));
  for (const name of named) expect(source).toContain(`associate('${String(name)}'`);
});

test('the manifest names the page the tests open, and that page loads the library from its production address', () => {
  expect(manifest).toContain(`<bt:Url id="pane.url" DefaultValue="${PANE_ADDRESS}"/>`);
  const page = readFileSync(path.join(root, 'src', 'entries', 'outlook.html'), 'utf8');
  expect(page).toContain(`<script src="${OFFICE_SCRIPT}"></script>`);
});

describe('the checker finds', () => {
  const long = (length: number): string => 'x'.repeat(length);
  const broken: [string, string | RegExp, string, string][] = [
    ['what is not XML', '</OfficeApp>', '', 'not XML'],
    ['a wrong order', /( *<IconUrl [^>]*>\n)( *<HighRes[^>]*>\n)/, '$2$1', 'OfficeApp: the order must be'],
    [
      'a wrong order deep inside',
      /( *<Supertip>[\s\S]*?<\/Supertip>\n)( *<Icon>[\s\S]*?<\/Icon>\n)/,
      '$2$1',
      'Group/Control: the order',
    ],
    [
      'a pin before the page',
      /( *<SourceLocation resid="pane.url"\/>\n)( *<SupportsPinning>true<\/SupportsPinning>\n)/,
      '$2$1',
      'Control/Action: the order',
    ],
    ['a missing part', /<SupportUrl [^>]*>/, '', 'SupportUrl is missing'],
    ['a part that does not belong', '<Permissions>', '<Colour/><Permissions>', 'Colour is not known here'],
    [
      'a part there twice',
      '<Permissions>ReadWriteItem</Permissions>',
      '<Permissions>ReadWriteItem</Permissions><Permissions>ReadWriteItem</Permissions>',
      'Permissions is there more than once',
    ],
    ['another kind of add-in', 'xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', 'MailApp'],
    ['an id that is no GUID', /<Id>[^<]*/, '<Id>undertone', 'Id is no GUID'],
    ['a version of three parts', /<Version>[^<]*/, '<Version>1.0.0', 'Version has not four parts'],
    ['greed', 'ReadWriteItem<', 'ReadWriteMailbox<', 'Permissions ask'],
    ['modesty that cannot work', 'ReadWriteItem<', 'ReadItem<', 'what is offered needs ReadWriteItem'],
    ['too high a pane', '>450<', '>500<', 'RequestedHeight is 500'],
    ['too long a name', '"Undertone 弦外之音"', `"${long(126)}"`, 'DisplayName has 126 characters of 125'],
    [
      'too long a description',
      /(<Description DefaultValue=)"[^"]*"/,
      `$1"${long(251)}"`,
      'Description has 251 characters of 250',
    ],
    ['too long a label', /(id="open.label" DefaultValue=)"[^"]*"/, `$1"${long(126)}"`, 'open.label has 126'],
    ['too long a tip', /(id="open.tip" DefaultValue=)"[^"]*"/, `$1"${long(251)}"`, 'open.tip has 251'],
    ['an empty text', 'Value="弦外之音"', 'Value=""', 'group.label is empty'],
    [
      'a text without its Chinese',
      '<bt:Override Locale="zh-CN" Value="读懂弦外之音"/>',
      '',
      'open.label has no words in zh-CN',
    ],
    [
      'plain http',
      'DefaultValue="https://undertone.example/outlook/pane.html"',
      'DefaultValue="http://undertone.example/outlook/pane.html"',
      'SourceLocation is not an https address',
    ],
    [
      'no address at all',
      /(<SupportUrl DefaultValue=)"[^"]*"/,
      '$1"help"',
      'SupportUrl is not an https address',
    ],
    [
      'a reference to nothing',
      'Label resid="group.label"',
      'Label resid="group.name"',
      'nothing in ShortStrings group.name',
    ],
    [
      'a reference to the wrong kind',
      'Title resid="open.title"',
      'Title resid="open.tip"',
      'nothing in ShortStrings open.tip',
    ],
    [
      'a resource nobody uses',
      '</bt:Urls>',
      '<bt:Url id="help" DefaultValue="https://undertone.example/"/></bt:Urls>',
      'nobody refers to Urls help',
    ],
    [
      'an id there twice',
      '</bt:Urls>',
      '<bt:Url id="pane.url" DefaultValue="https://undertone.example/"/></bt:Urls>',
      'id pane.url twice',
    ],
    ['too long an id', /pane\.url/g, `pane.${long(28)}`, 'has 33 characters of 32'],
    ['a control that is its group', 'id="undertone.open"', 'id="undertone.read"', 'id undertone.read twice'],
    ['a missing icon size', '<bt:Image size="80" resid="icon.80"/>', '', 'no icon of size 80'],
    [
      'an icon of another size',
      'size="32" resid="icon.32"',
      'size="32" resid="icon.16"',
      'is 16x16 instead of 32x32',
    ],
    ['a wrong store icon', 'icon-64.png', 'icon-80.png', 'is 80x80 instead of 64x64'],
    ['an icon without a file', 'assets/icon-128.png', 'assets/icon-129.png', 'has no file'],
    [
      'an icon that is no picture',
      'assets/icon-128.png',
      'assets/undertone.svg',
      'is 0x0 instead of 128x128',
    ],
    [
      'an icon from elsewhere',
      'https://undertone.example/outlook/assets/icon-128.png',
      'https://cdn.example/icon-128.png',
      'is not below',
    ],
    [
      'the wrong namespace',
      'mailappversionoverrides/1.1"',
      'mailappversionoverrides"',
      'VersionOverridesV1_1 has the wrong namespace',
    ],
    [
      'a pin where there is none',
      '<SourceLocation resid="pane.url"/>',
      '<SourceLocation resid="pane.url"/><SupportsPinning>true</SupportsPinning>',
      'VersionOverridesV1_0 does not know SupportsPinning',
    ],
    ['an alert that cannot be overruled', '"PromptUser"', '"Block"', 'PromptUser'],
    [
      'an event without its runtime',
      '<Runtime resid="events.url">',
      '<Runtime resid="pane.url">',
      'no runtime events.url',
    ],
    [
      'no script for classic Windows',
      '<Override type="javascript" resid="events.script"/>',
      '<Override type="long" resid="events.script"/>',
      'without a script',
    ],
    ['functions without a page', /<FunctionFile [^>]*>/, '', 'functions without a FunctionFile'],
    [
      'a phone icon too few',
      '<bt:Image size="48" scale="3" resid="icon.144"/>',
      '',
      'no phone icon of size 48@3',
    ],
    [
      'a phone icon of the wrong size',
      '<bt:Image size="48" scale="3" resid="icon.144"/>',
      '<bt:Image size="48" scale="3" resid="icon.96"/>',
      'is 96x96 instead of 144x144',
    ],
  ];
  test.each(broken)('%s', (_, find, put, fault) => {
    const worse = manifest.replace(find, put);
    expect(worse).not.toBe(manifest);
    expect(manifestFaults(worse, place)).toContainEqual(expect.stringContaining(fault));
  });
});
