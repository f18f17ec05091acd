import { RESOURCE_ID_LIMIT, SHORT_LIMIT, tooLong } from './values';

const NAMESPACES: Readonly<Record<string, string>> = {
  VersionOverridesV1_0: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  VersionOverridesV1_1: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
};
const ICON_SIZES = ['16', '32', '80'];

/** Which group of resources a reference means, by the element that refers. */
function groupOf(reference: Element): string {
  const name = reference.localName;
  if (name === 'Image') return 'Images';
  if (name === 'SourceLocation') return 'Urls';
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
    ...(version === 'VersionOverridesV1_0' ? own('SupportsPinning') : []).map(
      () => `${version} cannot be pinned`,
    ),
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

function iconSizeFaults(version: string, icon: Element): string[] {
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
