import { HostError, type SavedFile } from '../../ports/mail-host';

/** Where a pane's download reaches the seller; on Mac and phones it ends in a view that shows nothing (see QUIRKS.md). */
export function canSaveFiles(office: typeof Office): boolean {
  const platform = office.context?.platform as unknown;
  return platform === 'PC' || platform === 'OfficeOnline';
}

/**
 * Hands a file made in memory to the downloads of the browser the pane lives in.
 * @throws {HostError} `denied` when the browser refuses
 */
export async function saveFile({ name, content, type }: SavedFile, page: Document = document): Promise<void> {
  try {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = page.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The download has its own hold on the data; a minute is ample for slow ones.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
    return await Promise.resolve();
  } catch {
    throw new HostError('denied', 'the browser does not save files here');
  }
}
