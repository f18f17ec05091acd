import type { Server } from 'node:https';

export declare function outlookServer(options: {
  readonly folder: string;
  readonly key: Buffer | string;
  readonly cert: Buffer | string;
}): Server;
