/**
 * Which children an element of a mail add-in's manifest may have, in the only order its schema allows; `!` marks the ones that
 * must be there, `*` the ones that may come more than once. Only what this add-in needs is listed. An element
 * whose children depend on its kind is named by that: `xsi:type`, then the element.
 * Source: the schemas printed in Microsoft's open specification MS-OWEMXML, sections 5.2, 5.4 to 5.6.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! ' +
    'SupportUrl! AppDomains Hosts! Requirements! FormSettings! Permissions! Rule! DisableEntityHighlighting VersionOverrides',
  'OfficeApp/Hosts': 'Host!',
  'OfficeApp/Requirements': 'Sets!',
  'Requirements/Sets': 'Set!*',
  AppDomains: 'AppDomain!*',
  FormSettings: 'Form!*',
  Form: 'DesktopSettings! TabletSettings PhoneSettings',
  DesktopSettings: 'SourceLocation! RequestedHeight',
  DisplayName: 'Override*',
  'OfficeApp/Description': 'Override*',
  VersionOverrides: 'Description Requirements Hosts! Resources! VersionOverrides',
  'VersionOverrides/Hosts': 'Host!',
  'VersionOverrides/Requirements': 'Sets!',
  'Hosts/Host': 'Runtimes DesktopFormFactor MobileFormFactor',
  Runtimes: 'Runtime!*',
  Runtime: 'Override*',
  MobileFormFactor: 'FunctionFile ExtensionPoint!*',
  'MobileFormFactor/ExtensionPoint': 'Group!',
  'LaunchEvent/ExtensionPoint': 'LaunchEvents! SourceLocation!',
  LaunchEvents: 'LaunchEvent!*',
  'MobileButton/Control': 'Label! Icon! Action!',
  'ExecuteFunction/Action': 'FunctionName!',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint!*',
  ExtensionPoint: 'OfficeTab* CustomTab*',
  OfficeTab: 'Group!*',
  Group: 'Label! Tooltip Control!*',
  Control: 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Icon: 'Image!*',
  Action: 'SourceLocation! SupportsPinning SupportsNoItemContext SupportsMultiSelect',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
  String: 'Override*',
};

/** Says what is unknown, missing, out of place or there too often, everywhere in the document. */
export function orderFaults(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap(childFaults);
}

function childFaults(element: Element): string[] {
  const place = placeOf(element);
  const kind = element.getAttribute('xsi:type') ?? '';
  const rule = ORDER[`${kind}/${element.localName}`] ?? ORDER[place] ?? ORDER[element.localName] ?? '';
  const slots = rule.split(' ').filter((slot) => slot !== '');
  const names = slots.map((slot) => slot.replace(/[!*]/g, ''));
  const children = [...element.children].map((child) => child.localName);

  const unknown = children.filter((child) => !names.includes(child));
  const missing = names.filter((name, at) => slots[at]?.includes('!') && !children.includes(name));
  const repeated = names.filter(
    (name, at) => !slots[at]?.includes('*') && children.filter((child) => child === name).length > 1,
  );
  const known = children.filter((child) => names.includes(child));
  const sorted = [...known].sort((a, b) => names.indexOf(a) - names.indexOf(b));
  const isSorted = known.every((child, at) => child === sorted[at]);
  return [
    ...unknown.map((child) => `${place}: ${child} is not known here`),
    ...missing.map((child) => `${place}: ${child} is missing`),
    ...repeated.map((child) => `${place}: ${child} is there more than once`),
    ...(isSorted ? [] : [`${place}: the order must be ${sorted.join(', ')}`]),
  ];
}

function placeOf(element: Element): string {
  const parent = element.parentElement?.localName;
  return parent === undefined ? element.localName : `${parent}/${element.localName}`;
}
