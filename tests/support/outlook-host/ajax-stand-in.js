// office.js waits for Microsoft's old Ajax library before it starts. These are the parts it then uses, and no more.
(function (window) {
  window.Type = Function;
  window.Type.registerNamespace = (name) =>
    name.split('.').reduce((parent, part) => (parent[part] = parent[part] ?? {}), window);
  Function.prototype.registerClass = function () {
    return this;
  };
  Function._validateParams = () => null;
  Function._validateParameter = () => null;
  Function._validateParameterCount = () => null;

  const errorMaker = (name) => (message) =>
    Object.assign(new Error(`Sys.${name}: ${message ?? ''}`), { name: `Sys.${name}` });
  Object.assign(Error, {
    argument: errorMaker('ArgumentException'),
    argumentNull: errorMaker('ArgumentNullException'),
    argumentType: errorMaker('ArgumentTypeException'),
    argumentOutOfRange: errorMaker('ArgumentOutOfRangeException'),
    parameterCount: errorMaker('ParameterCountException'),
    invalidOperation: errorMaker('InvalidOperationException'),
    notImplemented: errorMaker('NotImplementedException'),
    create: (message, fields) => Object.assign(new Error(message), fields),
  });
  String.format = (pattern, ...values) => pattern.replace(/\{(\d+)\}/g, (_, index) => values[index]);

  class StringBuilder {
    parts = [];
    append(text) {
      this.parts.push(text);
    }
    toString(separator = '') {
      return this.parts.join(separator);
    }
  }
  window.Sys = {
    StringBuilder,
    Debug: { trace() {} },
    Browser: { InternetExplorer: {}, agent: {} },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value) => JSON.stringify(value),
        deserialize: (text) => JSON.parse(text),
      },
    },
  };
})(globalThis);
