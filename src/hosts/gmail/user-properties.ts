import type { PropertySpace } from '../../ports/property-space';

/** The properties Apps Script keeps for this script and this user, in the user's Google account. */
export function userProperties(): PropertySpace {
  const properties = () => PropertiesService.getUserProperties();
  return {
    get: (key) => properties().getProperty(key),
    set: (key, value) => {
      properties().setProperty(key, value);
    },
    remove: (key) => {
      properties().deleteProperty(key);
    },
    all: () => properties().getProperties(),
  };
}
