import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Portuguese for trade mail, in words and spellings shared by Brazil and Portugal: no "você", no "estou a tratar" or
 * "estou tratando", no "contato", "equipe", "indenização". Slots never follow "de", "em", "a" or "por", which would
 * have to merge with the article that the slot's words bring.
 */
export const phrases: PhraseBook = {
  tag: 'pt',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' e ' },
  order: { one: 'o pedido {number}', many: 'os pedidos {number}' },
  greeting: { person: 'Bom dia, {name},', titled: 'Bom dia, {name},', nobody: 'Bom dia,' },
  closing: { warmer: 'Com cordiais cumprimentos,', plain: 'Cordialmente,', firmer: 'Atenciosamente,' },
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
  askAsPoint: 'o que escreve sobre {ask}',
  problems: {
    quality: 'o problema de qualidade',
    delay: 'o atraso',
    goods: 'o problema com a mercadoria recebida',
    service: 'o problema com o nosso atendimento',
    silence: 'o tempo de espera pela nossa resposta',
    documents: 'o problema com os documentos',
  },
  matter: 'o que me escreve',
  phrases: {
    'calm.thanks': ['Agradeço a sua mensagem.', 'Agradeço ter-nos escrito.', 'Agradeço muito o seu e-mail.'],
    'calm.thanks_about': [
      'Agradeço a sua mensagem sobre {asks}.',
      'Agradeço ter-nos escrito sobre {asks}.',
      'Agradeço muito o seu e-mail sobre {asks}.',
    ],
    'calm.read': [
      'Li a sua mensagem com atenção.',
      'Li com todo o cuidado o que nos escreve.',
      'Li atentamente a sua mensagem.',
    ],
    'calm.informed': ['Agradeço a informação.', 'Agradeço o aviso.', 'Agradeço o esclarecimento.'],
    'calm.notice': [
      'Recebemos a sua comunicação e vamos analisá-la.',
      'A sua comunicação chegou e terá a devida atenção.',
      'Confirmamos que recebemos a sua comunicação.',
    ],
    'calm.thanks_report': [
      'Agradeço o aviso; levo muito a sério {point}.',
      'Agradeço ter-nos escrito diretamente; tenho bem presente {point}.',
      'Agradeço a informação; {point} tem toda a minha atenção.',
    ],
    'calm.sorry_delay': [
      'Lamento muito o atraso e os transtornos que lhe causa.',
      'Lamento a longa espera pela mercadoria.',
      'Lamento que a entrega não tenha ocorrido como previsto nos seus planos.',
    ],
    'calm.sorry_goods': [
      'Lamento que a mercadoria não tenha chegado conforme as suas expectativas.',
      'Lamento os transtornos com a mercadoria que recebeu.',
      'Lamento que não tenha recebido a mercadoria de acordo com as suas necessidades.',
    ],
    'calm.sorry_quality': [
      'Lamento que a mercadoria lhe tenha causado transtornos.',
      'Lamento o problema de qualidade que descreve.',
      'Lamento que a mercadoria não corresponda às suas expectativas.',
    ],
    'calm.sorry_service': [
      'Lamento que o nosso atendimento não tenha correspondido às suas necessidades.',
      'Lamento os transtornos que o nosso atendimento lhe causou.',
      'Lamento que tudo isto lhe tenha exigido um esforço adicional.',
    ],
    'calm.sorry_silence': [
      'Lamento que tenha precisado esperar pela nossa resposta.',
      'Lamento que não tenha recebido notícias nossas mais cedo.',
      'Lamento a longa espera por uma resposta.',
    ],
    'calm.sorry_documents': [
      'Lamento os transtornos com os documentos.',
      'Lamento que os documentos não estivessem conforme as suas necessidades.',
      'Lamento que os documentos lhe tenham tomado mais tempo.',
    ],
    'calm.sorry_general': [
      'Lamento muito os transtornos que isto lhe causou.',
      'Lamento muito que as coisas não tenham saído como esperava.',
      'Lamento sinceramente o que aconteceu.',
    ],
    'calm.sorry_upset': [
      'Compreendo a sua indignação e lamento muito o que aconteceu.',
      'Entendo a sua irritação e lamento que se tenha chegado a este ponto.',
      'Lamento muito o desgosto que isto lhe causou.',
    ],
    'calm.own_fault': [
      'O erro é nosso, e cabe a nós corrigi-lo.',
      'Foi um erro nosso, e vamos tratar disso.',
      'A responsabilidade é nossa, e também a tarefa de resolver o assunto.',
    ],
    'calm.attention': [
      'Vou tratar disto pessoalmente, com toda a atenção.',
      'Levo isto muito a sério e acompanho tudo pessoalmente.',
      'Entendo o que isto significa para o seu negócio e vou tratar disto pessoalmente.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Entendo muito bem a importância que {point} tem para a sua empresa, e vou tratar disso pessoalmente.',
        'Tenho bem presente {point} e vou acompanhar tudo até haver uma solução.',
        'Compreendo muito bem a sua preocupação; {point} tem toda a minha atenção.',
      ],
      plain: [
        'Levo muito a sério {point} e vou tratar disso pessoalmente.',
        'Entendo quanto {point} importa para o seu negócio, e isso tem toda a minha atenção.',
        'Compreendo por que motivo {point} não pode esperar, e vou tratar disso.',
      ],
      firmer: [
        'Levo a sério {point}.',
        'Entendo que {point} é importante para o seu negócio.',
        'Compreendo por que motivo {point} é importante para a sua empresa.',
      ],
    },
    'calm.price': {
      warmer: [
        'Agradeço a franqueza com que fala sobre o preço; entendo que ele tem de ser competitivo no seu mercado.',
        'Entendo muito bem que tem de controlar os seus custos, e gostaria de encontrar uma solução em conjunto.',
        'Valorizo a sua franqueza, e é natural falarmos sobre o preço.',
      ],
      plain: [
        'Entendo que o preço tem de ser competitivo no seu mercado, e levo a sério o que me diz.',
        'Entendo que tem de controlar os seus custos, e gostaria de encontrar uma solução boa para ambas as partes.',
        'O que diz sobre o preço está claro, e é natural apresentar essa questão.',
      ],
      firmer: [
        'Entendo que o preço tem de ser competitivo no seu mercado.',
        'Entendo que tem de controlar os seus custos.',
        'O que diz sobre o preço está claro.',
      ],
    },
    'calm.terms': [
      'Entendo que {point} é importante para a sua empresa, e levo isso a sério.',
      'Compreendo por que motivo {point} conta para a sua empresa, e gostaria de encontrar uma solução boa para ambas as partes.',
      'Agradeço a clareza; tenho bem presente {point} para procurar uma solução.',
    ],
    'calm.safety': [
      'É compreensível querer ter certezas antes de avançar.',
      'É correto pedir certezas antes de comprometer dinheiro com um pedido.',
      'Entendo que queira evitar riscos, e no seu lugar eu faria o mesmo.',
    ],
    'calm.rank': [
      'Os seus requisitos e o seu processo são importantes para nós, e queremos trabalhar de acordo com eles.',
      'Entendo que o seu processo é importante, e temos respeito por ele.',
      'A sua empresa precisa de um fornecedor que acompanhe a sua forma de trabalhar, e levo isso a sério.',
    ],
    'calm.parting': [
      'Agradeço a franqueza e levo muito a sério o que me diz.',
      'Agradeço ter-me escrito diretamente, e levo a sério o que me diz.',
      'Agradeço a clareza sobre a sua posição; levo-a a sério e quero compreendê-la bem.',
    ],
    'calm.loyalty': [
      'Valorizamos muito a nossa parceria.',
      'Já nos conhecemos, e o que fizemos em conjunto conta muito para nós.',
      'Já fizemos negócios com a sua empresa, e isso é importante para nós.',
    ],
    'restate.point': [
      'Pelo que entendo, o principal para a sua empresa é {point}.',
      'Pelo que leio, a sua maior preocupação é {point}.',
      'Vejo que o mais importante para a sua empresa é {point}.',
    ],
    'restate.concern': [
      'Pelo que entendo, isto tem a ver sobretudo com {main_point}.',
      'Pelo que leio, a sua maior preocupação é {main_point}.',
      'Vejo que o que mais importa no seu caso é {main_point}.',
    ],
    'restate.point_order': [
      'Pelo que entendo, o principal para a sua empresa é {point}, e tem a ver com {order}.',
      'Pelo que leio, a sua maior preocupação com {order} é {point}.',
      'Vejo que o mais importante para a sua empresa é {point}; a sua mensagem é sobre {order}.',
    ],
    'restate.order': [
      'Tomei nota de que nos escreve sobre {order}.',
      'A sua mensagem tem a ver com {order}.',
      'Vejo que a sua mensagem é sobre {order}.',
    ],
    'restate.asks': [
      'Entendo que solicita {wants}.',
      'A sua solicitação está clara: {wants}.',
      'Vejo que deseja {wants}.',
    ],
    'restate.figures': [
      'A sua mensagem menciona {figures}, e tomei nota.',
      'Tomei nota dos dados da sua mensagem: {figures}.',
      'Na sua mensagem menciona {figures}; terei isso em conta.',
    ],
    'restate.quote': [
      'Na sua mensagem, escreve: “{quote}”.',
      'Leio na sua mensagem: “{quote}”.',
      'Tomei nota do que nos escreve: “{quote}”.',
    ],
    'restate.request': [
      'Na sua mensagem, pergunta: “{request}”',
      'A sua pergunta: “{request}”',
      'Deseja saber: “{request}”',
    ],
    'restate.correct': [
      'Por favor, avise-me caso falte algum ponto.',
      'Por favor, corrija-me caso eu tenha entendido mal alguma coisa.',
      'Por favor, acrescente o que me tenha escapado.',
    ],
    'ground.price': [
      'O nosso preço baseia-se no material, na qualidade da fabricação e nas verificações deste produto.',
      'O preço cobre o material, a produção e a verificação da qualidade da mercadoria.',
      'O que a sua empresa paga é o material, uma produção cuidadosa e a verificação antes do embarque.',
    ],
    'ground.compare': [
      'Peço que compare qualquer outra oferta com a nossa ponto por ponto: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
      'Quando outra oferta é mais baixa, convém comparar as duas em detalhe: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
      'Vale a pena verificar em detalhe o que outra oferta inclui: material, especificação, embalagem, inspeção e condições de pagamento e de entrega.',
    ],
    'ground.compare_why': [
      'Um preço mais baixo significa muitas vezes que um destes pontos é mais simples ou não está incluído.',
      'Uma diferença de preço costuma vir de um destes pontos.',
      'Muitas vezes, um destes pontos explica a diferença.',
    ],
    'ground.payment': [
      'As nossas condições de pagamento cobrem o material que temos de comprar antes do início da produção.',
      'Compramos o material de cada pedido antes de começar a produção, e as nossas condições de pagamento resultam disso.',
      'As condições de pagamento estão ligadas ao custo do material, que temos de pagar antes da produção.',
    ],
    'ground.freight': [
      'O frete faz parte do mesmo cálculo, por isso tenho de vê-lo em conjunto com o preço.',
      'O frete entra no custo de um pedido, tal como o material e a mão de obra.',
      'Cada mudança no frete aparece diretamente no custo de um pedido.',
    ],
    'ground.extras': [
      'Os itens sem custo fazem parte do mesmo cálculo, por isso tenho de vê-los em conjunto com o preço.',
      'Os itens sem custo entram no custo de um pedido, tal como o material e a mão de obra.',
      'Cada item sem custo aparece diretamente no custo de um pedido.',
    ],
    'ground.time': [
      'O prazo de entrega depende do material, da produção e da inspeção, e cada uma destas etapas protege a qualidade que recebe.',
      'O material, a produção e a inspeção precisam do seu tempo, e nenhuma destas etapas pode ser eliminada sem risco para a qualidade.',
      'O calendário resulta do tempo necessário para o material, a produção e a inspeção, que em conjunto garantem a qualidade.',
    ],
    'ground.check_goods': [
      'Para dar uma resposta concreta, vou pedir aos nossos departamentos de produção e de qualidade que verifiquem a situação.',
      'Vou analisar a situação com os nossos departamentos de produção e de qualidade, para que possa confiar na minha resposta.',
      'Os nossos departamentos de produção e de qualidade vão examinar a situação, para que receba uma resposta clara.',
    ],
    'ground.evidence': [
      'Algumas fotos, o número de peças e a marcação do lote, caso ainda não os tenha enviado, vão ajudar-nos a avançar com rapidez.',
      'Com fotos, o número de peças e a marcação do lote, podemos trabalhar com muito mais rapidez, caso não os tenha enviado já.',
      'Por favor, envie-me fotos, o número de peças e a marcação do lote, caso eu ainda não os tenha, para não perdermos tempo.',
    ],
    'ground.check_delay': [
      'Vou verificar com a produção e com a transportadora o que aconteceu em cada etapa.',
      'Vou apurar com a produção e com a transportadora onde o tempo foi perdido.',
      'Vou rever cada etapa com a produção e com a transportadora para encontrar a causa.',
    ],
    'ground.check_service': [
      'Vou rever a nossa correspondência para ver o que ficou por resolver.',
      'Vou verificar passo a passo como o seu caso foi tratado aqui.',
      'Vou analisar todo o processo, para que receba uma resposta única e clara.',
    ],
    'ground.check_matter': [
      'Vou esclarecer a situação com os meus colegas, para poder dar uma resposta concreta.',
      'Vou apurar com as áreas responsáveis o que aconteceu e por quê.',
      'Vou rever tudo com as pessoas envolvidas do nosso lado.',
    ],
    'ground.proof': [
      'Tudo o que dizemos sobre qualidade e prazos podemos confirmar por escrito.',
      'A confiança num fornecedor deve basear-se em documentos que podem ser verificados, e não apenas em palavras.',
      'É justo que possa verificar o que dizemos antes de confiar nisso.',
    ],
    'ground.process': [
      'Da nossa parte, podemos seguir o seu processo; quando um requisito mudar o custo ou o prazo, mostrarei os números antes de começarmos.',
      'Podemos adaptar-nos ao seu processo; alguns requisitos mudam o material, o trabalho ou o prazo, e apresentarei esses efeitos em números claros.',
      'Vamos trabalhar de acordo com o seu processo; para que possa decidir com toda a informação, indicarei o que cada requisito significa em custo e prazo.',
    ],
    'options.lead': [
      'Estas são opções que podemos avaliar em conjunto; nada fica fechado até ambas as partes confirmarem:',
      'Vejo as seguintes opções, e cada uma fica em aberto até haver acordo entre ambas as partes:',
      'Estas são as possibilidades que poderíamos discutir; nada é vinculativo até à confirmação de ambas as partes:',
    ],
    'options.lead_fix': [
      'Isto é o que podemos avaliar no seu caso:',
      'Vejo as seguintes opções no seu caso:',
      'Estas são as possibilidades que poderíamos avaliar em conjunto:',
    ],
    'offer.volume_for_price': [
      'Quantidade: para um pedido de pelo menos {min_quantity}, seria possível uma redução de preço de {volume_discount}.',
      'Uma quantidade maior: a partir de {min_quantity}, podemos discutir uma redução de {volume_discount}.',
      'Preço por volume: com um pedido de {min_quantity} ou mais, podemos avaliar um desconto de {volume_discount} no preço.',
    ],
    'offer.terms_for_price': [
      'Pagamento: com um adiantamento maior, ou com o saldo pago antes do embarque, podemos avaliar uma redução de preço de {terms_discount}.',
      'Condições de pagamento: se puder pagar mais cedo, poderíamos discutir uma redução de {terms_discount}.',
      'Preço conforme o pagamento: se pagar antes do que as condições atuais exigem, podemos avaliar um desconto de {terms_discount} no preço.',
    ],
    'offer.material_for_price': [
      'Especificação: se puder aceitar um material, um acabamento ou uma embalagem mais simples, podemos calcular um preço mais baixo para essa versão.',
      'Um detalhe diferente: com outro material, acabamento ou embalagem à sua escolha, podemos calcular um preço mais baixo.',
      'Preço por especificação: se for possível mudar um detalhe do material, do acabamento ou da embalagem, podemos avaliar um preço mais baixo para essa versão.',
    ],
    'offer.replacement_and_next_discount': [
      'Substituição: se isso resolver a situação, poderíamos substituir sem custo as peças em questão, com um desconto de {next_discount} no seu próximo pedido.',
      'Mercadoria nova: se assim o caso ficar resolvido, poderíamos substituir as peças em questão sem custo e descontar {next_discount} no próximo pedido que fizer.',
      'Substituição e desconto: se mantiver o pedido com a nossa empresa, podemos avaliar a substituição sem custo e um desconto de {next_discount} no seu próximo pedido.',
    ],
    'offer.repair_or_credit_note': [
      'Nota de crédito: se a mercadoria ainda for útil para a sua empresa, podemos avaliar uma nota de crédito de {credit_amount} para o seu próximo pedido.',
      'Um crédito: para a mercadoria que ainda puder usar, poderíamos discutir uma nota de crédito de {credit_amount} para o pedido seguinte.',
      'Crédito em vez de devolução: se ainda puder usar a mercadoria, podemos avaliar {credit_amount} como crédito no seu próximo pedido.',
    ],
    'offer.partial_shipment': [
      'Dois embarques: se aceitar a entrega em duas partes, poderíamos enviar {partial_quantity} antes do restante.',
      'Uma primeira parte: se concordar com uma entrega dividida, poderíamos enviar primeiro {partial_quantity} e depois o restante.',
      'Entrega dividida: se for conveniente receber em duas entregas, podemos avaliar a saída de uma primeira parte: {partial_quantity}.',
    ],
    'offer.faster_transport_shared': [
      'Transporte mais rápido: podemos avaliar uma via mais rápida para enviar esta mercadoria e dividir o frete adicional, se a sua parte for de {freight_share}.',
      'Frete expresso dividido: com o frete adicional dividido e {freight_share} a seu cargo, poderíamos discutir uma rota mais rápida para esta mercadoria.',
      'Uma rota mais rápida: se dividirmos o frete adicional e a sua parte for de {freight_share}, podemos avaliar um transporte mais rápido para esta mercadoria.',
    ],
    'offer.proof_package': [
      'Comprovação: podemos reunir amostras, relatórios de teste e referências para a sua verificação; se tiver critérios de teste próprios, peço que os envie.',
      'Amostras e documentos: se nos indicar os seus critérios, podemos preparar as amostras, os relatórios de teste e as referências correspondentes.',
      'Primeiro os documentos: amostras, relatórios de teste e referências para a sua verificação; se indicar os seus critérios, podemos segui-los.',
    ],
    'offer.inspection_before_balance': [
      'Inspeção: a mercadoria pode ser verificada antes do embarque pela sua empresa ou por um inspetor à sua escolha, se o saldo for pago após a aprovação.',
      'Verificação antes do pagamento: podemos combinar uma inspeção antes do vencimento do saldo, se o pagar logo que a mercadoria seja aprovada.',
      'Inspeção por terceiros: se indicar o inspetor e os critérios e pagar o saldo após a aprovação da mercadoria, podemos combinar uma verificação antes do embarque.',
    ],
    'offer.trial_order': [
      'Pedido de teste: poderia começar com {trial_quantity} ao preço da nossa proposta, e definimos as condições para pedidos maiores quando já tiver visto a mercadoria.',
      'Um começo pequeno: se fizer um primeiro pedido de {trial_quantity} ao preço da nossa proposta, podemos discutir melhores condições para o seguinte.',
      'Passo a passo: com {trial_quantity} como teste ao preço da nossa proposta, poderia conhecer-nos primeiro, e depois podemos falar sobre pedidos maiores.',
    ],
    'offer.written_warranty': [
      'Garantia: se a mercadoria for usada e armazenada conforme especificado, poderíamos dar uma garantia por escrito de {warranty_period}.',
      'Garantia por escrito: podemos discutir uma garantia por escrito de {warranty_period}, se combinarmos o uso, o armazenamento e a forma de reclamar.',
      'Uma garantia escrita: com condições claras de uso e armazenamento, podemos avaliar por escrito uma garantia de {warranty_period}.',
    ],
    'offer.loyalty_advantage': [
      'Para quem já é nosso cliente: se fizer o próximo pedido até {order_by_date}, podemos avaliar um desconto de {loyalty_discount}.',
      'Uma condição para clientes habituais: com um pedido até {order_by_date}, podemos discutir um desconto de {loyalty_discount}.',
      'Uma vantagem só para a sua empresa: se o pedido chegar até {order_by_date}, podemos avaliar um desconto de {loyalty_discount} para a sua empresa.',
    ],
    'offer.priority_contact': [
      'Uma pessoa de referência: se nos enviar o seu plano de pedidos, {contact_name} pode cuidar dos seus pedidos com prioridade.',
      'Uma só pessoa para o seu atendimento: com o seu plano de pedidos, podemos definir que {contact_name} cuide dos seus pedidos com prioridade.',
      'Prioridade: em troca de um plano de pedidos, podemos avaliar uma pessoa fixa para o seu atendimento, {contact_name}, e prioridade na produção.',
    ],
    'offer.change_cost_shared': [
      'Custo de uma alteração: se aprovar por escrito a nova versão, podemos avaliar a divisão do custo adicional de {change_cost}.',
      'Dividir o custo: depois de aprovada por escrito a nova versão, poderíamos discutir como dividir o custo adicional de {change_cost}.',
      'A alteração em si: custa {change_cost} a mais, e se a aprovar por escrito, podemos avaliar assumir uma parte.',
    ],
    'line.price': {
      warmer: [
        'Quero falar com franqueza: para esta especificação e quantidade, o nosso preço é o que nos permite responder pela qualidade.',
        'Prefiro falar com sinceridade agora e evitar um desapontamento depois: abaixo do nosso preço para esta especificação, não poderia prometer a qualidade que espera.',
        'Peço a sua compreensão: um preço mais baixo para exatamente a mesma mercadoria prejudicaria a qualidade.',
      ],
      plain: [
        'Para esta especificação e quantidade, o nosso preço é o que nos permite responder pela qualidade.',
        'Abaixo do nosso preço para esta especificação, não poderia prometer a qualidade que espera.',
        'Um preço mais baixo para exatamente a mesma mercadoria prejudicaria a qualidade, e isso não seria bom para nenhuma das partes.',
      ],
      firmer: [
        'Para esta especificação e quantidade, não podemos ir abaixo do nosso preço, porque a qualidade depende dele.',
        'Abaixo do nosso preço para esta especificação não podemos garantir a qualidade, e por isso não descemos desse nível.',
        'Não baixamos o preço para exatamente a mesma mercadoria; algo mais no pedido tem de mudar também.',
      ],
    },
    'line.payment': {
      warmer: [
        'Peço a sua compreensão: as condições de pagamento mantêm-se até haver um acordo escrito entre ambas as partes.',
        'Seria útil para ambas as partes deixar o pagamento como está até resolvermos isto em conjunto.',
        'Peço que compreenda que uma mudança no pagamento tem de ser acordada antes por escrito entre ambas as partes.',
      ],
      plain: [
        'As condições de pagamento mantêm-se até haver um acordo escrito entre ambas as partes.',
        'Por favor, deixe o pagamento como está até resolvermos isto em conjunto.',
        'Uma mudança no pagamento tem de ser acordada antes por escrito entre ambas as partes.',
      ],
      firmer: [
        'Não podemos aceitar que só uma das partes mude as condições de pagamento.',
        'As condições de pagamento continuam em vigor enquanto resolvemos isto.',
        'Qualquer mudança no pagamento precisa do nosso acordo por escrito.',
      ],
    },
    'line.facts': {
      warmer: [
        'Peço um pouco de paciência até a situação estar clara para ambas as partes; depois poderemos decidir em conjunto o que fazer.',
        'Vamos primeiro esclarecer a situação em conjunto, e depois falar sobre o que fazer.',
        'Peço que compreenda que não posso comprometer-me com um valor antes de a situação estar clara para ambas as partes.',
      ],
      plain: [
        'O que fazer só pode ser decidido quando a situação estiver clara para ambas as partes.',
        'Antes de falar sobre consequências ou valores, vamos esclarecer a situação em conjunto.',
        'Não posso comprometer-me com um valor antes de a situação estar clara para ambas as partes.',
      ],
      firmer: [
        'Vamos decidir o que fazer quando a situação estiver clara, e não antes.',
        'Não podemos falar sobre consequências ou valores antes de esclarecer a situação.',
        'Não nos comprometemos com nenhum valor antes de a situação estar clara para ambas as partes.',
      ],
    },
    'line.process': {
      warmer: [
        'A única coisa que peço antes do início de uma alteração é a sua aprovação por escrito do custo e do prazo.',
        'Seria útil para ambas as partes ter o custo e o prazo de uma alteração aprovados por escrito antes de começar.',
        'Peço que compreenda que podemos começar uma alteração depois de acordados o custo e o prazo.',
      ],
      plain: [
        'A única coisa de que precisamos antes do início de uma alteração é a sua aprovação por escrito do custo e do prazo.',
        'O custo e o prazo de uma alteração têm de ser aprovados por escrito antes de começarmos.',
        'Podemos começar uma alteração assim que o custo e o prazo estiverem acordados.',
      ],
      firmer: [
        'Não começamos uma alteração antes de o custo e o prazo estarem aprovados por escrito.',
        'Sem uma aprovação por escrito do custo e do prazo, não podemos começar uma alteração.',
        'Uma alteração só começa depois de acordados o custo e o prazo.',
      ],
    },
    'line.safety': {
      warmer: [
        'Quando tiver estas provas, peço que deixe as condições de pagamento como estão.',
        'Espero que isto dê a segurança de que precisa, para que as condições de pagamento possam ficar como estão.',
        'Peço que compreenda que apresentamos provas para que as condições de pagamento não tenham de mudar.',
      ],
      plain: [
        'Quando tiver estas provas, podemos manter as condições de pagamento como estão.',
        'Queremos dar a segurança de que precisa; em troca, pedimos que mantenha as condições de pagamento.',
        'As provas servem para que as condições de pagamento não tenham de mudar.',
      ],
      firmer: [
        'Apresentamos estas provas, e as condições de pagamento ficam como estão.',
        'Queremos dar a segurança de que precisa; as condições de pagamento não são negociáveis.',
        'Podemos dar provas; uma mudança das condições de pagamento, não.',
      ],
    },
    'line.direct': {
      warmer: [
        'Agradeceria muito se pudéssemos resolver isto diretamente com a sua empresa.',
        'Seria muito importante para mim resolver isto primeiro entre ambas as partes.',
        'Uma solução direta é o caminho mais rápido para ambas as partes, e gostaria muito de encontrá-la em conjunto.',
      ],
      plain: [
        'Peço que possamos resolver isto primeiro diretamente com a sua empresa.',
        'Proponho que resolvamos isto primeiro entre ambas as partes.',
        'Uma solução direta é o caminho mais rápido para ambas as partes, e gostaria de procurá-la em conjunto.',
      ],
      firmer: [
        'Esperamos resolver isto primeiro diretamente com a sua empresa.',
        'Isto deve ser resolvido primeiro entre ambas as partes.',
        'Uma solução direta é o caminho mais rápido para ambas as partes, e a forma correta de começar.',
      ],
    },
    'next.answer': [
      'Darei uma resposta sobre {asks} até {reply_date}.',
      'Receberá a minha resposta sobre {asks} até {reply_date}.',
      'Enviarei os detalhes sobre {asks} até {reply_date}.',
    ],
    'next.reply': [
      'Receberá a minha resposta até {reply_date}.',
      'Darei uma resposta clara até {reply_date}.',
      'Voltarei a escrever até {reply_date}, com os detalhes.',
    ],
    'next.available': [
      'Estou à disposição para o que precisar.',
      'Estou à disposição para qualquer dúvida.',
      'Escreva-me sempre que pudermos ajudar em mais alguma coisa.',
    ],
    'next.choose': [
      'Por favor, diga-me qual destas opções é a mais adequada, e enviarei as condições exatas até {reply_date}.',
      'Qual destas opções ajudaria mais? Prepararei os detalhes até {reply_date}.',
      'Indique-me qual destas opções é do seu interesse, e enviarei as condições exatas até {reply_date}.',
    ],
    'next.interest': [
      'Ajudaria saber em que se baseia o seu preço-alvo: o seu orçamento, o preço no seu mercado ou outra oferta.',
      'Poderia dizer-me também de onde vem o seu preço-alvo: do seu orçamento, do preço no seu mercado ou de outra oferta?',
      'Para encontrar o caminho certo, gostaria de entender o que está por trás do seu preço-alvo: o seu orçamento, o preço no seu mercado ou outra oferta.',
    ],
    'next.fix': [
      'Até {fix_date}, direi a que conclusão chegamos e o que propomos.',
      'Escreverei até {fix_date} com o resultado e uma proposta.',
      'Darei uma resposta clara até {fix_date}: o resultado da verificação e o próximo passo.',
    ],
    'next.fix_delay': [
      'Até {fix_date}, informarei a situação atual e a próxima data de entrega.',
      'Escreverei até {fix_date} com a situação da mercadoria e uma data de entrega.',
      'Darei uma resposta clara até {fix_date}: onde está a mercadoria e quando chegará.',
    ],
    'next.proof': [
      'Por favor, diga-me quais destes pontos seriam úteis, e responderei até {reply_date}.',
      'Qual destas opções seria a mais útil? Receberá a minha resposta até {reply_date}.',
      'Indique-me qual destas opções é a mais importante para a sua empresa, e escreverei com os detalhes até {reply_date}.',
    ],
    'next.proof_asked': [
      'Até {reply_date}, direi o que posso enviar e quando.',
      'Confirmarei até {reply_date} o que pode receber e quando.',
      'Escreverei até {reply_date}, para que saiba o que vai receber e quando.',
    ],
    'next.process': [
      'Por favor, envie-me por escrito os seus requisitos mais recentes, e até {reply_date} direi o que significam em custo e prazo.',
      'Com os seus requisitos mais recentes por escrito, posso indicar o custo e o prazo de cada um até {reply_date}.',
      'Peço que me envie por escrito os seus requisitos mais recentes; receberá o custo e o prazo de cada um até {reply_date}.',
    ],
    'next.talk': [
      'Poderíamos falar por telefone no dia {call_date}? Assim vemos em conjunto de que precisa e o que é possível.',
      'Sugiro uma conversa por telefone no dia {call_date}, para vermos os seus pontos um a um.',
      'O dia {call_date} seria conveniente para uma conversa por telefone? Gostaria de ver os seus pontos em conjunto.',
    ],
    'next.door': [
      'Gostaria de continuar o nosso trabalho em conjunto.',
      'Seria muito bom podermos manter a nossa parceria.',
      'Continuamos à disposição para conversar a qualquer momento.',
    ],
    'next.rest': [
      'Sobre {rest}, receberá a minha resposta ao mesmo tempo.',
      'A minha resposta sobre {rest} virá na mesma mensagem.',
      'Sobre {rest}, responderei junto com o restante.',
    ],
    'next.warm': [
      'Valorizo o nosso trabalho em conjunto e espero encontrar uma solução boa para ambas as partes.',
      'Para mim, é importante mantermos uma boa parceria.',
      'Gostaria muito de encontrar uma boa solução em conjunto.',
    ],
    'next.glad': [
      'É bom trabalhar com a sua empresa.',
      'É um prazer trabalhar com a sua empresa.',
      'É um prazer manter este diálogo com a sua empresa.',
    ],
    'prevention.price': [
      'Quando chegarmos a acordo, vamos reunir numa única proposta escrita o preço, o que ele cobre e a sua validade.',
      'Sugiro deixar depois por escrito numa proposta o preço, o que inclui e até quando vale.',
      'Quando isto estiver resolvido, uma proposta escrita com preço, conteúdo e validade dará clareza a ambas as partes.',
    ],
    'prevention.lead_time': [
      'Para o futuro, vamos pôr por escrito a data de entrega e o que acontece se ela mudar.',
      'Sugiro que cada confirmação de pedido indique a data de entrega e os passos a seguir se ela mudar.',
      'Uma regra escrita sobre as datas de entrega e sobre o que acontece se mudarem ajudará ambas as partes no futuro.',
    ],
    'prevention.payment': [
      'Vamos também pôr por escrito quando vence cada pagamento e como uma questão em aberto é tratada até ser resolvida.',
      'Sugiro deixar por escrito as datas de pagamento e o que acontece com elas enquanto houver uma questão em aberto.',
      'Uma regra escrita sobre datas de pagamento e questões em aberto ajudará ambas as partes no futuro.',
    ],
    'prevention.after_sales': [
      'Quando isto estiver resolvido, sugiro pôr por escrito como são tratados estes casos: prazo, fotos, substituição ou crédito.',
      'Quando este caso estiver encerrado, uma regra escrita simples para reclamações ajudaria ambas as partes: prazo, fotos, substituição ou crédito.',
      'Depois de resolver isto, vamos deixar por escrito como são tratadas as reclamações, com prazo, fotos e substituição ou crédito.',
    ],
    'prevention.progress': [
      'Para o futuro, sugiro um breve relatório de andamento em momentos fixos, para que saiba cedo se algo mudar.',
      'Vamos combinar relatórios de andamento regulares, para que as notícias cheguem antes de ter de perguntar.',
      'Um breve relatório em momentos fixos permitiria ver cedo em que ponto estão as coisas.',
    ],
    'prevention.quality': [
      'Vamos também pôr por escrito os critérios de aceitação e a inspeção antes do embarque.',
      'Sugiro deixar por escrito os critérios de aceitação e a inspeção antes do embarque.',
      'Critérios de aceitação por escrito e uma inspeção antes do embarque darão clareza a ambas as partes.',
    ],
    'prevention.changes': [
      'Para o futuro, vamos combinar por escrito como são aprovadas as alterações, com custo e prazo, antes da produção.',
      'Sugiro uma regra escrita para alterações: aprovação, custo e prazo antes do início da produção.',
      'Uma regra simples e escrita para alterações, com aprovação, custo e prazo, evitará problemas a ambas as partes.',
    ],
  },
};
