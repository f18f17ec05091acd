import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Signature {
  readonly fewest: number;
  /** Types of the parameters, as written in the declarations. */
  readonly types: readonly string[];
  readonly returns: string;
}

/** Classes and enums of one Apps Script service, as the published type declarations tell them. */
export interface ServiceSurface {
  methodsOf(type: string): ReadonlyMap<string, readonly Signature[]>;
  /** Name of the enum behind a property of the service (`CardService.ComposedEmailType`); null when there is none. */
  enumBehind(service: string, property: string): string | null;
  membersOf(enumName: string): readonly string[];
  isType(name: string): boolean;
  isEnum(name: string): boolean;
  /** True when a value of the type `given` may stand where `wanted` is asked for, by declaration or by shape. */
  fits(given: string, wanted: string): boolean;
}

interface Declared {
  readonly extends: string[];
  readonly methods: Map<string, Signature[]>;
  readonly properties: Map<string, string>;
}

const bare = (type: string): string => type.replace(/^.*\./, '');

/** Reads `google-apps-script.<file>.d.ts`. The surface is Google's as published, not ours. */
export function serviceSurface(file: string): ServiceSurface {
  const path = require.resolve(`@types/google-apps-script/google-apps-script.${file}.d.ts`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const types = new Map<string, Declared>();
  const enums = new Map<string, string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const known: Declared = types.get(node.name.text) ?? {
        extends: [],
        methods: new Map(),
        properties: new Map(),
      };
      types.set(node.name.text, known);
      for (const clause of node.heritageClauses ?? []) {
        for (const base of clause.types) known.extends.push(bare(base.expression.getText()));
      }
      for (const member of node.members) {
        if (ts.isMethodSignature(member)) {
          const name = member.name.getText();
          const signature = {
            fewest: member.parameters.filter((each) => !each.questionToken).length,
            types: member.parameters.map((each) => each.type?.getText() ?? 'any'),
            returns: bare(member.type?.getText() ?? 'void'),
          };
          known.methods.set(name, [...(known.methods.get(name) ?? []), signature]);
        } else if (ts.isPropertySignature(member)) {
          known.properties.set(member.name.getText(), member.type?.getText() ?? 'any');
        }
      }
    }
    if (ts.isEnumDeclaration(node)) {
      enums.set(
        node.name.text,
        node.members.map((member) => member.name.getText()),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const methodsOf = (type: string): Map<string, Signature[]> => {
    const declared = types.get(type);
    if (!declared) throw new Error(`no type ${type} in ${file}`);
    const inherited = declared.extends.flatMap((base): [string, Signature[]][] => [...methodsOf(base)]);
    return new Map([...inherited, ...declared.methods]);
  };
  const fits = (given: string, wanted: string): boolean => {
    if (given === wanted) return true;
    const bases = types.get(given)?.extends ?? [];
    if (bases.some((base) => fits(base, wanted))) return true;
    // `Widget` is an empty interface in the declarations, so by shape everything would fit; real widgets do.
    if (wanted === 'Widget') return WIDGETS.has(given);
    const has = methodsOf(given);
    return [...methodsOf(wanted).keys()].every((name) => has.has(name));
  };
  return {
    methodsOf,
    enumBehind: (service, property) => {
      const type = types.get(service)?.properties.get(property);
      const name = type === undefined ? '' : bare(type.replace(/^typeof /, ''));
      return enums.has(name) ? name : null;
    },
    membersOf: (name) => enums.get(name) ?? [],
    isType: (name) => types.has(name),
    isEnum: (name) => enums.has(name),
    fits,
  };
}

/** From the reference of CardSection.addWidget. */
const WIDGETS = new Set([
  'ButtonSet',
  'DatePicker',
  'DateTimePicker',
  'DecoratedText',
  'Divider',
  'Grid',
  'Image',
  'ImageButton',
  'KeyValue',
  'SelectionInput',
  'TextButton',
  'TextInput',
  'TextParagraph',
  'TimePicker',
]);
