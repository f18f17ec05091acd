/** Hands a file to the browser's downloads; it is made in memory, no server is involved. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data; a minute is ample for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
