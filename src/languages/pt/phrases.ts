import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Portuguese for trade mail, in words and spellings shared by Brazil and Portugal: no "você", no "estou a tratar" or
 * "estou tratando", no "contato", "equipe", "indenização". Slots never follow "de", "em", "a" or "por", which would
 * have to merge with the article that the slot's words bring. Thanks are given with "agradeço", which fits a woman and a
 * man alike. The familiar form is Brazilian, with "você" and "te".
 */
export const phrases: PhraseBook = {
  tag: 'pt',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' e ' },
  order: { one: 'o pedido {number}', many: 'os pedidos {number}' },
  greeting: { person: 'Bom dia, {name},', titled: 'Bom dia, {name},', nobody: 'Bom dia,' },
  closing: {
    warmer: 'Com os meus melhores cumprimentos,',
    plain: 'Cordialmente,',
    firmer: 'Atenciosamente,',
  },
  asks: {
    price: 'o preço',
    payment_terms: 'as condições de pagamento',
    freight: 'o frete',
    freebies: 'os itens sem custo',
    compensation: 'a compensação solicitada',
    refund: 'o reembolso solicitado',
    replacement: 'a substituição solicitada',
    delivery: 'o prazo de entrega',
    documents: 'os documentos',
    inspection: 'a inspeção',
    warranty: 'a garantia',
    response: 'a resposta que espera',
    compliance: 'os seus requisitos',
    explanation: 'a explicação que pede',
  },
  wants: {
    price: 'um preço melhor',
    payment_terms: 'condições de pagamento mais favoráveis',
    freight: 'melhores condições de frete',
    freebies: 'itens sem custo',
    compensation: 'uma compensação',
    refund: 'um reembolso',
    replacement: 'a substituição da mercadoria',
    delivery: 'a entrega o mais rápido possível',
    documents: 'os documentos',
    inspection: 'uma inspeção',
    warranty: 'uma garantia',
    response: 'uma resposta rápida',
    compliance: 'que o trabalho siga os seus requisitos',
    explanation: 'uma explicação',
  },
  papers: {
    test_report: 'o relatório de testes',
    certificate: 'o certificado',
    invoice: 'a fatura',
    proforma: 'a fatura proforma',
    packing_list: 'o packing list',
    bill_of_lading: 'o conhecimento de embarque',
    data_sheet: 'a ficha técnica',
    manual: 'o manual',
    catalogue: 'o catálogo',
    drawing: 'o desenho',
    contract: 'o contrato',
    declaration: 'a declaração',
    inspection_report: 'o relatório de inspeção',
    licence: 'a licença comercial',
    photos: 'as fotos',
    order_confirmation: 'a confirmação do pedido',
  },
  headings: {
    refund: 'Reembolso',
    replacement: 'Reposição',
    compensation: 'A sua reclamação',
    warranty: 'Garantia',
    inspection: 'Inspeção',
    delivery: 'Entrega',
    explanation: 'Causa',
  },
  colon: ': ',
  askAsPoint: 'a questão sobre {ask}',
  problems: {
    quality: 'o problema de qualidade',
    delay: 'o atraso',
    goods: 'o problema com a mercadoria recebida',
    service: 'o problema com o nosso atendimento',
    silence: 'a espera pela nossa resposta',
    documents: 'o problema com os documentos',
  },
  matter: 'este assunto',
  phrases: {
    'calm.thanks': ['Agradeço a sua mensagem.', 'Agradeço por nos escrever.', 'Agradeço muito o seu e-mail.'],
    'calm.thanks_about': [
      'Agradeço a sua mensagem sobre {asks}.',
      'Agradeço por nos escrever sobre {asks}.',
      'Agradeço muito o seu e-mail sobre {asks}.',
    ],
    'calm.informed': ['Agradeço o aviso.', 'Agradeço a informação.', 'Agradeço por me manter a par.'],
    'calm.thanks_order': [
      'Agradeço o seu pedido.',
      'Agradeço muito o seu pedido.',
      'Agradeço muito o pedido e a confiança.',
    ],
    'calm.thanks_payment': [
      'Agradeço o aviso de pagamento.',
      'Agradeço muito a informação sobre o pagamento.',
      'Agradeço por me avisar do pagamento.',
    ],
    'calm.thanks_papers': [
      'Agradeço o que me enviou.',
      'Agradeço muito o envio.',
      'Recebi o que me enviou e agradeço.',
    ],
    'calm.thanks_news': [
      'Agradeço a boa notícia; fico muito feliz por saber.',
      'Fico muito feliz por ler isto; agradeço por me contar.',
      'Que boa notícia; agradeço muito.',
    ],
    'calm.thanks_settled': [
      'Agradeço a confirmação; é bom que esteja resolvido.',
      'É bom saber que está resolvido, agradeço.',
      'Agradeço por me informar que o assunto está encerrado.',
    ],
    'calm.thanks_inquiry': [
      'Agradeço a sua consulta.',
      'Agradeço muito a sua consulta e o interesse nos nossos produtos.',
      'Agradeço por nos procurar com a sua consulta.',
    ],
    'calm.notice': [
      'Recebemos a sua comunicação e vamos analisá-la.',
      'A sua comunicação chegou e terá a devida atenção.',
      'Confirmamos que recebemos a sua comunicação.',
    ],
    'calm.thanks_report': [
      'Agradeço por nos avisar sobre {point}.',
      'Agradeço por nos escrever sobre {point}; é bom saber diretamente.',
      'Agradeço por nos relatar {point}.',
    ],
    'calm.sorry_delay': [
      'Lamento muito o atraso e os problemas que lhe causa.',
      'Lamento a longa espera pela mercadoria.',
      'Lamento que a entrega não tenha acontecido como estava previsto.',
    ],
    'calm.sorry_goods': [
      'Lamento que a mercadoria não tenha chegado como esperava.',
      'Lamento os problemas com a mercadoria recebida.',
      'Lamento que não tenha recebido a mercadoria como precisava.',
    ],
    'calm.sorry_quality': [
      'Lamento que a mercadoria lhe tenha causado problemas.',
      'Lamento o problema de qualidade que descreve.',
      'Lamento que a mercadoria não corresponda ao que esperava.',
    ],
    'calm.sorry_service': [
      'Lamento que o nosso atendimento não tenha correspondido ao que esperava.',
      'Lamento os problemas que o nosso atendimento lhe causou.',
      'Lamento que tudo isto lhe tenha dado trabalho a mais.',
    ],
    'calm.sorry_silence': [
      'Lamento que tenha tido de esperar pela nossa resposta.',
      'Lamento que não tenha tido notícias nossas mais cedo.',
      'Lamento muito a demora na resposta.',
    ],
    'calm.sorry_documents': [
      'Lamento os problemas com os documentos.',
      'Lamento que os documentos não estivessem como precisava.',
      'Lamento o tempo a mais que os documentos lhe custaram.',
    ],
    'calm.sorry_general': [
      'Lamento muito os problemas que isto lhe causou.',
      'Lamento muito que as coisas não tenham saído como esperava.',
      'Lamento sinceramente o que aconteceu.',
    ],
    'calm.sorry_upset': [
      'Compreendo o seu descontentamento e lamento muito o que aconteceu.',
      'Entendo a sua irritação e lamento que a situação tenha chegado a este ponto.',
      'Lamento muito que isto tenha causado tanto aborrecimento.',
    ],
    'calm.own_fault': [
      'O erro é nosso, e cabe a nós corrigi-lo.',
      'Foi um erro nosso, e vamos tratar disso.',
      'A responsabilidade é nossa, e a tarefa de resolver a situação também.',
    ],
    'calm.danger': [
      'Por segurança, peço que não use mais a mercadoria em questão e que a mantenha longe de pessoas e de tudo o que possa pegar fogo até ter notícias minhas.',
      'Por favor, suspenda imediatamente o uso da mercadoria em questão e guarde-a à parte, longe de pessoas, até ter notícias minhas.',
      'Peço que a mercadoria em questão fique sem uso e bem longe de pessoas até sabermos mais; a segurança vem em primeiro lugar.',
    ],
    'calm.bank': [
      'Por favor, não envie dinheiro para nenhuma conta diferente antes de verificar os dados comigo por telefone, num número que já tenha usado.',
      'Por enquanto, peço que não transfira nada para uma conta nova; telefone-me primeiro, para o número de sempre, e vemos juntos os dados.',
      'Por favor, suspenda qualquer transferência para uma conta alterada até confirmarmos os dados por telefone, num número que já conheça.',
    ],
    'calm.attention': [
      'Isto tem toda a minha atenção, e vou cuidar de tudo pessoalmente.',
      'Levo isto muito a sério e acompanho tudo pessoalmente.',
      'Entendo o que isto significa para o seu negócio e vou cuidar do assunto.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Entendo muito bem a importância que {point} tem para a sua empresa, e vou cuidar disso pessoalmente.',
        'Levo {point} muito a sério e vou acompanhar tudo até haver uma solução.',
        'Compreendo muito bem a sua preocupação; {point} tem toda a minha atenção.',
      ],
      plain: [
        'Levo {point} muito a sério e vou cuidar disso pessoalmente.',
        'Entendo o quanto {point} importa para o seu negócio, e isso tem toda a minha atenção.',
        'Compreendo que {point} exige uma atenção rápida, e vou cuidar disso.',
      ],
      firmer: [
        'Levo {point} a sério.',
        'Entendo que {point} é importante para o seu negócio.',
        'Compreendo a importância que {point} tem para a sua empresa.',
      ],
    },
    'calm.price': {
      warmer: [
        'Agradeço a franqueza sobre o preço; entendo que ele tem de fazer sentido no seu mercado.',
        'Entendo muito bem que tem de cuidar dos seus custos, e gostaria que encontrássemos juntos uma solução.',
        'Valorizo a sua franqueza, e é justo levantar a questão do preço.',
      ],
      plain: [
        'Entendo que o preço tem de fazer sentido no seu mercado, e levo a sério o que me diz.',
        'Entendo que tem de cuidar dos seus custos, e gostaria de encontrar uma solução boa para os dois lados.',
        'A sua posição sobre o preço está clara, e é justo levantar a questão.',
      ],
      firmer: [
        'Entendo que o preço tem de fazer sentido no seu mercado.',
        'Entendo que tem de cuidar dos seus custos.',
        'A sua posição sobre o preço está clara.',
      ],
    },
    'calm.terms': [
      'Entendo que {point} é importante para a sua empresa, e levo isso a sério.',
      'Compreendo o peso que {point} tem para a sua empresa, e gostaria de encontrar uma solução boa para os dois lados.',
      'Agradeço a clareza; assim fica mais fácil procurar um caminho para {point}.',
    ],
    'calm.safety': [
      'Entendo que queira ter certeza antes de avançar, e isso é razoável.',
      'É justo pedir segurança antes de comprometer dinheiro com um pedido.',
      'Entendo que queira evitar riscos; no seu lugar, eu faria o mesmo.',
    ],
    'calm.worry': [
      'Entendo a sua preocupação, e é certo levantá-la.',
      'É natural que isto cause preocupação, e faz bem em perguntar.',
      'Entendo que queira ter clareza sobre isto.',
    ],
    'calm.rank': [
      'Os seus requisitos e o seu processo são importantes para nós, e queremos trabalhar dentro deles.',
      'Entendo a importância do seu processo e tenho respeito por ele.',
      'A sua empresa precisa de um fornecedor que se adapte à sua forma de trabalhar, e levo isso a sério.',
    ],
    'calm.parting': [
      'Agradeço a franqueza e levo muito a sério o que me diz.',
      'Agradeço por me escrever diretamente, e levo a sério o que me diz.',
      'Agradeço a clareza sobre a sua posição; levo isso a sério e quero entendê-la bem.',
    ],
    'calm.loyalty': [
      'Damos muito valor ao trabalho com a sua empresa.',
      'Já nos conhecemos, e o que fizemos juntos conta muito para nós.',
      'O trabalho que já fizemos juntos é importante para nós.',
    ],
    'restate.order': [
      'Entendo que nos escreve sobre {order}.',
      'A sua mensagem é sobre {order}, e tomei nota.',
      'Vejo que a sua mensagem é sobre {order}.',
    ],
    'restate.asks': [
      'Entendi a sua solicitação: {wants}.',
      'Entendi que deseja {wants}.',
      'O que espera de nós é {wants}.',
    ],
    'restate.quote': [
      'Na sua mensagem, escreve: “{quote}”.',
      'Nas suas palavras: “{quote}”.',
      'Tomei nota do que nos escreve: “{quote}”.',
    ],
    'restate.points': ['Respondo aos seus pontos:', 'Sobre o que me pergunta:', 'Ponto por ponto:'],
    'restate.one_point': ['Sobre o que me pede:', 'Quanto ao seu pedido:', 'A respeito da sua pergunta:'],
    'ground.price': [
      'O nosso preço reflete o material, a qualidade da produção e as verificações deste produto.',
      'O preço cobre o material, a produção e a inspeção de qualidade da mercadoria.',
      'O que a sua empresa paga é o material, uma produção cuidadosa e a inspeção antes do embarque.',
    ],
    'ground.compare': [
      'Peço que compare ponto por ponto qualquer outra proposta com a nossa: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
      'Quando outra proposta é mais baixa, convém pôr as duas lado a lado: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
      'Vale a pena ver linha por linha o que outra proposta inclui: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
    ],
    'ground.compare_why': [
      'Um preço mais baixo muitas vezes significa que um destes pontos é mais simples ou não está incluído.',
      'Uma diferença de preço costuma vir de um destes pontos.',
      'Muitas vezes, um destes pontos explica a diferença.',
    ],
    'ground.payment': [
      'As nossas condições de pagamento cobrem o material que temos de comprar antes do início da produção.',
      'Compramos o material de cada pedido antes de começar a produção, e as nossas condições de pagamento vêm daí.',
      'As condições de pagamento estão ligadas ao custo do material, que temos de pagar antes da produção.',
    ],
    'ground.freight': [
      'O frete faz parte do mesmo cálculo, por isso tenho de vê-lo junto com o preço.',
      'O frete entra no custo de um pedido, assim como o material e a mão de obra.',
      'Cada mudança no frete aparece diretamente no custo de um pedido.',
    ],
    'ground.extras': [
      'Os itens sem custo fazem parte do mesmo cálculo, por isso tenho de vê-los junto com o preço.',
      'Os itens sem custo entram no custo de um pedido, assim como o material e a mão de obra.',
      'Cada item sem custo aparece diretamente no custo de um pedido.',
    ],
    'ground.time': [
      'O prazo de entrega depende do material, da produção e da inspeção, e cada uma destas etapas protege a qualidade que recebe.',
      'O material, a produção e a inspeção precisam cada um do seu tempo, e nenhuma destas etapas pode ser eliminada sem risco para a qualidade.',
      'O prazo é a soma do tempo de material, produção e inspeção, e são estas etapas que protegem a qualidade.',
    ],
    'ground.check_goods': [
      'Para lhe dar uma resposta concreta, vou pedir à nossa produção e à nossa área de qualidade que verifiquem a situação.',
      'Vou analisar a situação com a nossa produção e a nossa área de qualidade, para que possa confiar na minha resposta.',
      'A nossa produção e a nossa área de qualidade vão examinar a situação, para que receba uma resposta clara.',
    ],
    'ground.evidence': [
      'Se ainda não enviou fotos, o número de peças e a marcação do lote, esses dados vão ajudar a avançar mais rápido.',
      'Com algumas fotos, o número de peças e a marcação do lote, podemos trabalhar muito mais rápido, se ainda não enviou esses dados.',
      'Por favor, envie fotos, o número de peças e a marcação do lote, se eu ainda não os tiver, para ganharmos tempo.',
    ],
    'ground.check_delay': [
      'Vou verificar com a produção e com a transportadora o que aconteceu em cada etapa.',
      'Vou apurar com a produção e com a transportadora onde se perdeu tempo.',
      'Vou rever cada etapa com a produção e com a transportadora para encontrar a causa.',
    ],
    'ground.check_service': [
      'Vou rever a nossa troca de mensagens para ver o que ficou parado.',
      'Vou verificar passo a passo como o seu caso foi tratado aqui.',
      'Vou rever todo o histórico, para que receba uma resposta única e clara.',
    ],
    'ground.check_matter': [
      'Vou esclarecer a situação com os meus colegas, para lhe dar uma resposta segura.',
      'Vou apurar com os meus colegas o que aconteceu e qual foi a causa.',
      'Vou rever tudo com as pessoas envolvidas do nosso lado.',
    ],
    'ground.proof': [
      'O que dizemos sobre qualidade e prazos podemos confirmar por escrito.',
      'A confiança num fornecedor deve vir de documentos que se podem verificar, e não só de palavras.',
      'É justo que possa verificar o que dizemos antes de confiar nisso.',
    ],
    'ground.process': [
      'Queremos trabalhar dentro do seu processo; quando um requisito mudar o custo ou o prazo, mostro os números antes de começarmos.',
      'Podemos adaptar o nosso trabalho ao seu processo; alguns requisitos mudam o material, o trabalho ou o prazo, e vou apresentar esses efeitos em números claros.',
      'Vamos trabalhar de acordo com o seu processo; para que possa decidir com toda a informação, vou indicar o que cada requisito significa em custo e prazo.',
    ],
    'options.lead': [
      'Estas são opções que podemos avaliar juntos; nada fica fechado até os dois lados confirmarem:',
      'Vejo as seguintes opções, e cada uma fica em aberto até os dois lados estarem de acordo:',
      'É sobre isto que poderíamos conversar; nada é definitivo até os dois lados confirmarem:',
    ],
    'options.lead_fix': [
      'Isto é o que podemos avaliar no seu caso:',
      'Vejo as seguintes opções no seu caso:',
      'Isto é o que podemos avaliar juntos:',
    ],
    'offer.volume_for_price': [
      'Quantidade: para um pedido de pelo menos {min_quantity}, podemos avaliar uma redução de preço de {volume_discount}.',
      'Uma quantidade maior: a partir de {min_quantity}, podemos discutir uma redução de {volume_discount}.',
      'Preço por volume: com um pedido de {min_quantity} ou mais, podemos avaliar um desconto de {volume_discount} no preço.',
    ],
    'offer.terms_for_price': [
      'Pagamento: com um adiantamento maior, ou com o saldo pago antes do embarque, podemos avaliar uma redução de preço de {terms_discount}.',
      'Condições de pagamento: se puder pagar mais cedo, poderíamos discutir uma redução de {terms_discount}.',
      'Preço conforme o pagamento: se pagar antes do que preveem as condições atuais, podemos avaliar um desconto de {terms_discount} no preço.',
    ],
    'offer.volume_for_terms': [
      'Mais prazo por volume: com pedidos de {min_quantity} ou mais, podemos avaliar um prazo de pagamento de {credit_days}.',
      'Volume e prazo: a partir de {min_quantity} por pedido, poderíamos discutir um prazo de pagamento de {credit_days}.',
      'Um pedido maior: se comprar {min_quantity} ou mais, um prazo de pagamento de {credit_days} é algo que podemos discutir.',
    ],
    'offer.security_for_terms': [
      'Mais prazo com garantia: contra carta de crédito ou seguro de crédito, podemos avaliar um prazo de pagamento de {credit_days}.',
      'Prazo contra garantia: com carta de crédito ou seguro de crédito, poderíamos discutir um prazo de pagamento de {credit_days}.',
      'Prazo com cobertura: se uma carta de crédito ou um seguro de crédito cobrir o valor, um prazo de pagamento de {credit_days} é algo que podemos discutir.',
    ],
    'offer.volume_for_freight': [
      'Frete por volume: com {min_quantity} ou mais num só embarque, podemos avaliar assumir {freight_part} do frete.',
      'Um embarque maior: a partir de {min_quantity}, poderíamos discutir a possibilidade de assumir {freight_part} do frete.',
      'Volume e frete: se {min_quantity} ou mais seguirem juntos, assumir {freight_part} do frete é algo que podemos discutir.',
    ],
    'offer.material_for_price': [
      'Especificação: se puder aceitar um material, um acabamento ou uma embalagem mais simples, podemos calcular um preço mais baixo para essa versão.',
      'Um detalhe diferente: com outro material, acabamento ou embalagem à sua escolha, podemos calcular um preço mais baixo.',
      'Preço por especificação: se for possível mudar um detalhe do material, do acabamento ou da embalagem, podemos avaliar um preço mais baixo para essa versão.',
    ],
    'offer.replacement_and_next_discount': [
      'Substituição: se isso resolver a situação, podemos avaliar a substituição sem custo das peças em questão, com um desconto de {next_discount} no seu próximo pedido.',
      'Mercadoria nova: se assim o caso ficar resolvido, poderíamos substituir as peças em questão sem custo e descontar {next_discount} no próximo pedido que fizer.',
      'Substituição e desconto: se mantiver o pedido com a nossa empresa, podemos avaliar a substituição sem custo e um desconto de {next_discount} no seu próximo pedido.',
    ],
    'offer.repair_or_credit_note': [
      'Nota de crédito: se a mercadoria ainda for útil para a sua empresa, podemos avaliar uma nota de crédito de {credit_amount} para o seu próximo pedido.',
      'Um crédito: se ainda puder usar a mercadoria, poderíamos discutir uma nota de crédito de {credit_amount} para o próximo pedido.',
      'Crédito em vez de devolução: se a mercadoria puder continuar em uso, podemos avaliar {credit_amount} como crédito no seu próximo pedido.',
    ],
    'offer.partial_shipment': [
      'Dois embarques: se aceitar a entrega em duas partes, podemos avaliar o envio de uma primeira parte ({partial_quantity}) antes do restante.',
      'Uma primeira parte: se concordar com uma entrega dividida, poderíamos enviar primeiro {partial_quantity} e depois o restante.',
      'Entrega dividida: se puder receber em duas entregas, podemos avaliar o embarque antecipado de {partial_quantity}.',
    ],
    'offer.faster_transport_shared': [
      'Transporte mais rápido: podemos avaliar uma via mais rápida para enviar esta mercadoria e dividir o frete adicional, se a sua parte for de {freight_share}.',
      'Frete expresso dividido: com o frete adicional dividido e {freight_share} do seu lado, poderíamos discutir uma rota mais rápida para esta mercadoria.',
      'Uma rota mais rápida: se dividirmos o frete adicional e a sua parte for de {freight_share}, podemos avaliar um transporte mais rápido para esta mercadoria.',
    ],
    'offer.proof_package': [
      'Comprovação: podemos reunir amostras, relatórios de testes e referências para a sua verificação; se tiver critérios de teste próprios, peço que os envie.',
      'Amostras e documentos: se nos indicar os seus critérios, podemos preparar as amostras, os relatórios de testes e as referências correspondentes.',
      'Primeiro os documentos: amostras, relatórios de testes e referências para a sua verificação; se indicar os seus critérios, podemos segui-los.',
    ],
    'offer.inspection_before_balance': [
      'Inspeção: a mercadoria pode ser verificada antes do embarque pela sua empresa ou por um inspetor à sua escolha, se o saldo for pago após a aprovação.',
      'Verificação antes do pagamento: podemos combinar uma inspeção antes do vencimento do saldo, se pagar o saldo logo que a mercadoria for aprovada.',
      'Inspeção por terceiros: se indicar o inspetor e os critérios e pagar o saldo após a aprovação da mercadoria, podemos combinar uma verificação antes do embarque.',
    ],
    'offer.trial_order': [
      'Pedido de teste: poderia começar com {trial_quantity} ao preço da nossa proposta, e definimos as condições para pedidos maiores quando já tiver visto a mercadoria.',
      'Um começo pequeno: se fizer um primeiro pedido de {trial_quantity} ao preço da nossa proposta, podemos discutir melhores condições para o seguinte.',
      'Passo a passo: com {trial_quantity} como teste ao preço da nossa proposta, poderia conhecer primeiro o nosso trabalho, e depois podemos falar de pedidos maiores.',
    ],
    'offer.written_warranty': [
      'Garantia: se a mercadoria for usada e armazenada conforme a especificação, podemos avaliar uma garantia por escrito de {warranty_period}.',
      'Garantia por escrito: podemos discutir uma garantia por escrito de {warranty_period}, se combinarmos o uso, o armazenamento e a forma de reclamar.',
      'Uma garantia escrita: com condições claras de uso e armazenamento, podemos avaliar por escrito uma garantia de {warranty_period}.',
    ],
    'offer.loyalty_advantage': [
      'Para quem já é nosso cliente: se fizer o próximo pedido até {order_by_date}, podemos avaliar um desconto de {loyalty_discount}.',
      'Uma condição para clientes habituais: com um pedido até {order_by_date}, podemos discutir um desconto de {loyalty_discount}.',
      'Uma vantagem só para a sua empresa: se o pedido chegar até {order_by_date}, podemos avaliar um desconto de {loyalty_discount}.',
    ],
    'offer.priority_contact': [
      'Uma pessoa de referência: se nos enviar o seu plano de pedidos, {contact_name} pode cuidar dos seus pedidos com prioridade.',
      'Uma só pessoa para o seu atendimento: com o seu plano de pedidos, {contact_name} pode ficar responsável pelos seus pedidos, com prioridade.',
      'Prioridade: em troca de um plano de pedidos, podemos avaliar uma pessoa fixa para o seu atendimento, {contact_name}, e prioridade na produção.',
    ],
    'offer.change_cost_shared': [
      'Custo de uma alteração: se aprovar por escrito a nova versão, podemos avaliar a divisão do custo adicional de {change_cost}.',
      'Dividir o custo: depois de aprovada por escrito a nova versão, poderíamos discutir como dividir o custo adicional de {change_cost}.',
      'A alteração em si: custa {change_cost} a mais, e, se for aprovada por escrito, podemos avaliar assumir uma parte.',
    ],
    'line.price': {
      warmer: [
        'Quero falar com franqueza: para esta especificação e quantidade, o nosso preço é o que nos permite responder pela qualidade.',
        'Prefiro falar com franqueza agora a desapontar depois: abaixo do nosso preço para esta especificação, não poderia prometer a qualidade que espera.',
        'Peço a sua compreensão: um preço mais baixo para exatamente a mesma mercadoria só seria possível à custa da qualidade.',
      ],
      plain: [
        'Para esta especificação e quantidade, o nosso preço é o que nos permite responder pela qualidade.',
        'Abaixo do nosso preço para esta especificação, não poderia prometer a qualidade que espera.',
        'Um preço mais baixo para exatamente a mesma mercadoria só seria possível à custa da qualidade, e isso não seria bom para nenhum dos dois lados.',
      ],
      firmer: [
        'Para esta especificação e quantidade, não podemos ir abaixo do nosso preço, porque a qualidade depende dele.',
        'Abaixo do nosso preço para esta especificação não podemos garantir a qualidade, e por isso mantemos o preço.',
        'Não baixamos o preço para exatamente a mesma mercadoria; algo mais no pedido tem de mudar também.',
      ],
    },
    'line.payment': {
      warmer: [
        'Peço a sua compreensão: as condições de pagamento ficam como estão até os dois lados as mudarem por escrito.',
        'Seria bom para os dois lados deixar o pagamento como está até resolvermos isto juntos.',
        'Peço que compreenda que uma mudança no pagamento tem de ser combinada antes por escrito entre os dois lados.',
      ],
      plain: [
        'As condições de pagamento ficam como estão até os dois lados as mudarem por escrito.',
        'Por favor, deixe o pagamento como está até resolvermos isto juntos.',
        'Uma mudança no pagamento tem de ser combinada antes por escrito entre os dois lados.',
      ],
      firmer: [
        'Não podemos aceitar que só um dos lados mude as condições de pagamento.',
        'As condições de pagamento continuam em vigor enquanto resolvemos isto.',
        'Qualquer mudança no pagamento precisa do nosso acordo por escrito.',
      ],
    },
    'line.facts': {
      warmer: [
        'Peço um pouco de paciência até os dois lados terem a mesma informação em mãos; depois podemos decidir juntos o que fazer.',
        'Vamos primeiro esclarecer juntos o que aconteceu, e depois falar sobre o que fazer.',
        'Peço que compreenda que não posso confirmar um valor antes de a situação estar clara para os dois lados.',
      ],
      plain: [
        'Para decidir o que fazer, precisamos primeiro que a situação esteja clara para os dois lados.',
        'Antes de falar sobre consequências ou valores, vamos esclarecer juntos a situação.',
        'Não posso confirmar um valor antes de a situação estar clara para os dois lados.',
      ],
      firmer: [
        'Vamos decidir o que fazer quando a situação estiver clara, e não antes.',
        'Não podemos falar sobre consequências ou valores antes de esclarecer a situação.',
        'Não confirmamos nenhum valor antes de a situação estar clara para os dois lados.',
      ],
    },
    'line.process': {
      warmer: [
        'A única coisa que peço antes do início de uma alteração é a sua aprovação por escrito do custo e do prazo.',
        'Seria bom para os dois lados ter o custo e o prazo de uma alteração aprovados por escrito antes de começar.',
        'Peço que compreenda que podemos começar uma alteração depois de combinados o custo e o prazo.',
      ],
      plain: [
        'A única coisa de que precisamos antes do início de uma alteração é a sua aprovação por escrito do custo e do prazo.',
        'O custo e o prazo de uma alteração têm de ser aprovados por escrito antes de começarmos.',
        'Podemos começar uma alteração assim que o custo e o prazo estiverem combinados.',
      ],
      firmer: [
        'Não começamos uma alteração antes de o custo e o prazo estarem aprovados por escrito.',
        'Sem uma aprovação por escrito do custo e do prazo, não podemos começar uma alteração.',
        'Uma alteração só começa depois de combinados o custo e o prazo.',
      ],
    },
    'line.safety': {
      warmer: [
        'Com estas provas em mãos, peço que deixe as condições de pagamento como estão.',
        'Espero que isto dê a segurança de que precisa, para que as condições de pagamento possam ficar como estão.',
        'Peço que compreenda que apresentamos estas provas para que as condições de pagamento não tenham de mudar.',
      ],
      plain: [
        'Com estas provas em mãos, as condições de pagamento podem ficar como estão.',
        'Queremos dar a segurança de que precisa; em troca, pedimos que mantenha as condições de pagamento.',
        'As provas servem para que as condições de pagamento não tenham de mudar.',
      ],
      firmer: [
        'Apresentamos estas provas, e as condições de pagamento ficam como estão.',
        'Queremos dar a segurança de que precisa; as condições de pagamento não são negociáveis.',
        'Provas podemos dar; uma mudança nas condições de pagamento, não.',
      ],
    },
    'line.reserved': [
      'Esta mensagem apenas confirma o recebimento; fica integralmente reservada a nossa posição.',
      'Nada nesta mensagem implica o reconhecimento de qualquer pretensão ou a renúncia a qualquer direito; ela apenas confirma o recebimento.',
      'Esta mensagem deve ser entendida unicamente como confirmação de recebimento, e reservamos todos os nossos direitos.',
    ],
    'line.direct': {
      warmer: [
        'Agradeceria muito a oportunidade de resolver isto primeiro diretamente entre nós.',
        'Para mim seria muito importante resolvermos isto primeiro entre nós.',
        'Uma solução direta é o caminho mais rápido para os dois lados, e gostaria muito de encontrá-la com a sua empresa.',
      ],
      plain: [
        'Peço que nos dê a oportunidade de resolver isto primeiro diretamente.',
        'Peço que possamos resolver isto primeiro entre nós.',
        'Uma solução direta é o caminho mais rápido para os dois lados, e peço a oportunidade de encontrá-la.',
      ],
      firmer: [
        'Esperamos resolver isto primeiro diretamente com a sua empresa.',
        'Isto deve ser resolvido primeiro entre nós.',
        'Uma solução direta é o caminho mais rápido para os dois lados, e a forma certa de começar.',
      ],
    },
    'next.answer': [
      'Volto a escrever sobre {asks} até {reply_date}.',
      'Até {reply_date} terá a minha resposta sobre {asks}.',
      'Vou enviar os detalhes sobre {asks} até {reply_date}.',
    ],
    'next.reply': [
      'Terá a minha resposta até {reply_date}.',
      'Até {reply_date} vou dar uma resposta clara.',
      'Volto a escrever até {reply_date}, com os detalhes.',
    ],
    'next.each': [
      'Até {reply_date} terá a minha resposta sobre cada um dos seus pontos.',
      'Volto a escrever até {reply_date} sobre todos os seus pontos.',
      'Vou responder aos seus pontos um a um até {reply_date}.',
    ],
    'next.quote': [
      'Terá a nossa cotação até {reply_date}.',
      'Envio a nossa cotação até {reply_date}.',
      'A nossa cotação chegará até {reply_date}.',
    ],
    'next.confirm': [
      'Vou conferir os detalhes e envio a confirmação do pedido até {reply_date}.',
      'Estamos conferindo os detalhes; a confirmação do pedido segue até {reply_date}.',
      'A confirmação do pedido chega até {reply_date}, depois de conferida cada linha.',
    ],
    'next.payment': [
      'Aviso assim que o valor chegar à nossa conta.',
      'Assim que estiver na nossa conta, confirmo.',
      'A confirmação segue assim que o banco creditar o valor.',
    ],
    'next.open': [
      'Sobre o resto, dou notícias até {reply_date}.',
      'Sobre o que ainda estiver em aberto, volto a escrever até {reply_date}.',
      'Até {reply_date} terá notícias minhas sobre o que não ficar resolvido aqui.',
    ],
    'next.available': [
      'Se surgir alguma coisa, escreva quando quiser.',
      'Estou à disposição para qualquer dúvida.',
      'Escreva sempre que pudermos ajudar em mais alguma coisa.',
    ],
    'next.choose': [
      'Por favor, diga qual destas opções é a melhor no seu caso, e envio as condições exatas até {reply_date}.',
      'Qual destas opções ajudaria mais? Preparo os detalhes até {reply_date}.',
      'Diga qual destas opções interessa, e até {reply_date} terá as condições exatas.',
    ],
    'next.interest': [
      'Ajudaria saber o que está por trás do seu preço-alvo: o seu orçamento, o preço no seu mercado ou outra proposta.',
      'Poderia dizer também de onde vem o seu preço-alvo: do seu orçamento, do preço no seu mercado ou de outra proposta?',
      'Para encontrar o caminho certo, gostaria de entender em que se baseia o seu preço-alvo: o seu orçamento, o preço no seu mercado ou outra proposta.',
    ],
    'next.fix': [
      'Até {fix_date} informo o resultado da verificação e o que propomos.',
      'Escrevo até {fix_date} com o resultado e uma proposta.',
      'Até {fix_date} terá uma resposta clara: o resultado da verificação e o próximo passo.',
    ],
    'next.fix_delay': [
      'Até {fix_date} informo a situação atual e a próxima data de entrega.',
      'Escrevo até {fix_date} com a situação da mercadoria e uma data de entrega.',
      'Até {fix_date} terá uma resposta clara: onde está a mercadoria e quando chega.',
    ],
    'next.proof': [
      'Por favor, diga de quais destes pontos precisa, e respondo até {reply_date}.',
      'Qual destas opções seria a mais útil? Terá a minha resposta até {reply_date}.',
      'Diga qual destas opções é a mais importante para a sua empresa, e escrevo com os detalhes até {reply_date}.',
    ],
    'next.process': [
      'Até {reply_date} digo como atendemos aos seus requisitos e o que cada um significa em custo e prazo.',
      'Até {reply_date} terá de mim, requisito por requisito, como o atendemos e com que custo e prazo.',
      'Vou percorrer os seus requisitos um a um e envio o resultado, com custo e prazo, até {reply_date}.',
    ],
    'next.talk': [
      'Podemos conversar por telefone? Sugiro {call_date}, para vermos juntos os seus pontos e o que é possível.',
      'Sugiro uma conversa por telefone, para vermos os seus pontos um a um; a minha proposta de data é {call_date}.',
      'Gostaria de ver os seus pontos por telefone; {call_date} seria conveniente?',
    ],
    'next.door': [
      'Gostaria de continuar a trabalhar com a sua empresa.',
      'Seria muito bom podermos continuar a trabalhar juntos.',
      'Continuamos à disposição para conversar a qualquer momento.',
    ],
    'next.rest': [
      'Ao mesmo tempo terá a minha resposta sobre {rest}.',
      'A minha resposta sobre {rest} virá na mesma mensagem.',
      'Sobre {rest}, respondo junto com isso.',
    ],
    'next.limit': [
      'Tenho presente a data que indica: “{limit}”.',
      'Na sua mensagem, escreve “{limit}”, e tenho essa data presente.',
      'Tomei nota da data que menciona, “{limit}”.',
    ],
    'next.warm': [
      'Dou muito valor ao nosso trabalho e espero encontrar um caminho bom para os dois lados.',
      'Para mim é importante continuarmos bons parceiros.',
      'Gostaria muito de encontrar uma boa solução junto com a sua empresa.',
    ],
    'next.glad': [
      'É bom trabalhar com a sua empresa.',
      'É um prazer trabalhar com a sua empresa.',
      'É um prazer estar em conversa com a sua empresa.',
    ],
    'prevention.price': [
      'Quando estivermos de acordo, vamos reunir numa única proposta escrita o preço, o que ele cobre e até quando vale.',
      'Sugiro deixar depois por escrito, numa só proposta, o preço, o que inclui e até quando vale.',
      'Quando isto estiver resolvido, uma proposta escrita com preço, conteúdo e validade deixa tudo claro para os dois lados.',
    ],
    'prevention.lead_time': [
      'Para o futuro, vamos deixar por escrito a data de entrega e o que acontece se ela mudar.',
      'Sugiro que cada confirmação de pedido indique a data de entrega e os passos a seguir se ela mudar.',
      'Uma regra escrita sobre as datas de entrega e sobre o que acontece se mudarem vai ajudar os dois lados no futuro.',
    ],
    'prevention.payment': [
      'Vamos também deixar por escrito quando vence cada pagamento e como se trata, nesse período, uma questão em aberto.',
      'Sugiro deixar por escrito as datas de pagamento e o que acontece com elas enquanto houver uma questão em aberto.',
      'Uma regra escrita sobre datas de pagamento e questões em aberto vai ajudar os dois lados no futuro.',
    ],
    'prevention.after_sales': [
      'Quando isto estiver resolvido, sugiro deixar por escrito como tratamos estes casos: prazo, fotos, substituição ou crédito.',
      'Quando este caso estiver encerrado, uma regra escrita simples para reclamações ajudaria os dois lados: prazo, fotos, substituição ou crédito.',
      'Depois de resolver isto, vamos deixar por escrito como tratamos as reclamações, com prazo, fotos e substituição ou crédito.',
    ],
    'prevention.progress': [
      'Para o futuro, sugiro um breve relatório de andamento em momentos fixos, para que saiba cedo se algo mudar.',
      'Vamos combinar relatórios de andamento regulares, para que as notícias cheguem antes de ter de perguntar.',
      'Um breve relatório em momentos fixos permitiria ver cedo em que ponto estão as coisas.',
    ],
    'prevention.quality': [
      'Vamos também deixar por escrito os critérios de aceitação e a inspeção antes do embarque.',
      'Sugiro deixar por escrito os critérios de aceitação e a inspeção antes do embarque.',
      'Critérios de aceitação por escrito e uma inspeção antes do embarque deixam tudo claro para os dois lados.',
    ],
    'prevention.changes': [
      'Para o futuro, vamos combinar por escrito como são aprovadas as alterações, com custo e prazo, antes da produção.',
      'Sugiro uma regra escrita para alterações: aprovação, custo e prazo antes do início da produção.',
      'Uma regra escrita simples para alterações, com aprovação, custo e prazo, vai evitar problemas aos dois lados.',
    ],
  },
  familiar: {
    greeting: { person: 'Oi, {name},', titled: 'Oi, {name},', nobody: 'Oi,' },
    closing: 'Um abraço,',
    asks: {
      response: 'a resposta que você espera',
      explanation: 'a explicação que você pediu',
    },
    headings: { compensation: 'A sua reclamação' },
    phrases: {
      'calm.worry': 'Entendo a sua preocupação, e faz bem em levantá-la.',
      'next.payment': 'Te aviso assim que o valor chegar à nossa conta.',
      'next.confirm': 'Vou conferir os detalhes e te mando a confirmação do pedido até {reply_date}.',
      'calm.thanks': 'Valeu pela mensagem.',
      'calm.thanks_about': 'Valeu pela mensagem sobre {asks}.',
      'calm.informed': 'Valeu por avisar.',
      'calm.thanks_order': 'Que bom receber o seu pedido, agradeço muito.',
      'calm.thanks_payment': 'Valeu por avisar do pagamento.',
      'calm.thanks_papers': 'Valeu, recebi o que você mandou.',
      'calm.thanks_news': 'Que notícia boa, fico muito feliz; valeu por me contar.',
      'calm.thanks_settled': 'Agradeço a confirmação; é bom que esteja resolvido.',
      'calm.thanks_inquiry': 'Que bom que você nos procurou, agradeço o interesse.',
      'calm.notice': 'Recebi o seu aviso e já estou vendo isso.',
      'calm.thanks_report': 'Agradeço por me avisar sobre {point}.',
      'calm.sorry_delay': 'Sinto muito pelo atraso e pelos problemas que ele te causa.',
      'calm.sorry_goods': 'Sinto muito que a mercadoria não tenha chegado como você esperava.',
      'calm.sorry_quality': 'Sinto muito que a mercadoria tenha te dado problema.',
      'calm.sorry_service': 'Sinto muito que o nosso atendimento não tenha sido o que você esperava.',
      'calm.sorry_silence': 'Sinto muito que você tenha ficado esperando a nossa resposta.',
      'calm.sorry_documents': 'Sinto muito pelo trabalho que os documentos te deram.',
      'calm.sorry_general': 'Sinto muito pelos problemas que isso te causou.',
      'calm.sorry_upset': 'Entendo a sua irritação e sinto muito pelo que aconteceu.',
      'calm.danger':
        'Por segurança, não use mais essa mercadoria e deixe tudo longe de pessoas e de qualquer coisa que possa pegar fogo até eu te dar notícias.',
      'calm.bank':
        'Não mande dinheiro para nenhuma conta diferente antes de confirmar os dados comigo por telefone, em um número que você já tenha usado.',
      'calm.attention': 'Isso tem toda a minha atenção, e estou cuidando de tudo pessoalmente.',
      'calm.take_seriously': {
        warmer:
          'Entendo muito bem o quanto {point} é importante para você, e estou cuidando disso pessoalmente.',
        plain: 'Levo {point} muito a sério e estou cuidando disso pessoalmente.',
        firmer: 'Levo {point} a sério.',
      },
      'calm.price': {
        warmer: 'Agradeço a franqueza sobre o preço; entendo que ele precisa fazer sentido no seu mercado.',
        plain: 'Entendo que o preço precisa fazer sentido no seu mercado, e levo a sério o que você me diz.',
        firmer: 'Entendo que o preço precisa fazer sentido no seu mercado.',
      },
      'calm.terms': 'Entendo que {point} é importante para você, e levo isso a sério.',
      'calm.safety': 'Entendo que você queira ter certeza antes de avançar; no seu lugar, eu faria o mesmo.',
      'calm.rank':
        'Os seus requisitos e o seu jeito de trabalhar são importantes para nós, e queremos trabalhar dentro deles.',
      'calm.parting': 'Agradeço a franqueza e levo muito a sério o que você me diz.',
      'calm.loyalty': 'Já fizemos muita coisa juntos, e isso conta muito para mim.',
      'restate.order': 'Vi que a sua mensagem é sobre {order}.',
      'restate.asks': 'Entendi o que você quer: {wants}.',
      'restate.quote': 'Você escreveu: “{quote}”.',
      'restate.one_point': 'Sobre o que você me pede:',
      'restate.points': 'Respondo ponto por ponto:',
      'ground.price': 'O preço cobre o material, a produção e a inspeção de qualidade da mercadoria.',
      'ground.compare':
        'Vale você comparar ponto por ponto qualquer outra proposta com a nossa: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
      'ground.time':
        'O prazo depende do material, da produção e da inspeção, e cada uma dessas etapas protege a qualidade que você recebe.',
      'ground.check_goods':
        'Para te dar uma resposta concreta, vou pedir para a nossa produção e o pessoal da qualidade verificarem isso.',
      'ground.evidence':
        'Se você ainda não mandou fotos, o número de peças e a marcação do lote, esses dados ajudam a andar mais rápido.',
      'ground.check_service': 'Vou rever as nossas mensagens para ver onde a coisa parou.',
      'ground.check_matter': 'Vou ver isso com os meus colegas, para te dar uma resposta segura.',
      'ground.proof': 'O que te falamos sobre qualidade e prazos podemos confirmar por escrito.',
      'ground.process':
        'Queremos trabalhar dentro do seu processo; quando um requisito mudar o custo ou o prazo, te mostro os números antes de começar.',
      'options.lead':
        'Estas são opções que podemos ver juntos; nada fica fechado até os dois lados confirmarem:',
      'options.lead_fix': 'Isto é o que podemos avaliar para você:',
      'offer.volume_for_price':
        'Quantidade: se você fizer um pedido de pelo menos {min_quantity}, podemos avaliar uma redução de preço de {volume_discount}.',
      'offer.terms_for_price':
        'Pagamento: se você pagar um adiantamento maior, ou o saldo antes do embarque, podemos avaliar uma redução de preço de {terms_discount}.',
      'offer.volume_for_terms':
        'Mais prazo por volume: se você pedir {min_quantity} ou mais, podemos avaliar um prazo de pagamento de {credit_days}.',
      'offer.security_for_terms':
        'Mais prazo com garantia: se você tiver carta de crédito ou seguro de crédito, podemos avaliar um prazo de pagamento de {credit_days}.',
      'offer.volume_for_freight':
        'Frete por volume: se você embarcar {min_quantity} ou mais de uma vez só, podemos avaliar assumir {freight_part} do frete.',
      'offer.material_for_price':
        'Especificação: se você aceitar um material, um acabamento ou uma embalagem mais simples, podemos calcular um preço mais baixo para essa versão.',
      'offer.replacement_and_next_discount':
        'Substituição: se isso resolver para você, podemos avaliar a substituição sem custo das peças em questão, com um desconto de {next_discount} no seu próximo pedido.',
      'offer.repair_or_credit_note':
        'Nota de crédito: se você ainda puder usar a mercadoria, podemos avaliar uma nota de crédito de {credit_amount} para o seu próximo pedido.',
      'offer.partial_shipment':
        'Dois embarques: se você aceitar a entrega em duas partes, podemos avaliar mandar {partial_quantity} antes do restante.',
      'offer.faster_transport_shared':
        'Transporte mais rápido: podemos avaliar uma via mais rápida para essa mercadoria e dividir o frete adicional, se a sua parte for de {freight_share}.',
      'offer.proof_package':
        'Comprovação: podemos reunir amostras, relatórios de testes e referências para você verificar; se você tiver critérios próprios, é só mandar.',
      'offer.inspection_before_balance':
        'Inspeção: você ou um inspetor da sua escolha pode verificar a mercadoria antes do embarque, se o saldo for pago após a aprovação.',
      'offer.trial_order':
        'Pedido de teste: você poderia começar com {trial_quantity} ao preço da nossa proposta, e definimos as condições para pedidos maiores quando você já tiver visto a mercadoria.',
      'offer.written_warranty':
        'Garantia: se você usar e armazenar a mercadoria conforme a especificação, podemos avaliar uma garantia por escrito de {warranty_period}.',
      'offer.loyalty_advantage':
        'Para você, que já é cliente: se o próximo pedido sair até {order_by_date}, podemos avaliar um desconto de {loyalty_discount}.',
      'offer.priority_contact':
        'Uma pessoa fixa: se você mandar o seu plano de pedidos, {contact_name} pode cuidar dos seus pedidos com prioridade.',
      'offer.change_cost_shared':
        'Custo da alteração: se você aprovar por escrito a nova versão, podemos avaliar a divisão do custo adicional de {change_cost}.',
      'line.price': {
        warmer:
          'Quero falar com franqueza com você: para esta especificação e quantidade, o nosso preço é o que nos permite responder pela qualidade.',
        plain:
          'Abaixo do nosso preço para esta especificação, eu não poderia te prometer a qualidade que você espera.',
        firmer:
          'Para esta especificação e quantidade, não podemos ir abaixo do nosso preço, porque a qualidade depende dele.',
      },
      'line.payment': {
        warmer:
          'Peço a sua compreensão: as condições de pagamento ficam como estão até mudarmos isso juntos por escrito.',
        plain: 'Por favor, deixe o pagamento como está até resolvermos isso juntos.',
        firmer: 'Qualquer mudança no pagamento precisa do nosso acordo por escrito.',
      },
      'line.facts': {
        warmer: 'Vamos primeiro esclarecer juntos o que aconteceu, e depois falar sobre o que fazer.',
        plain: 'Não posso te dar um valor antes de a situação estar clara para os dois lados.',
        firmer: 'Vamos decidir o que fazer quando a situação estiver clara, e não antes.',
      },
      'line.process': {
        warmer:
          'A única coisa que te peço antes de começar uma alteração é a sua aprovação por escrito do custo e do prazo.',
        plain:
          'A única coisa de que precisamos antes de começar uma alteração é a sua aprovação por escrito do custo e do prazo.',
        firmer: 'Não começamos uma alteração antes de você aprovar por escrito o custo e o prazo.',
      },
      'line.safety': {
        warmer:
          'Espero que isso te dê a segurança de que você precisa, para que as condições de pagamento possam ficar como estão.',
        plain:
          'Queremos te dar a segurança de que você precisa; em troca, pedimos que mantenha as condições de pagamento.',
        firmer:
          'Queremos te dar a segurança de que você precisa; as condições de pagamento não são negociáveis.',
      },
      'line.direct': {
        warmer: 'Para mim seria muito importante resolvermos isso primeiro entre nós.',
        plain: 'Queria muito resolver isso primeiro diretamente com você.',
        firmer: 'Isso deve ser resolvido primeiro entre nós.',
      },
      'next.answer': 'Te respondo sobre {asks} até {reply_date}.',
      'next.reply': 'Te respondo até {reply_date}.',
      'next.each': 'Te respondo sobre cada um dos seus pontos até {reply_date}.',
      'next.quote': 'Te envio a nossa cotação até {reply_date}.',
      'next.open': 'Sobre o resto, te dou notícias até {reply_date}.',
      'next.available': 'Se precisar de alguma coisa, é só me escrever.',
      'next.choose':
        'Me diga qual dessas opções é melhor para você, e te mando as condições exatas até {reply_date}.',
      'next.interest':
        'Me ajudaria saber de onde vem o seu preço-alvo: do seu orçamento, do preço no seu mercado ou de outra proposta.',
      'next.fix': 'Até {fix_date} te digo o que encontramos e o que propomos.',
      'next.fix_delay': 'Até {fix_date} te passo a situação atual e a próxima data de entrega.',
      'next.proof': 'Me diga de quais desses pontos você precisa, e te respondo até {reply_date}.',
      'next.process':
        'Até {reply_date} te digo como atendemos aos seus requisitos e o que cada um significa em custo e prazo.',
      'next.talk': 'Podemos falar por telefone? Sugiro {call_date}, para vermos juntos os seus pontos.',
      'next.door': 'Quero muito continuar trabalhando com você.',
      'next.rest': 'Sobre {rest}, te respondo junto com isso.',
      'next.limit': 'Já vi a data que você colocou: “{limit}”.',
      'next.warm': 'Gosto muito de trabalhar com você e espero achar um caminho bom para os dois lados.',
      'next.glad': 'É muito bom trabalhar com você.',
      'prevention.price':
        'Quando estivermos de acordo, vamos juntar numa única proposta escrita o preço, o que ele cobre e até quando vale.',
      'prevention.lead_time':
        'Para as próximas, vamos deixar por escrito a data de entrega e o que acontece se ela mudar.',
      'prevention.payment':
        'Vamos também deixar por escrito quando vence cada pagamento e o que acontece enquanto houver uma questão em aberto.',
      'prevention.after_sales':
        'Quando isso estiver resolvido, sugiro deixar por escrito como tratamos esses casos: prazo, fotos, substituição ou crédito.',
      'prevention.progress':
        'Para as próximas, sugiro um breve relatório de andamento em momentos fixos, para você saber cedo se algo mudar.',
      'prevention.quality':
        'Vamos também deixar por escrito os critérios de aceitação e a inspeção antes do embarque.',
      'prevention.changes':
        'Para as próximas, vamos combinar por escrito como aprovamos as alterações, com custo e prazo, antes da produção.',
    },
  },
};
