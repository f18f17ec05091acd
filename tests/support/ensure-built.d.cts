/** The command line as a file for Node. */
export const built: string;
/** Builds the library and the command line when they are missing or older than their sources; throws when that fails. */
export function ensureBuilt(): void;
