// The add-in only manifest, for every Outlook: web, new and classic Windows, Mac, phones.
const addIn = require('./add-in.cjs');

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);
const indented = (text, depth) => text.replace(/^(?=.)/gm, '  '.repeat(depth));
const lines = (...parts) => parts.flat(Infinity).filter(Boolean).join('\n');
const tag = (name, attributes, ...children) => {
  const shown = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = lines(children);
  if (inside === '') return `<${name}${shown}/>`;
  return `<${name}${shown}>\n${indented(inside, 1)}\n</${name}>`;
};
const leaf = (name, text) => `<${name}>${escaped(text)}</${name}>`;
const spoken = (name, attributes, { en, zh }, override) =>
  tag(name, { ...attributes, DefaultValue: en }, tag(override, { Locale: 'zh-CN', Value: zh }));

/** @param {string} base address of the folder that is served, without a slash at the end */
function xmlManifest(base, version) {
  const address = (name) => `${base}/${name}`;
  const icon = (pixels) => address(`assets/icon-${pixels}.png`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made from build/manifest by "npm run manifest"; changes here are lost. -->
${tag(
  'OfficeApp',
  {
    xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'MailApp',
  },
  leaf('Id', addIn.id),
  leaf('Version', `${version}.0`),
  leaf('ProviderName', addIn.provider),
  leaf('DefaultLocale', 'en-US'),
  spoken('DisplayName', {}, addIn.name, 'Override'),
  spoken('Description', {}, addIn.description, 'Override'),
  tag('IconUrl', { DefaultValue: icon(64) }),
  tag('HighResolutionIconUrl', { DefaultValue: icon(128) }),
  tag('SupportUrl', { DefaultValue: `${new URL(base).origin}/` }),
  tag('Hosts', {}, tag('Host', { Name: 'Mailbox' })),
  tag('Requirements', {}, tag('Sets', {}, tag('Set', { Name: 'Mailbox', MinVersion: addIn.mailbox }))),
  tag(
    'FormSettings',
    {},
    tag(
      'Form',
      { 'xsi:type': 'ItemRead' },
      tag(
        'DesktopSettings',
        {},
        tag('SourceLocation', { DefaultValue: address(addIn.pages.pane) }),
        leaf('RequestedHeight', '450'),
      ),
    ),
  ),
  `<!-- Reading would do with ReadItem. Putting a reply into a mail that is being written, and taking it out again, needs more. -->`,
  leaf('Permissions', addIn.permission.xml),
  tag('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Read' }),
  leaf('DisableEntityHighlighting', 'true'),
  overrides(0, address, icon),
)}
`;
}

/** The first level is for old clients; the second repeats it (nothing is inherited) and adds what they do not know. */
function overrides(level, address, icon) {
  const isNew = level === 1;
  return tag(
    'VersionOverrides',
    {
      xmlns: `http://schemas.microsoft.com/office/mailappversionoverrides${isNew ? '/1.1' : ''}`,
      'xsi:type': isNew ? 'VersionOverridesV1_1' : 'VersionOverridesV1_0',
    },
    tag(
      'Requirements',
      {},
      tag('bt:Sets', { DefaultMinVersion: addIn.mailbox }, tag('bt:Set', { Name: 'Mailbox' })),
    ),
    tag(
      'Hosts',
      {},
      tag(
        'Host',
        { 'xsi:type': 'MailHost' },
        isNew &&
          tag(
            'Runtimes',
            {},
            '<!-- Classic Outlook for Windows runs the script alone, without a page. -->',
            tag(
              'Runtime',
              { resid: 'events.url' },
              tag('Override', { type: 'javascript', resid: 'events.script' }),
            ),
          ),
        tag(
          'DesktopFormFactor',
          {},
          isNew && leaf('SupportsSharedFolders', 'true'),
          tag('FunctionFile', { resid: 'commands.url' }),
          surface('MessageReadCommandSurface', 'undertone.read', addIn.read, isNew),
          surface('MessageComposeCommandSurface', 'undertone.compose', addIn.compose, isNew),
          isNew && sendEvent(),
        ),
        isNew && mobile(),
      ),
    ),
    resources(isNew, address, icon),
    !isNew && [
      '<!-- The same again for clients that know pinning, shared mailboxes, phones and the check on sending. -->',
      overrides(1, address, icon),
    ],
  );
}

