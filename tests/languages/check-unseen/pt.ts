import type { CheckMail } from '../../support/check/cases';

export const to = 'Maria Silva';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Bom dia, Maria,

obrigado pela franqueza em relação ao preço. Com 5.000 peças não conseguimos chegar a USD 13,00; se juntar as duas cores num lote de 8.000, poderíamos fazer USD 13,20. A proposta vale até 30 de junho.

Posso enviar a nova proforma?

Atenciosamente,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Prezada Sra. Silva,

entendo perfeitamente a sua insatisfação: o cliente à espera e as caixas chegam nesse estado. Obrigada pelas fotos.

A nossa responsável de qualidade está verificando hoje as amostras do lote 2231. Até quinta-feira ao meio-dia a senhora terá o resultado e uma proposta para as 43 peças danificadas.

Cordialmente,
Grace Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Olá, Maria,

segue a proforma: 2.000 peças a USD 14,10 FOB Ningbo, 30 % de sinal e o saldo contra cópia do B/L. Pode confirmar a marcação das caixas até sexta?

Um abraço,
Linda`,
    expect: [],
  },
  {
    text: `Prezada Maria,

sobre os 60 dias: em primeiros pedidos não trabalhamos a prazo. A partir do terceiro poderíamos avaliar 30 dias, desde que os dois primeiros sejam pagos por carta de crédito. Seria viável para o seu financeiro?

Atenciosamente,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Prezada Maria,

a senhora tem toda a razão de estar zangada: três lembretes e nenhuma resposta decente. Peço desculpas.

A partir de hoje sou o seu único contato. Situação: corte pronto, costura em 60 %, embalagem a partir do dia 18. Escreverei todas as terças e sextas.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Prezada Sra. Silva,

comparamos as duas propostas ponto a ponto: eles usam chapa de 0,8 mm, nós de 1,0 mm. Com o mesmo material a diferença fica em torno de 2 %. Se a chapa mais fina servir para o seu mercado, poderíamos fazer USD 12,90; caso contrário, o preço continua em USD 14,60.

Atenciosamente,
Linda Wang`,
    expect: [],
  },
  {
    text: `Olá, Maria, a garantia é de 24 meses a contar do B/L, o material é 100 % algodão e o relatório de ensaio está em anexo. Se quiser uma inspeção antes do embarque, basta avisar com três dias de antecedência. Abraço, Grace`,
    expect: [],
  },
  {
    text: `Prezada Maria,

não podemos aceitar o reembolso total antes de sair o laudo do perito, embora eu saiba que a senhora deve uma resposta ao seu cliente. Podemos combinar que ambos aceitamos o que a SGS apurar na quinta-feira? Se o defeito for confirmado, resolvemos conforme a cláusula 8 do contrato.

Atenciosamente,
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Sra. Silva,

o desconto de USD 1.500 não está de acordo com o contrato. Pela cláusula 6, as reclamações devem ser feitas em 14 dias.

Lamentamos que não esteja satisfeita.

Kevin Zhou`,
    heat: 3,
    expect: [['money_first', 'desconto de USD 1.500']],
  },
  {
    text: `Olá, Maria,

tudo bem, aceitamos o seu preço e faturamos a USD 13,10. Ficamos no aguardo do pedido.

Linda`,
    expect: [['free_concession', 'aceitamos o seu preço']],
  },
  {
    text: `Olá, Maria,

falei com o meu chefe e posso oferecer USD 11,80 se fechar 10.000 peças esta semana.

Kevin`,
    expect: [['below_floor', '11,80']],
  },
  {
    text: `Prezada Maria,

compreendo como isso é desagradável. A culpa é toda nossa e assumimos todos os prejuízos.

Grace Lin`,
    heat: 2,
    expect: [['liability', 'A culpa é toda nossa']],
  },
  {
    text: `Prezada Maria,

garantimos que a mercadoria chega antes do Natal. Isso nunca mais vai acontecer.

Kevin`,
    expect: [
      ['promise', 'garantimos que a mercadoria'],
      ['promise', 'nunca mais'],
    ],
  },
  {
    text: `Maria,

como eu já disse três vezes, os documentos saíram na segunda. Se lesse os meus e-mails, saberia.

Kevin`,
    expect: [
      ['heat', 'já disse três vezes'],
      ['heat', 'Se lesse os meus e-mails'],
    ],
  },
  {
    text: `Prezado Sr. Gomes,

o contêiner sai em [data] no navio ____.

Linda Wang`,
    expect: [
      ['wrong_name', 'Gomes'],
      ['blank', '[data]'],
      ['blank', '____'],
    ],
  },
  {
    text: `Olá, Maria,

o nosso custo já é de USD 12,10, então sobra muito pouco espaço. Com 8.000 peças poderíamos chegar a USD 13,30.

Kevin`,
    expect: [['internal', 'nosso custo já é de USD 12,10']],
  },
];
