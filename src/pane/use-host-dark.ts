import { useSyncExternalStore } from 'react';
import type { HostLook } from '../ports/mail-host';
import { useSystemDark } from './use-system-dark';

const NO_LOOK: HostLook = { isDark: () => null, onChange: () => () => undefined };

/** Whether the pane should be dark by itself: as the program around it, or as the system where that does not say. */
export function useHostDark(look: HostLook = NO_LOOK): boolean {
  const system = useSystemDark();
  const host = useSyncExternalStore(look.onChange, look.isDark);
  return host ?? system;
}
