import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { orderFaults } from './element-order';
import { overrideFaults } from './override-faults';
import { isHttps, named, tooLong, URL_LIMIT, SHORT_LIMIT, LONG_LIMIT } from './values';

export interface ManifestPlace {
  /** Address of the folder that is served, without a slash at the end. */
  readonly base: string;
  /** Folder on disk whose `assets` are served below the address. */
  readonly folder: string;
  /** Languages in which every text must be given besides the default one. */
  readonly locales: readonly string[];
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const FOUR_PARTS = /^\d{1,5}(?:\.\d{1,5}){3}$/;
const HEIGHT = { least: 32, most: 450 };
/** Pixels a side, as Outlook asks for mail add-ins. */
const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** Everything that would keep Outlook from taking the manifest, or its users from understanding it; empty = none found. */
export function manifestFaults(xml: string, place: ManifestPlace): string[] {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken !== null) return [`not XML: ${broken.textContent}`];
  const root = document.documentElement;
  return [
    ...orderFaults(root),
    ...baseFaults(root),
    ...textFaults(root, place.locales),
    ...addressFaults(root),
    ...[...root.querySelectorAll('VersionOverrides')].flatMap(overrideFaults),
    ...iconFaults(root, place),
  ];
}

function baseFaults(root: Element): string[] {
  const value = (name: string): string => root.querySelector(`:scope > ${name}`)?.textContent.trim() ?? '';
  const height = Number(root.querySelector('RequestedHeight')?.textContent);
  return [
    ...(root.getAttribute('xsi:type') === 'MailApp' ? [] : ['the add-in is not of type MailApp']),
    ...(GUID.test(value('Id')) ? [] : [`Id is no GUID: ${value('Id')}`]),
    ...(FOUR_PARTS.test(value('Version')) ? [] : [`Version has not four parts: ${value('Version')}`]),
    ...permissionFaults(root, value('Permissions')),
    ...(height >= HEIGHT.least && height <= HEIGHT.most ? [] : [`RequestedHeight is ${String(height)}`]),
    ...tooLong('ProviderName', value('ProviderName'), SHORT_LIMIT),
  ];
}

/** Reading needs ReadItem; writing into a mail, and stopping one on its way out, needs ReadWriteItem; nothing needs more. */
function permissionFaults(root: Element, asked: string): string[] {
  const writes = [...root.querySelectorAll('ExtensionPoint')].some((point) =>
    ['MessageComposeCommandSurface', 'LaunchEvent'].includes(point.getAttribute('xsi:type') ?? ''),
  );
  const needed = writes ? 'ReadWriteItem' : 'ReadItem';
  return asked === needed ? [] : [`Permissions ask for ${asked}, what is offered needs ${needed}`];
}

function textFaults(root: Element, locales: readonly string[]): string[] {
  const limits: [string, string, number][] = [
    ['DisplayName', 'OfficeApp', SHORT_LIMIT],
    ['Description', 'OfficeApp', LONG_LIMIT],
    ['String', 'ShortStrings', SHORT_LIMIT],
    ['String', 'LongStrings', LONG_LIMIT],
  ];
  return limits.flatMap(([tag, parent, limit]) =>
    named(root, tag, parent).flatMap((element) => {
      const name = element.getAttribute('id') ?? element.localName;
      const overrides = [...element.children];
      const missing = locales.filter(
        (locale) => !overrides.some((one) => one.getAttribute('Locale') === locale),
      );
      return [
        ...tooLong(name, element.getAttribute('DefaultValue') ?? '', limit),
        ...overrides.flatMap((one) => tooLong(name, one.getAttribute('Value') ?? '', limit)),
        ...missing.map((locale) => `${name} has no words in ${locale}`),
      ];
    }),
  );
}

function addressFaults(root: Element): string[] {
  const holders = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Url'].flatMap((name) => named(root, name)),
    ...named(root, 'Image', 'Images'),
    ...named(root, 'SourceLocation', 'DesktopSettings'),
  ];
  return holders.flatMap((holder) => {
    const address = holder.getAttribute('DefaultValue') ?? '';
    return [
      ...(isHttps(address) ? [] : [`${holder.localName} is not an https address: ${address}`]),
      ...tooLong(holder.localName, address, URL_LIMIT),
    ];
  });
}

function iconFaults(root: Element, place: ManifestPlace): string[] {
  const fixed = Object.entries(ICON_SIZES).flatMap(([name, size]) =>
    pictureFaults(root.querySelector(name)?.getAttribute('DefaultValue') ?? '', size, place),
  );
  const sized = named(root, 'Image', 'Icon').flatMap((image) => {
    const overrides = image.closest('VersionOverrides');
    const resource = named(root, 'Image', 'Images').find(
      (one) =>
        one.closest('VersionOverrides') === overrides &&
        one.getAttribute('id') === image.getAttribute('resid'),
    );
    // A phone asks for the same picture in up to three densities.
    const scale = Number(image.getAttribute('scale') ?? '1');
    const pixels = Number(image.getAttribute('size')) * scale;
    return pictureFaults(resource?.getAttribute('DefaultValue') ?? '', pixels, place);
  });
  return [...fixed, ...sized];
}

function pictureFaults(address: string, size: number, { base, folder }: ManifestPlace): string[] {
  if (!address.startsWith(`${base}/assets/`)) return [`icon ${address} is not below ${base}/assets/`];
  const file = path.join(folder, address.slice(base.length));
  if (!existsSync(file)) return [`icon ${address} has no file`];
  const picture = readFileSync(file);
  // Width and height stand in the first chunk of a PNG file, right after its eight-byte signature.
  const isPng = picture.subarray(1, 4).toString('latin1') === 'PNG';
  const [width, height] = isPng ? [picture.readUInt32BE(16), picture.readUInt32BE(20)] : [0, 0];
  return width === size && height === size
    ? []
    : [`icon ${address} is ${String(width)}x${String(height)} instead of ${String(size)}x${String(size)}`];
}
