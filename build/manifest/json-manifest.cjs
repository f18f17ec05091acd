// The unified manifest for Microsoft 365; Mac and phones still need the XML one.
const addIn = require('./add-in.cjs');

const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams';
const needs = (minVersion, ...formFactors) => ({
  capabilities: [{ name: 'Mailbox', minVersion }],
  scopes: ['mail'],
  ...(formFactors.length > 0 ? { formFactors } : {}),
});
const actionOf = (control) => control.command ?? `open-${control.id}`;

/**
 * @param {string} base address of the folder that is served, without a slash at the end
 * @returns the manifest and its Chinese words, as they stand in the package
 */
function jsonManifest(base, version) {
  const address = (name) => `${base}/${name}`;
  const icon = (pixels) => address(`assets/icon-${pixels}.png`);
  const site = `${new URL(base).origin}/`;
  const manifest = {
    $schema: `${SCHEMA}.schema.json`,
    manifestVersion: '1.22',
    version,
    id: addIn.id,
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: [{ languageTag: 'zh-cn', file: 'zh-cn.json' }],
    },
    developer: {
      name: addIn.provider,
      websiteUrl: site,
      privacyUrl: site,
      termsOfUseUrl: site,
    },
    name: { short: addIn.name.en, full: addIn.name.en },
    description: { short: addIn.summary.en, full: addIn.description.en },
    icons: { outline: 'assets/outline-32.png', color: 'assets/icon-192.png' },
    accentColor: '#0f4c5c',
    validDomains: [new URL(base).host],
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: addIn.permission.json, type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [
      {
        requirements: needs(addIn.mailbox),
        runtimes: runtimes(address),
        ribbons: [
          ribbon('mailRead', 'undertone.read', addIn.read, icon),
          ribbon('mailCompose', 'undertone.compose', addIn.compose, icon),
          mobileRibbon(icon),
        ],
        autoRunEvents: [
          {
            requirements: needs(addIn.sendMailbox),
            events: [
              { type: 'messageSending', actionId: addIn.sendHandler, options: { sendMode: 'promptUser' } },
            ],
          },
        ],
        alternates: [
          {
            alternateIcons: {
              icon: { size: 64, url: icon(64) },
              highResolutionIcon: { size: 64, url: icon(128) },
            },
          },
        ],
      },
    ],
  };
  return { manifest, chinese: chineseWords() };
}

function runtimes(address) {
  const controls = [...addIn.read, ...addIn.compose];
  const runtime = (id, code, minVersion, actions) => ({
    requirements: { capabilities: [{ name: 'Mailbox', minVersion }] },
    id,
    type: 'general',
    code,
    lifetime: 'short',
    actions,
  });
  const opens = controls
    .filter(({ page }) => page !== undefined)
    .map((control) => ({
      id: actionOf(control),
      type: 'openPage',
      displayName: control.title.en,
      view: control.id,
      pinnable: control.pins,
    }));
  const runs = controls
    .filter(({ command }) => command !== undefined)
    .map((control) => ({ id: actionOf(control), type: 'executeFunction', displayName: control.title.en }));
  const check = { id: addIn.sendHandler, type: 'executeFunction', displayName: addIn.sendHandler };
  const events = { page: address(addIn.pages.events), script: address(addIn.eventScript) };
  return [
    runtime('pane', { page: address(addIn.pages.pane) }, addIn.mailbox, opens),
    runtime('commands', { page: address(addIn.pages.commands) }, addIn.mailbox, runs),
    runtime('events', events, addIn.sendMailbox, [check]),
  ];
}

function ribbon(context, group, controls, icon) {
  return {
    requirements: needs(addIn.mailbox, 'desktop'),
    contexts: [context],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [
          {
            id: group,
            label: addIn.group.en,
            controls: controls.map((control) => ({
              id: control.id,
              type: 'button',
              label: control.label.en,
              icons: addIn.iconSizes.map((size) => ({ size, url: icon(size) })),
              supertip: { title: control.title.en, description: control.tip.en },
              actionId: actionOf(control),
            })),
          },
        ],
      },
    ],
  };
}

function mobileRibbon(icon) {
  return {
    requirements: needs(addIn.mailbox, 'mobile'),
    contexts: ['mailRead'],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        customMobileRibbonGroups: [
          {
            id: 'undertone.mobile',
            label: addIn.group.en,
            controls: addIn.mobile.map((control) => ({
              id: `${control.id}.mobile`,
              type: 'mobileButton',
              label: control.shortLabel.en,
              icons: addIn.mobileIcons.map(({ size, scale }) => ({ size, scale, url: icon(size * scale) })),
              actionId: actionOf(control),
            })),
          },
        ],
      },
    ],
  };
}

function chineseWords() {
  const ribbonWords = [addIn.read, addIn.compose].map((controls, at) => {
    const group = `extensions[0].ribbons[${at}].tabs[0].groups[0]`;
    const each = controls.flatMap((control, index) => [
      [`${group}.controls[${index}].label`, control.label.zh],
      [`${group}.controls[${index}].supertip.title`, control.title.zh],
      [`${group}.controls[${index}].supertip.description`, control.tip.zh],
    ]);
    return [[`${group}.label`, addIn.group.zh], ...each];
  });
  const group = 'extensions[0].ribbons[2].tabs[0].customMobileRibbonGroups[0]';
  const mobileWords = [
    [`${group}.label`, addIn.group.zh],
    ...addIn.mobile.map((control, at) => [`${group}.controls[${at}].label`, control.shortLabel.zh]),
  ];
  return {
    $schema: `${SCHEMA}.Localization.schema.json`,
    'name.short': addIn.name.zh,
    'name.full': addIn.name.zh,
    'description.short': addIn.summary.zh,
    'description.full': addIn.description.zh,
    ...Object.fromEntries([...ribbonWords.flat(), ...mobileWords]),
  };
}

module.exports = { jsonManifest };
