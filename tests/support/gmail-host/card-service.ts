import { serviceSurface } from './service-surface';

const surface = serviceSurface('card-service');

/** What was done to one object of the card service, in order. */
export interface Built {
  readonly type: string;
  readonly calls: readonly (readonly [method: string, args: readonly unknown[]])[];
}

const BUILT = Symbol('built');

/** The record behind an object of the stand-in; undefined for everything else. */
export function builtOf(value: unknown): Built | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [BUILT]?: Built })[BUILT]
    : undefined;
}

interface EnumValue {
  readonly enumName: string;
  readonly name: string;
}

const isEnumValue = (value: unknown, name: string): boolean =>
  (value as EnumValue | undefined)?.enumName === name &&
  surface.membersOf(name).includes((value as EnumValue).name);

/** Whether Google would take the value for a parameter of the declared type. */
function takes(type: string, value: unknown): boolean {
  const name = type.trim();
  const short = name.replace(/^.*\./, '');
  if (name === 'any') return value !== undefined;
  if (name === 'string') return typeof value === 'string';
  if (name === 'boolean') return typeof value === 'boolean';
  if (name === 'number' || short === 'Integer') return Number.isInteger(value);
  if (name.endsWith('[]')) {
    return Array.isArray(value) && value.every((each) => takes(name.slice(0, -2), each));
  }
  if (/^\{\s*\[key: string\]: string;?\s*\}$/.test(name)) {
    return (
      typeof value === 'object' && value !== null && Object.values(value).every((v) => typeof v === 'string')
    );
  }
  if (surface.isEnum(short)) return isEnumValue(value, short);
  if (surface.isType(short)) {
    const built = builtOf(value);
    return built !== undefined && surface.fits(built.type, short);
  }
  // A draft and the like: objects of other services.
  return typeof value === 'object' && value !== null;
}

const called = (value: unknown): string => builtOf(value)?.type ?? typeof value;

function make(type: string, seed: Built['calls'] = []): object {
  const calls: [string, readonly unknown[]][] = [
    ...seed.map(([name, args]): [string, readonly unknown[]] => [name, args]),
  ];
  const methods = surface.methodsOf(type);
  const proxy: object = new Proxy(
    {},
    {
      get(_target, key) {
        if (key === BUILT) return { type, calls } satisfies Built;
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
        const signatures = methods.get(key);
        if (!signatures) throw new TypeError(`${type}.${key} is not a function`);
        return (...args: unknown[]) => {
          const fitting = signatures.find(
            ({ fewest, types }) =>
              args.length >= fewest &&
              args.length <= types.length &&
              args.every((arg, index) => takes(types[index] as string, arg)),
          );
          if (!fitting) {
            const given = args.map(called).join();
            throw new TypeError(
              `The parameters (${given}) don't match the method signature for ${type}.${key}.`,
            );
          }
          if (type !== 'CardService') calls.push([key, args]);
          const { returns } = fitting;
          if (returns === type) return proxy;
          if (key === 'build') return make(returns, calls);
          if (surface.isType(returns)) return type === 'CardService' ? make(returns) : proxy;
          return undefined;
        };
      },
    },
  );
  return proxy;
}

/**
 * A CardService whose classes, methods, arity and argument types are those of Google's published declarations: what is
 * not there throws as it does at Google's. It keeps what was built; how Google shows it, it cannot know.
 */
export function cardServiceStandIn(): object {
  const service = make('CardService');
  return new Proxy(service, {
    get(target, key) {
      const enumName = typeof key === 'string' ? surface.enumBehind('CardService', key) : null;
      if (enumName === null) return Reflect.get(target, key) as unknown;
      return new Proxy(
        {},
        {
          get(_inner, member) {
            const name = String(member);
            return surface.membersOf(enumName).includes(name)
              ? ({ enumName, name } satisfies EnumValue)
              : undefined;
          },
        },
      );
    },
  });
}
