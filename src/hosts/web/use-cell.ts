import { useSyncExternalStore } from 'react';
import type { Cell } from './cell';

export const useCell = <T>(cell: Cell<T>): T => useSyncExternalStore(cell.subscribe, cell.get);
