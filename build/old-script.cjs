// Turns a finished script, libraries included, into what an engine of 2016 can read.
const rewritePattern = require('regexpu-core');
const ts = require('typescript');

/** `\\p{L}` and the flag `s` came in 2018: they become the characters they mean. */
const withOldPatterns = () => (context) => {
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText();
      const end = text.lastIndexOf('/');
      const [pattern, flags] = [text.slice(1, end), text.slice(end + 1)];
      if (!/\\[pP]\{/.test(pattern) && !flags.includes('s')) return node;
      const options = { unicodePropertyEscapes: 'transform', dotAllFlag: 'transform' };
      const old = rewritePattern(pattern, flags, options);
      return context.factory.createRegularExpressionLiteral(`/${old}/${flags.replace('s', '')}`);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return (file) => ts.visitNode(file, visit);
};

/** The script as ECMAScript 2016. */
function oldScript(source) {
  const compilerOptions = { target: ts.ScriptTarget.ES2016, module: ts.ModuleKind.None, allowJs: true };
  const { outputText } = ts.transpileModule(source, {
    fileName: 'script.js',
    compilerOptions,
    transformers: { before: [withOldPatterns()] },
  });
  return outputText;
}

class OldScript {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OldScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'OldScript', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((one) => one.endsWith('.js'))) {
          compilation.updateAsset(name, new sources.RawSource(oldScript(String(assets[name].source()))));
        }
      });
    });
  }
}

module.exports = { OldScript, oldScript };
