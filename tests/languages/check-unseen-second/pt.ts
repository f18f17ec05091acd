import type { CheckMail } from '../../support/check/cases';

export const to = 'Rodrigo Antunes';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Caro Rodrigo,

imagino a frustração de abrir a caixa diante do cliente e encontrar as peças trocadas. Obrigada por mandar as fotos logo.

As 80 peças certas estão sendo embaladas hoje e o conhecimento aéreo segue amanhã cedo. Depois acertamos o destino das erradas.

Um abraço,
Júlia Zhao`,
    heat: 2,
    expect: [],
  },
  {
    text: `Prezado Sr. Antunes,

agradeço a franqueza. O valor de USD 11,70 não cobre a pintura eletrostática. Sem a pintura chegamos a USD 12,75; com ela, mantemos USD 14,10. Outra saída: se o senhor fechar o contrato anual, revemos a tabela em janeiro.

Qual caminho prefere?

Atenciosamente,
Júlia Zhao`,
    expect: [],
  },
  {
    text: `Bom dia, Rodrigo!

Segue a fatura proforma. Condições: 30% na assinatura, 70% contra cópia do BL. As amostras custam USD 50, abatidos no primeiro pedido acima de 1.000 peças. Pode confirmar as marcações até sexta?

Júlia`,
    expect: [],
  },
  {
    text: `Prezado Sr. Antunes,

o senhor tem motivo para estar indignado; duas semanas sem notícia é tempo demais, peço desculpas.

Não podemos aceitar o desconto de USD 3.000 antes do laudo. Proponho que a SGS examine 30 peças; quem estiver errado paga a inspeção.

Atenciosamente,
Júlia Zhao`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Oi Rodrigo, tudo certo para o dia 12. Tecido 100% algodão, garantia de 12 meses conforme contrato. Em fevereiro a fábrica para no Ano Novo Chinês, de 5 a 20. Abraço, Júlia`,
    expect: [],
  },
  {
    text: `Rodrigo,

conforme a cláusula 4, reclamações devem ser feitas em 10 dias, e a sua chegou com 25. O abatimento de USD 1.800 está recusado.

Lamentamos o ocorrido.

Júlia`,
    heat: 3,
    expect: [
      [
        'money_first',
        'cláusula 4, reclamações devem ser feitas em 10 dias, e a sua chegou com 25. O abatimento de USD 1.800',
      ],
    ],
  },
  {
    text: `Oi Rodrigo,

fechado, faço pelo preço que você pediu. E o frete fica por nossa conta, tá?

Júlia`,
    expect: [
      ['free_concession', 'faço pelo preço que você pediu'],
      ['free_concession', 'o frete fica por nossa conta'],
    ],
  },
  {
    text: `Oi Rodrigo,

consegui com a diretoria: sai a US$ 12,30 a peça. Menos que isso é abaixo do nosso custo, que é de 11 e pouco.

Júlia`,
    expect: [
      ['below_floor', 'US$ 12,30'],
      ['internal', 'nosso custo'],
    ],
  },
  {
    text: `Prezada Sra. Fernanda,

a falha foi nossa, assumimos total responsabilidade pelo prejuízo. Dou minha palavra de que nunca mais acontece.

Júlia`,
    heat: 1,
    expect: [
      ['wrong_name', 'Fernanda'],
      ['liability', 'a falha foi nossa, assumimos total responsabilidade'],
      ['promise', 'Dou minha palavra de que nunca mais'],
    ],
  },
  {
    text: `Rodrigo,

desculpe, desculpe mesmo, mil desculpas, estou morrendo de vergonha e imploro que nos perdoe.

Mas convenhamos: se vocês tivessem lido o e-mail, nada disso teria acontecido.

Novo embarque: xx/xx.

Júlia`,
    expect: [
      [
        'over_apology',
        'desculpe, desculpe mesmo, mil desculpas, estou morrendo de vergonha e imploro que nos perdoe',
      ],
      ['heat', 'se vocês tivessem lido'],
      ['blank', 'xx/xx'],
    ],
  },
];
