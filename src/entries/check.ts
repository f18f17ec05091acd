import { createChecker } from './checker';
import { runCheck } from './command-line/check/run';
import { endWith, processSurroundings } from './command-line/process-surroundings';
import { createEngine } from './engine';

endWith(runCheck(processSurroundings('check'), createEngine(), createChecker()));
