import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import type { LaunchOptions } from 'playwright-core';

export interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A web server on this machine that stands for every address there is. For measuring: what a browser's tools answer by
 * interception goes through them letter by letter, which costs a large file far more than any network.
 */
export interface AnswerServer {
  /** What a browser has to be started with to find all addresses here. */
  readonly launch: LaunchOptions;
  /** Called with the whole address; null is "not found". */
  answer: (address: string) => Answer | null;
  close(): void;
}

export async function openAnswerServer(): Promise<AnswerServer> {
  const server = createServer(await certificate(), (request, response) => {
    const answer = opened.answer(`https://${request.headers.host ?? ''}${request.url ?? ''}`);
    response.writeHead(answer === null ? 404 : 200, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const opened: AnswerServer = {
    launch: {
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${String(port)}`, '--ignore-certificate-errors'],
    },
    answer: () => null,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return opened;
}

async function certificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'undertone-certificate-'));
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  try {
    await generateCertificates(authority, cert, key, 2, ['localhost']);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
