import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'Maria Silva';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'O reembolso é de 240 USD. Lamentamos o transtorno.',
      'Conforme o contrato o prazo de reclamação é de 7 dias.',
      'O saldo continua em aberto. Entendemos a sua irritação.',
    ],
    misses: [
      'Lamentamos o transtorno. O reembolso é de 240 USD.',
      'Tem toda a razão. Conforme o contrato respondemos em 7 dias.',
      'Obrigado por dizer isso com franqueza. O novo preço seria 13 USD.',
    ],
  },
  free_concession: {
    hits: [
      'Oferecemos um desconto de 5 %.',
      'Aceitamos o seu preço alvo.',
      'Enviamos as peças de reposição grátis.',
      'Reembolsamos o valor total.',
    ],
    misses: [
      'Não podemos dar desconto.',
      'Você pediu 5 % de desconto.',
      'Se confirmar 2.000 peças, oferecemos 5 % de desconto.',
      'Oferecemos 4 % para pedidos acima de 5.000 peças.',
    ],
  },
  below_floor: {
    hits: [
      'Nosso melhor preço é 11,80 USD por peça.',
      'Aceitamos o seu preço alvo de 10,50 USD.',
      'Podemos oferecer 11,90 dólares a unidade.',
    ],
    misses: [
      'Nosso melhor preço é 12,80 USD.',
      'O seu alvo de 10,50 USD é inviável.',
      'O frete é de 11 USD por caixa.',
    ],
  },
  liability: {
    hits: ['Foi culpa nossa.', 'Assumimos toda a responsabilidade.', 'Reconhecemos o nosso erro.'],
    misses: ['Lamentamos o atraso.', 'Não foi culpa nossa.', 'A senhora Chen é responsável pela qualidade.'],
  },
  promise: {
    hits: [
      'Garantimos que chega na sexta-feira.',
      'Isso nunca mais vai acontecer.',
      'A qualidade é 100 % garantida.',
    ],
    misses: [
      'Pretendemos embarcar na segunda-feira.',
      'Não podemos garantir a entrega antes do feriado.',
      'A máquina tem 24 meses de garantia.',
      'Pagamento: 100 % antecipado.',
    ],
  },
  heat: {
    hits: [
      'Já lhe disse três vezes que a mercadoria está a caminho.',
      'Obviamente você não leu meu e-mail.',
      'A sua reclamação é ridícula.',
      'LEIA O CONTRATO DE NOVO POR FAVOR.',
    ],
    misses: [
      'Como informado no e-mail de 3 de maio, a mercadoria está a caminho.',
      'Veja por favor a cláusula 4.',
      'Por favor pare a produção do segundo lote.',
    ],
  },
  over_apology: {
    hits: [
      'Desculpe. Lamentamos o atraso. Pedimos desculpas novamente.',
      'Mil desculpas por tudo.',
      'Pedimos perdão do fundo do coração.',
    ],
    misses: ['Lamentamos o atraso.', 'Desculpe a demora. Lamentamos o dano.', 'Sentimos muito pelas caixas.'],
  },
  blank: {
    hits: ['Prezado [nome],', 'Embarcamos em [____].', 'O preço é USD XX.'],
    misses: ['Veja a oferta [anexa].', 'Tamanhos: M, L, XL, XXL.', 'O pedido [PO-7731] está pronto.'],
  },
  internal: {
    hits: [
      'Nota interna: ele aceita tudo.',
      'Nosso custo é 8,20.',
      'Não conte ao cliente sobre a segunda fábrica.',
    ],
    misses: [
      'O custo do frete é 120 USD.',
      'Fazemos uma inspeção interna de 200 peças.',
      'Nosso preço mínimo é 13 USD.',
    ],
  },
  wrong_name: {
    hits: ['Prezado João,', 'Olá Pedro,', 'Prezada Sra. Gomes,'],
    misses: ['Prezada Maria,', 'Prezada Sra. Silva,', 'Prezados senhores,', 'Olá a todos,'],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: 'Prezada Maria,\n\nentendo que um atraso de três semanas a deixa em posição difícil com o seu cliente.\n\nAs caixas são carregadas na quinta-feira e no mesmo dia envio as fotos.\n\nAtenciosamente\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Prezada Maria,\n\na multa de 2 % não está no contrato. Primeiro pague o saldo de 8.400 USD.\n\nDesculpe o transtorno.\n\nLin',
    heat: 3,
    expect: [['money_first', 'multa']],
  },
  {
    text: 'Olá Maria,\n\nmeu chefe aprovou: damos 5 % de desconto e o frete fica por nossa conta.\n\nLin',
    expect: [['free_concession', '5 %']],
  },
  {
    text: 'Olá Maria,\n\nse aumentar a quantidade para 5.000 peças, podemos dar 5 % de desconto. Com 2.000 peças o preço continua 13,20 USD.\n\nLin',
    expect: [],
  },
  {
    text: 'Olá João,\n\nfoi erro nosso e garantimos que nunca mais vai acontecer. Último preço: 11,90 USD por peça.\n\nLin',
    expect: [
      ['wrong_name', 'João'],
      ['liability', 'erro nosso'],
      ['promise', 'garantimos'],
      ['below_floor', '11,90 USD'],
    ],
  },
];
