// Writes manifest.xml of the repository, so that it can be read and sideloaded without a build.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { baseAddress, manifestFiles } = require('./manifest/all.cjs');

writeFileSync(path.join(__dirname, '..', 'manifest.xml'), manifestFiles(baseAddress())['manifest.xml']);
