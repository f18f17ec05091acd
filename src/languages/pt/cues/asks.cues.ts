import type { CueFile } from '../../../core/model';

/** What the customer wants of the seller, asked for plainly. */
export const asks: CueFile = {
  price: {
    signal: 'ask:price',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {quote}',
      '(cotar|cotem|cote|baixem|baixe|baixar|melhorem|melhorar|revejam|rever|igualem|igualar|reduzam|abaixem|abaixar|cubram|cobrir) (me|nos|) (o|a|os|esse|essa|seu|seus|) (preço|preços|valor|proposta|oferta|cotação)',
      '(qual|quanto) (é|seria|fica|ficaria|custa|custam|sai) (o|a|seu|) (preço|melhor preço|valor|unidade|peça|metro|quilo)',
      '(preço alvo|melhor preço|desconto de {number}|{number} % de desconto|fechar em {number}|façam por {number}|faz por {number})',
    ],
    unless: ['(preço|proposta) (combinado|acordado|aprovada|confirmada)', '(preço|valor) do frete'],
    hits: [
      '[[Preciso de uma cotação]] para 300 rolos.',
      '[[Baixem o preço]] e assino.',
      '[[Qual é o preço]] da azul?',
      'Com [[desconto de 5]] % fecho.',
    ],
    misses: ['O preço é bom.', 'Por favor faturem ao preço combinado.', 'Qual é o valor do frete?'],
  },
  'payment-terms': {
    signal: 'ask:payment_terms',
    weight: 3,
    any: [
      '(pagamento|pagar|prazo|faturado|boleto) (em|a|de|para) {number} (dias|vezes|parcelas|x)',
      '(condições|prazo|condição|forma) de pagamento',
      '(parcelar|parcelado em|parcelamos|em duas vezes|em três vezes|entrada de {number})',
    ],
    unless: ['(conforme|segundo) (a|as) (condição|condições) de pagamento'],
    hits: [
      'Pedimos [[pagamento em 60 dias]].',
      'Podemos falar das [[condições de pagamento]]?',
      'Dá para [[parcelar]]?',
    ],
    misses: ['Pagamos conforme as condições de pagamento.', 'Há 30 dias espero.'],
  },
  freight: {
    signal: 'ask:freight',
    weight: 3,
    any: [
      '(frete|transporte|envio|portes) (grátis|gratuito|incluso|incluído|por conta de vocês|por sua conta|cif|pago|pagos|por vossa conta)',
      '(assumam|assumir|paguem|pagar|dividam|dividir|bonifiquem|bonificar|incluam|incluir|tirem|abatam|banquem) (o|do|a|metade do) (frete|transporte|envio|portes|frete aéreo)',
      '(valor|custo|cotação|preço) (do|de|dos) (frete|transporte|envio|portes)',
    ],
    hits: ['Com [[frete grátis]] fecho.', 'Podem [[assumir o frete]]?', 'Passem o [[valor do frete]].'],
    misses: ['O frete chegou ontem.', 'O transporte foi bom.'],
  },
  freebies: {
    signal: 'ask:freebies',
    weight: 3,
    any: [
      '(de brinde|brinde|de graça|sem custo|de cortesia|bonificado|bonificados|grátis|gratuitamente|sem custos|oferta da casa)',
    ],
    unless: [
      '(frete|envio|troca|reposição|reparo|conserto|cancelamento|transporte|entrega|estacionamento|portes|substituição) … (grátis|de graça|sem custo|sem custos|gratuitamente)',
      '(cancelar|trocar|repor|reparar|consertar) … (grátis|de graça|sem custo|sem custos)',
      '(recebi|chegou|adorei|obrigado) … brinde',
    ],
    hits: ['Mandem duas lâmpadas [[de brinde]].', 'Quero as tampas [[sem custo]].'],
    misses: ['O frete é grátis?', 'Dá para cancelar sem custo?', 'Adorei o brinde.'],
  },
  compensation: {
    signal: 'ask:compensation',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (compensação|indenização|indemnização|ressarcimento|abatimento)',
      '(compensem|indenizem|ressarçam|compensar|indenizar|ressarcir|ressarcir-nos|indemnizar) (me|nos|o|a|os|pelo|pela|por)',
    ],
    hits: ['[[Espero uma compensação]] justa.', 'Vocês têm de [[compensar pelo]] tempo perdido.'],
    misses: ['A compensação bancária demora.', 'O abatimento foi lançado.'],
  },
  refund: {
    signal: 'ask:refund',
    weight: 3,
    any: [
      '(reembolsem|reembolse|estornem|estorne|reembolsar|estornar|devolvam|devolva|devolver|ressarçam) (me|nos|) (o|os|a|meu|minha|) (dinheiro|valor|sinal|pagamento|euros|reais|entrada|depósito|{number})',
      '{request} ({any}) ({any}) (reembolso|estorno|devolução do dinheiro|devolução do valor)',
      '(quero|exijo|queremos|cadê) (meu|o meu|nosso|o nosso|de volta) (dinheiro|sinal|depósito)',
      '(reembolso|estorno) (total|integral|imediato|do valor|da compra|do sinal)',
    ],
    unless: [
      '(recebi|recebemos|obrigado|obrigada) … (reembolso|estorno)',
      '(reembolso|estorno) … (caiu|chegou)',
    ],
    hits: [
      '[[Devolvam o dinheiro]].',
      '[[Solicito o reembolso]] já.',
      'Só [[quero meu dinheiro]].',
      '[[Façam o estorno total]].',
    ],
    misses: [
      'Obrigado, o estorno total veio.',
      'Devolvam o contrato assinado.',
      'O reembolso integral caiu hoje.',
    ],
  },
  replacement: {
    signal: 'ask:replacement',
    weight: 3,
    any: [
      '(reponham|repor|substituam|substituir|troquem|trocar|consertem|consertar|reparem|reparar) (me|as|os|o|a|essas|esses|já|urgente|imediatamente|por outro|por outra|peças)',
      '{request} ({any}) ({any}) (reposição|substituição|troca|conserto|reparo)',
      '(mandem|enviem|mande) (outro|outra|outros|outras|um novo|uma nova|novos|novas)',
    ],
    unless: [
      '(substituam|substituir|troquem|trocar) (a|o|as|os) … (foto|logo|nota|fatura|proforma|linha|nome|texto|arquivo|endereço|óleo)',
      '(mandem|enviem|mande) (outra|outro|uma nova|um novo) (nota|fatura|proforma|cotação|foto|via|boleto)',
      'trocar (o|a|os|as) (telefone|número|ideias|fornecedor|roupa)',
    ],
    hits: [
      'Por favor [[reponham as]] 14 peças.',
      '[[Precisamos da reposição]] das peças.',
      'Vieram molhadas, [[mandem outras]].',
    ],
    misses: ['Troquem a foto do catálogo.', 'Mandem uma nova nota.', 'Tive de trocar o telefone.'],
  },
  delivery: {
    signal: 'ask:delivery',
    weight: 3,
    any: [
      '(quando|que dia) (chega|chegam|sai|embarca|embarcam|entregam|fica pronto|despacham|será entregue|vai chegar|enviam)',
      '(data|prazo|previsão) (de|da|do) (entrega|embarque|despacho|envio|chegada)',
      '(embarquem|despachem|entreguem|antecipem|antecipar|acelerem|acelerar|agilizem|agilizar|adiantem) (já|o|a|os|as|isso|logo|meu|nosso)',
      '{request} ({any}) ({any}) (entregar|despachar|embarcar)',
    ],
    unless: ['na data de entrega', '(quando|que dia) chega (a visita|você|vocês)'],
    hits: [
      '[[Quando chega]] o meu?',
      'Passem a [[previsão de entrega]].',
      '[[Despachem já]] o resto.',
      '[[Podem entregar]] terça?',
    ],
    misses: ['O canhoto na data de entrega.', 'Que dia chega você?', 'O embarque saiu.'],
  },
  documents: {
    signal: 'ask:documents',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {document}',
      '(cadê|onde está|onde estão|não recebi|não recebemos|ainda falta) (o|a|os|as|ainda|) (o|a|os|as|) {document}',
    ],
    hits: ['[[Preciso do certificado]] hoje.', '[[Cadê o laudo]]?'],
    misses: ['O certificado chegou.', 'A proforma veio.', 'Podem já cancelar a nota fiscal.'],
  },
  inspection: {
    signal: 'ask:inspection',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (inspeção|inspecionar|auditar|visita à fábrica|visitar a fábrica|vistoria)',
      '(inspeção|auditoria|vistoria) (prévia|externa|independente|de terceira parte|antes do embarque|da sgs|pela sgs|presencial)',
      'sem (uma|a|) (inspeção|auditoria|vistoria)',
    ],
    unless: ['(inspeção|auditoria|vistoria) … (aprovada|concluída|passou)'],
    hits: [
      '[[Queremos uma inspeção]] neutra.',
      'Só com [[auditoria presencial]].',
      '[[Sem inspeção]] nada sai.',
    ],
    misses: ['A auditoria externa foi aprovada.', 'A vistoria foi ontem.'],
  },
  warranty: {
    signal: 'ask:warranty',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (garantia|garantias|garantir|fiança|compromisso por escrito)',
      '(garantia|compromisso) (por escrito|estendida|bancária|assinada|assinado|de {number} (anos|meses))',
      '(garantem|garantam|garantes|vocês garantem)',
      '(qual a|qual é a|quanto dura a|tem|existe) garantia',
    ],
    hits: [
      '[[Preciso de uma garantia]] séria.',
      'Só com [[garantia por escrito]].',
      'Isso [[vocês garantem]]?',
      '[[Qual a garantia]] do motor?',
    ],
    misses: ['A peça está na garantia.', 'A garantia é boa.'],
  },
  response: {
    signal: 'ask:response',
    weight: 3,
    any: [
      '(respondam|responda|me liguem|liguem|me ligue|retornem|deem um retorno|deem uma posição|me respondam|me responda)',
      '(exijo|exigimos|quero|queremos|preciso de|precisamos de|aguardo|espero) (uma|um|) (resposta|retorno|posição|posicionamento|explicação e resposta) (hoje|já|urgente|ainda hoje|imediato|imediata|até|por escrito|concreta)',
      '(ninguém (responde|me responde|nos responde|retorna|atende)|sem resposta|sem retorno|tem alguém aí)',
    ],
    unless: ['(me liguem|liguem|me ligue|responda|respondam) (se|caso|quando)'],
    hits: ['[[Respondam]] de uma vez.', '[[Exijo uma resposta hoje]].', 'Há dias [[ninguém me responde]].'],
    misses: ['Me ligue se precisar.', 'A resposta foi boa, quero agradecer.'],
  },
  compliance: {
    signal: 'ask:compliance',
    weight: 3,
    any: [
      '(assinem|assinar|assine|aceitem|aceitar|cumpram|cumprir|cadastrem|cadastrar|preencham|preencher|sigam|seguir|respeitem) … (código de conduta|portal|condições gerais|manual do fornecedor|nda|acordo de confidencialidade|questionário|norma|normas|nosso manual|procedimento|caderno de encargos)',
      '(conforme|segundo|de acordo com) (a nossa|o nosso|nossa|nosso|nossas|nossos|as nossas) (norma|normas|manual|código|política|especificação|especificações|procedimento|caderno)',
    ],
    hits: ['Têm de [[assinar o código de conduta]].', 'Etiquetem [[conforme nosso manual]].'],
    misses: ['Assinem o recibo.', 'Conforme nossa conversa, azul.'],
  },
  explanation: {
    signal: 'ask:explanation',
    weight: 3,
    any: [
      '(expliquem|explique|me explica|me explicam|me expliquem|esclareçam|esclareça|alguém explica|podem explicar|pode explicar|pode me explicar|podem me explicar)',
      '{request} ({any}) ({any}) (explicação|explicações|esclarecimento|esclarecimentos|justificativa|causa raiz)',
      'por que (não|me|nos|o|a|os|as|está|veio|foi|vocês|cobraram|demora|ainda|até)',
      '(o que|como) (aconteceu|houve|é possível que|pode)',
    ],
    unless: ['(sei|entendo|razão) por que', 'por que não (marcamos|falamos|vêm)', 'como pode ver'],
    hits: [
      '[[Expliquem]] a taxa.',
      '[[Exijo uma explicação]].',
      '[[Por que me]] cobraram duas vezes?',
      '[[O que aconteceu]] com o molde?',
    ],
    misses: ['Já sei por que o lote veio.', 'Por que não marcamos terça?', 'É como pode ver.'],
  },
};