function surface(type, group, controls, isNew) {
  const groups = tag(
    'Group',
    { id: group },
    tag('Label', { resid: 'group.label' }),
    controls.map((control) => button(control, isNew)),
  );
  return tag('ExtensionPoint', { 'xsi:type': type }, tag('OfficeTab', { id: 'TabDefault' }, groups));
}

const key = ({ id }, part) => `${id.replace('undertone.', '')}.${part}`;

function button(control, isNew) {
  return tag(
    'Control',
    { 'xsi:type': 'Button', id: control.id },
    tag('Label', { resid: key(control, 'label') }),
    tag(
      'Supertip',
      {},
      tag('Title', { resid: key(control, 'title') }),
      tag('Description', { resid: key(control, 'tip') }),
    ),
    tag(
      'Icon',
      {},
      addIn.iconSizes.map((size) => tag('bt:Image', { size, resid: `icon.${size}` })),
    ),
    action(control, isNew && control.pins),
  );
}

function action({ command }, pins) {
  if (command !== undefined) {
    return tag('Action', { 'xsi:type': 'ExecuteFunction' }, leaf('FunctionName', command));
  }
  const pin = pins && leaf('SupportsPinning', 'true');
  return tag('Action', { 'xsi:type': 'ShowTaskpane' }, tag('SourceLocation', { resid: 'pane.url' }), pin);
}

function sendEvent() {
  return tag(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    tag(
      'LaunchEvents',
      {},
      tag('LaunchEvent', {
        Type: 'OnMessageSend',
        FunctionName: addIn.sendHandler,
        SendMode: 'PromptUser',
      }),
    ),
    tag('SourceLocation', { resid: 'events.url' }),
  );
}

function mobile() {
  const controls = addIn.mobile.map((control) =>
    tag(
      'Control',
      { 'xsi:type': 'MobileButton', id: `${control.id}.mobile` },
      tag('Label', { resid: key(control, 'short') }),
      tag(
        'Icon',
        { 'xsi:type': 'bt:MobileIconList' },
        addIn.mobileIcons.map(({ size, scale }) =>
          tag('bt:Image', { size, scale, resid: `icon.${size * scale}` }),
        ),
      ),
      action(control, false),
    ),
  );
  const group = tag('Group', { id: 'undertone.mobile' }, tag('Label', { resid: 'group.label' }), controls);
  return tag(
    'MobileFormFactor',
    {},
    tag('ExtensionPoint', { 'xsi:type': 'MobileMessageReadCommandSurface' }, group),
  );
}

function resources(isNew, address, icon) {
  const pictures = new Set(addIn.iconSizes);
  if (isNew) addIn.mobileIcons.forEach(({ size, scale }) => pictures.add(size * scale));
  const urls = { 'pane.url': addIn.pages.pane, 'commands.url': addIn.pages.commands };
  if (isNew) Object.assign(urls, { 'events.url': addIn.pages.events, 'events.script': addIn.eventScript });
  const controls = [...addIn.read, ...addIn.compose];
  const said = (id, text) => spoken('bt:String', { id }, text, 'bt:Override');
  return tag(
    'Resources',
    {},
    tag(
      'bt:Images',
      {},
      [...pictures].map((pixels) => tag('bt:Image', { id: `icon.${pixels}`, DefaultValue: icon(pixels) })),
    ),
    tag(
      'bt:Urls',
      {},
      Object.entries(urls).map(([id, file]) => tag('bt:Url', { id, DefaultValue: address(file) })),
    ),
    tag(
      'bt:ShortStrings',
      {},
      said('group.label', addIn.group),
      controls.map((one) => [said(key(one, 'label'), one.label), said(key(one, 'title'), one.title)]),
      isNew && addIn.mobile.map((one) => said(key(one, 'short'), one.shortLabel)),
    ),
    tag(
      'bt:LongStrings',
      {},
      controls.map((one) => said(key(one, 'tip'), one.tip)),
    ),
  );
}

module.exports = { xmlManifest };
