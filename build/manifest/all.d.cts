export declare function baseAddress(chosen?: string): string;
export declare function manifestFiles(
  base: string,
): Readonly<Record<'manifest.xml' | 'manifest.json' | 'zh-cn.json', string>>;
