// A small static server for dist/outlook with the headers the guide asks of a real one.
const { createServer } = require('node:https');
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { headersFor } = require('./hosting.cjs');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * @param {{ folder: string, key: Buffer | string, cert: Buffer | string }} options
 * @returns a server that is not listening yet; it serves files of the folder and nothing above it
 */
function outlookServer({ folder, key, cert }) {
  return createServer({ key, cert }, (request, response) => {
    const refuse = (status) => {
      response.writeHead(status, { 'Content-Type': 'text/plain' }).end();
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    let name;
    try {
      name = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    } catch {
      return refuse(400);
    }
    const file = path.join(folder, name);
    const type = TYPES[path.extname(file)];
    if (!file.startsWith(folder + path.sep) || type === undefined) return refuse(404);
    return readFile(file).then(
      (body) => {
        response.writeHead(200, { ...headersFor(path.basename(file)), 'Content-Type': type });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => refuse(404),
    );
  });
}

module.exports = { outlookServer };
