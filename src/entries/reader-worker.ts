import { expose } from 'comlink';
import { createEngine } from './engine';
import type { WorkingReader } from './reader-beside';
import { warmUp } from './warm-engine';

const engine = createEngine();
const working: WorkingReader = { ...engine, isThere: () => true };

expose(working);
// The worker is named after the language it will probably need, which is known sooner than anybody can tell it.
warmUp(engine, self.name);
