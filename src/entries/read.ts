import { endWith, processSurroundings } from './command-line/process-surroundings';
import { run } from './command-line/run';
import { createEngine } from './engine';

endWith(run(processSurroundings('read'), createEngine()));
