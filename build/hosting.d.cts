export declare const POLICY: string;
export declare const OUTLOOK_PAGES: readonly string[];
export declare function headersFor(name: string): Record<string, string>;
export declare function hostingFiles(
  names: readonly string[],
  folder: string,
): Readonly<Record<'_headers', string>>;
