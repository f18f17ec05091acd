import { RESOURCE_ID_LIMIT, SHORT_LIMIT, tooLong } from './values';

const NAMESPACES: Readonly<Record<string, string>> = {
  VersionOverridesV1_0: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  VersionOverridesV1_1: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
};
const ICON_SIZES = ['16', '32', '80'];
const MOBILE_SIZES = ['25', '32', '48'].flatMap((size) => ['1', '2', '3'].map((scale) => `${size}@${scale}`));
/** What only the second level of overrides knows. */
const NEW_ELEMENTS = 'SupportsPinning, SupportsSharedFolders, MobileFormFactor, Runtimes, LaunchEvents';
/** Longest function name that Outlook takes. */
const FUNCTION_LIMIT = 64;

/** Which group of resources a reference means, by the element that refers. */
function groupOf(reference: Element): string {
  const name = reference.localName;
  if (name === 'Image') return 'Images';
  if (['SourceLocation', 'FunctionFile', 'Runtime', 'Override'].includes(name)) return 'Urls';
  return name === 'Description' ? 'LongStrings' : 'ShortStrings';
}

/** Looks at one level of overrides; its resources are its own, nothing is inherited. */
export function overrideFaults(overrides: Element): string[] {
  const version = overrides.getAttribute('xsi:type') ?? '';
  const own = (selector: string): Element[] =>
    [...overrides.querySelectorAll(selector)].filter((one) => one.closest('VersionOverrides') === overrides);
  return [
    ...(NAMESPACES[version] === overrides.namespaceURI ? [] : [`${version} has the wrong namespace`]),
    ...referenceFaults(version, own('[resid]'), own('Resources [id]')),
    ...own('Icon').flatMap((icon) => iconSizeFaults(version, icon)),
    ...idFaults(version, own('Group[id], Control[id]')),
    ...(version === 'VersionOverridesV1_0' ? own(NEW_ELEMENTS) : []).map(
      (one) => `${version} does not know ${one.localName}`,
    ),
    ...own('FunctionName').flatMap((one) => tooLong('FunctionName', one.textContent.trim(), FUNCTION_LIMIT)),
    ...(own('FunctionName').length > 0 && own('FunctionFile').length === 0
      ? [`${version}: functions without a FunctionFile`]
      : []),
    ...own('LaunchEvent').flatMap(eventFaults),
    ...runtimeFaults(version, own('ExtensionPoint'), own('Runtime')),
  ];
}

function referenceFaults(version: string, references: Element[], resources: Element[]): string[] {
  const key = (group: string | undefined, id: string | null): string => `${group ?? ''} ${id ?? ''}`;
  const offered = resources.map((one) => key(one.parentElement?.localName, one.getAttribute('id')));
  const wanted = references.map((one) => key(groupOf(one), one.getAttribute('resid')));
  const ids = resources.map((one) => one.getAttribute('id') ?? '');
  return [
    ...wanted.filter((one) => !offered.includes(one)).map((one) => `${version}: nothing in ${one}`),
    ...offered.filter((one) => !wanted.includes(one)).map((one) => `${version}: nobody refers to ${one}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${version}: id ${id} twice`),
    ...ids.flatMap((id) => tooLong(`${version}: id ${id}`, id, RESOURCE_ID_LIMIT)),
  ];
}

function eventFaults(event: Element): string[] {
  const value = (name: string): string => event.getAttribute(name) ?? '';
  return [
    ...(value('Type') === 'OnMessageSend' ? [] : [`LaunchEvent of type ${value('Type')}`]),
    ...(value('SendMode') === 'PromptUser' ? [] : ['a mail on its way must always be sendable: PromptUser']),
    ...tooLong('LaunchEvent function', value('FunctionName'), FUNCTION_LIMIT),
  ];
}

/** An event runs in a runtime that is listed, and classic Windows needs its script named apart. */
function runtimeFaults(version: string, points: Element[], runtimes: Element[]): string[] {
  const events = points.filter((point) => point.getAttribute('xsi:type') === 'LaunchEvent');
  const listed = runtimes.map((runtime) => runtime.getAttribute('resid'));
  return [
    ...events
      .map((event) => event.querySelector('SourceLocation')?.getAttribute('resid') ?? '')
      .filter((source) => !listed.includes(source))
      .map((source) => `${version}: no runtime ${source}`),
    ...runtimes
      .filter((runtime) => runtime.querySelector('Override[type="javascript"]') === null)
      .map(() => `${version}: a runtime without a script for classic Windows`),
  ];
}

function iconSizeFaults(version: string, icon: Element): string[] {
  if (icon.getAttribute('xsi:type') === 'bt:MobileIconList') {
    const given = [...icon.children].map(
      (image) => `${image.getAttribute('size') ?? ''}@${image.getAttribute('scale') ?? ''}`,
    );
    return MOBILE_SIZES.filter((one) => !given.includes(one)).map(
      (one) => `${version}: no phone icon of size ${one}`,
    );
  }
  const sizes = [...icon.children].map((image) => image.getAttribute('size'));
  return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `${version}: no icon of size ${size}`,
  );
}

function idFaults(version: string, holders: Element[]): string[] {
  const ids = holders.map((one) => one.getAttribute('id') ?? '');
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${version}: id ${id} twice`),
    ...ids.flatMap((id) => tooLong(`${version}: id ${id}`, id, SHORT_LIMIT)),
  ];
}
