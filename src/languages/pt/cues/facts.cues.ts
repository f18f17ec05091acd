import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '(r $|$|€|usd|us $|eur|brl) {number}',
      '{number} (mil|) (reais|real|euros|euro|€|usd|dólares|dólar|eur|centavos|cêntimos|brl)',
    ],
    hits: ['O saldo de [[USD 18.400]] sai hoje.', 'Pagamos [[640 reais]] ao motoboy.'],
    misses: ['O dólar está forte.', 'Euros ou dólares, tanto faz.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|por cento)'],
    hits: ['Falham [[7 %]] das lâmpadas.', 'A perda foi de [[12 por cento]].'],
    misses: ['Um por cento ajuda.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (peças|peça|unidades|unidade|caixas|caixa|paletes|pallets|jogos|pares|rolos|sacos|contêineres|containers|contentores|toneladas|tonelada|kg|quilos|metros|m2|dúzias|tambores|garrafas|litros|bobinas|chapas|caminhões|fardos|volumes|cadeiras|lâmpadas)',
      '(dois|duas|três|quatro|cinco|seis) (contêineres|paletes|pallets|caminhões|bobinas|caixas)',
    ],
    hits: ['Reservem [[450 caixas]] no navio.', 'Faltam [[dois paletes]] de filme.'],
    misses: ['As caixas são numeradas.', 'Os paletes vão tratados.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number} (dias|semanas|horas|meses|dia|semana|mês) (úteis|corridos|)'],
    hits: ['O molde leva [[25 dias úteis]].', 'Pagamos em [[60 dias]].'],
    misses: ['Foram dias longos na feira.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['Deve chegar a Santos em [[14 de março]].', 'Volto na [[terça-feira]].'],
    misses: ['O primeiro dia da feira foi calmo.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(pedido|encomenda|ordem|ordem de compra|oc|po|proforma|fatura|nota fiscal|nf|contrato|lote) (número|n|no|nr|) ({any}|) {number}',
    ],
    unless: [
      '(pedido|encomenda|ordem|fatura|contrato|lote|nota fiscal|proforma) (de|por|a|em|com|do|da|e|o|no|na|para|até) {number}',
      '(pedido|encomenda|lote|fatura) {number} (peças|unidades|caixas|dias|%|reais)',
    ],
    hits: ['Sua [[fatura 20817]] está errada.', 'É a [[ordem de compra número 5521]].'],
    misses: ['Faremos um pedido de 300 peças.', 'No pedido 300 peças.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|posto fábrica)'],
    hits: ['A proposta é [[FOB]] ou com frete?', 'Calculem [[posto fábrica]] também.'],
    misses: ['A fábrica fica no porto.'],
  },
};
