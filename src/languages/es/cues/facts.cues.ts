import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '($|€|usd|us $|eur|mxn|cop|clp|ars) {number}',
      '{number} (mil|) (usd|eur|euro|euros|€|$|dólares|dólar|pesos|soles|céntimos|centavos|mxn)',
    ],
    hits: ['El saldo de [[USD 18.400]] sale hoy.', 'Pagamos [[640 euros]] por el mensajero.'],
    misses: ['El dólar está fuerte este mes.', 'Euros o dólares, da igual.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|por ciento)'],
    hits: ['Falla el [[7 %]] de las lámparas.', 'La merma llegó al [[12 por ciento]].'],
    misses: ['Uno por ciento no cambia nada.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (piezas|pieza|unidades|unidad|cajas|cartones|bultos|palés|pallets|juegos|pares|rollos|sacos|bolsas|contenedores|contenedor|toneladas|tm|kg|kilos|metros|m2|docenas|bidones|botellas|litros|láminas|bobinas|camiones|docena|uds|pzas)',
      '(dos|tres|cuatro|cinco|seis) (contenedores|palés|pallets|camiones|bobinas)',
    ],
    hits: ['Reserven [[450 cajas]] para el primer buque.', 'Nos faltan [[dos palés]] de film azul.'],
    misses: ['Las cajas van numeradas.', 'Los palés deben ir tratados.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number} (días|semanas|horas|meses|día|semana|mes) (hábiles|laborables|)'],
    hits: ['El molde tarda [[25 días hábiles]].', 'Pedimos pago a [[60 días]].'],
    misses: ['Fueron días largos en la feria.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['Debe llegar a Vigo el [[14 de marzo]].', 'Vuelvo a la oficina el [[martes]].'],
    misses: ['El primer día de la feria fue tranquilo.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(pedido|orden|orden de compra|oc|po|pi|proforma|factura|contrato|albarán|lote) (número|núm|n|no|) ({any}|) {number}',
    ],
    unless: [
      '(pedido|orden|contrato|factura|lote|proforma) (de|por|a|en|con|del|y|el|la|para) {number}',
      '(pedido|orden|contrato|factura|lote|proforma) {number} (piezas|unidades|cajas|días|%)',
    ],
    hits: ['Su [[factura 20817]] trae mal el NIF.', 'Es la [[orden de compra número 5521]] de abril.'],
    misses: ['Haremos un pedido de 300 piezas.', 'Sale un pedido 300 piezas mayor.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|ex works|franco fábrica)'],
    hits: ['¿Su oferta es [[FOB]] o incluye el tramo marítimo?', 'Calculen también [[franco fábrica]].'],
    misses: ['La fábrica está cerca del puerto.'],
  },
};
