export * from './advice';
export * from './blanks';
export * from './labels';
export * from './language-pack';
export * from './mail';
export * from './reading';
export * from './reply';
export * from './signals';
