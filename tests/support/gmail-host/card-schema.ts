import Ajv, { type ValidateFunction } from 'ajv';
import protobuf from 'protobufjs';
import protos from '@google-apps/chat/build/protos/protos.json';

type Schema = Record<string, unknown>;

const SCALARS: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  bytes: { type: 'string' },
  bool: { type: 'boolean' },
  float: { type: 'number' },
  double: { type: 'number' },
};

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_all, sign: string) => sign.toUpperCase());

/** A strict JSON schema of google.apps.card.v1.Card: unknown keys refused, of a choice at most one. */
export function cardSchema(): Schema {
  const root = protobuf.Root.fromJSON(protos).resolveAll();
  const definitions: Record<string, Schema> = {};
  const fieldSchema = (field: protobuf.Field): Schema => {
    const { resolvedType } = field;
    let schema: Schema;
    if (resolvedType instanceof protobuf.Enum) schema = { enum: Object.keys(resolvedType.values) };
    else if (resolvedType instanceof protobuf.Type) {
      schema = resolvedType.fullName.startsWith('.google.apps.card.')
        ? { $ref: `#/definitions/${visit(resolvedType)}` }
        : { type: 'object' };
    } else schema = SCALARS[field.type] ?? { type: 'integer' };
    return field.repeated ? { type: 'array', items: schema } : schema;
  };
  const visit = (type: protobuf.Type): string => {
    const name = type.fullName.slice(1);
    if (definitions[name]) return name;
    const properties: Record<string, Schema> = {};
    const definition: Schema = { type: 'object', additionalProperties: false, properties };
    definitions[name] = definition;
    for (const field of type.fieldsArray) properties[camel(field.name)] = fieldSchema(field.resolve());
    const choices = type.oneofsArray.filter(
      (each) => !each.name.startsWith('_') && each.fieldsArray.length > 1,
    );
    definition.allOf = choices.map(({ fieldsArray }) => {
      const names = fieldsArray.map((field) => camel(field.name));
      return {
        not: {
          anyOf: names.flatMap((a, at) => names.slice(at + 1).map((b) => ({ required: [a, b] }))),
        },
      };
    });
    if (choices.length === 0) delete definition.allOf;
    return name;
  };
  const top = visit(root.lookupType('google.apps.card.v1.Card'));
  return { $ref: `#/definitions/${top}`, definitions };
}

let validate: ValidateFunction | undefined;

/** What Google's definition of a card has against this one; empty when nothing. */
export function cardFaults(card: unknown): readonly string[] {
  validate ??= new Ajv({ allErrors: true, strict: false }).compile(cardSchema());
  if (validate(card)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
