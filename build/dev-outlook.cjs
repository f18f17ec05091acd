// Builds the add-in for this machine, serves it over https and builds again on every change of a file.
// The certificate is made here, once; the browser has to be told to trust it (docs/outlook.md).
const { spawn } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { generateCertificates } = require('office-addin-dev-certs/lib/generate');
const { outlookServer } = require('./serve-outlook.cjs');

const root = path.join(__dirname, '..');
const cache = path.join(root, '.cache', 'outlook-certificates');
const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
  path.join(cache, name),
);
const port = Number(process.env.PORT ?? 3443);
const DAYS = 365;

async function start() {
  if (![authority, cert, key].every((file) => existsSync(file))) {
    await generateCertificates(authority, cert, key, DAYS, ['127.0.0.1', 'localhost']);
  }
  const address = `https://localhost:${port}`;
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const wanted = ['--config-name', 'outlook', '--config-name', 'events'];
  const build = spawn(process.execPath, [webpack, ...wanted, '--mode', 'development', '--watch'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, UNDERTONE_URL: address },
  });
  const server = outlookServer({
    folder: path.join(root, 'dist', 'outlook'),
    key: readFileSync(key),
    cert: readFileSync(cert),
  });
  server.on('error', (fault) => {
    console.error(fault.message);
    build.kill();
    process.exitCode = 1;
  });
  server.listen(port, 'localhost', () => {
    console.log(`Serving ${address}/pane.html; sideload dist/outlook/manifest.xml.`);
    console.log(`Trust this certificate once: ${authority}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      build.kill();
      server.close();
    });
  }
  build.once('exit', () => server.close());
}

start().catch((fault) => {
  console.error(fault);
  process.exitCode = 1;
});
