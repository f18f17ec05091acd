export declare function oldScript(source: string): string;
