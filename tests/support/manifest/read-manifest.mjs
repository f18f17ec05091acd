// Prints what Microsoft's own reader finds in a manifest. A process of its own, because the reader is not made for test sandboxes.
// Only the reader is used: the package's validator would send the file to a service.
import process from 'node:process';
import manifestPackage from 'office-addin-manifest/lib/manifestOperations.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node read-manifest.mjs FILE');
console.log(JSON.stringify(await manifestPackage.OfficeAddinManifest.readManifestFile(file)));
