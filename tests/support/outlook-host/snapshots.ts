import type { HostItem, MailAddress } from './mailbox';
import { APP_NAME, ItemType, type PermissionLevel } from './protocol';

export interface HostSettings {
  readonly locale: string;
  /** Highest Mailbox requirement set, such as `1.12`. */
  readonly requirementSet: string;
  readonly permission: PermissionLevel;
  readonly user: MailAddress;
  readonly origin: string;
  readonly controlId: string;
}

/** What the library asks for first. Leaving out a field it counts on makes it throw. */
export function appContext(settings: HostSettings, roaming: Readonly<Record<string, string>>): object {
  return {
    _id: settings.controlId,
    _appInstanceId: settings.controlId,
    _appName: APP_NAME,
    _appVersion: '16.01',
    _hostFullVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: `${settings.origin}/mail/`,
    _clientMode: 0,
    _settings: roaming,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: settings.controlId,
    _addinName: 'Undertone',
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ Mailbox: settings.requirementSet, DialogApi: '1.2' }),
    _featureGates: {},
    _hostCustomMessage: '',
    _marketplaceType: '',
    _initialDisplayMode: 0,
  };
}

/** What the library knows of the selected item without asking again; null = nothing selected. */
export function itemSnapshot(settings: HostSettings, item: HostItem | null): object | null {
  if (item === null) return null;
  const user = {
    permissionLevel: settings.permission,
    userDisplayName: settings.user.name,
    userEmailAddress: settings.user.address,
    userTimeZone: 'China Standard Time',
    userProfileType: 'office365',
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    timeZoneOffsets: null,
    ewsUrl: `${settings.origin}/EWS/`,
    restUrl: `${settings.origin}/api/`,
    conversationId: `conversation-${(item.kind === 'draft' ? item.answers : undefined) ?? item.id}`,
    isRead: true,
  };
  if (item.kind === 'draft') return { ...user, itemType: ItemType.messageCompose };
  const message = item.kind === 'message' ? item : null;
  return {
    ...user,
    itemType: message ? ItemType.message : ItemType.appointment,
    id: item.id,
    internetMessageId: `<${item.id}@brightforge.example>`,
    itemClass: message ? (message.itemClass ?? 'IPM.Note') : 'IPM.Appointment',
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^(?:re|fw|fwd):\s*/i, ''),
    from: recipient(item.from),
    sender: recipient(item.from),
    organizer: recipient(item.from),
    to: item.to.map(recipient),
    cc: (message?.cc ?? []).map(recipient),
    dateTimeCreated: item.sentAt,
    dateTimeModified: item.sentAt,
    dateTimeSent: item.sentAt,
    start: item.sentAt,
    end: item.sentAt,
    attachments: (message?.attachments ?? []).map((name, index) => ({
      attachmentType: 0,
      contentType: 'application/octet-stream',
      id: `${item.id}-${String(index)}`,
      isInline: false,
      name,
      size: 1,
    })),
    entities: {},
    filteredEntities: {},
    ...(message?.sharedBy === undefined ? {} : { isFromSharedFolder: true }),
    regExMatches: {},
  };
}

function recipient(person: MailAddress): object {
  return { name: person.name, address: person.address, recipientType: 0 };
}
