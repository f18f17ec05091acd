import type { SlotTable } from '../../core/model';

/** Word classes of Portuguese trade mail. Names in braces inside a class are other classes. */
export const slots: SlotTable = {
  boss: [
    '(meu|minha|nosso|nossa|o|a|os) (chefe|patrão|diretor|diretora|diretoria|direção|gerente|gerência|sócio|sócia|sócios|conselho|comitê|comissão|matriz|financeiro|contabilidade|controladoria|compras|administração|presidente|dono|cliente final)',
    '(financeiro|contabilidade|diretoria|tesouraria)',
  ],
  will: [
    '(vou|vamos|vai) (ter que|ter de|precisar|)',
    '(terei|teremos|teria|teríamos|tenho|temos) (que|de)',
    '(me|nos) (vejo|vemos|verei|veremos) (obrigado|obrigada|obrigados|forçado|forçados) a',
    'não (me|nos) (resta|restará|restaria) (outra opção|alternativa|outra saída|opção) (a não ser|senão|que não seja)',
    '(pretendo|pretendemos|devo|devemos|prefiro|preferimos|posso|podemos|poderia|poderíamos|decidi|decidimos|quero|queremos|estamos considerando|estamos avaliando|cogitamos)',
  ],
  det: [
    '(o|a|os|as|este|esta|estes|estas|esse|essa|esses|essas|meu|minha|nosso|nossa|nossos|nossas|seu|sua|seus|suas|todo o|toda a|todos os|todas as|um|uma|outro|outra|nenhum|nenhuma)',
  ],
  order: [
    '({det}) (resto do|próximo|próximos|segundo|segunda|) (pedido|pedidos|encomenda|encomendas|ordem|ordens|ordem de compra|contrato|contratos|projeto|compra|reserva|programação|proforma|negócio) ({number})',
    'tudo',
  ],
  supplier: [
    '(fornecedor|fornecedores|fabricante|fabricantes|fábrica|fábricas|empresa|empresas|concorrente|concorrentes|distribuidor|fornecedora|parceiro)',
  ],
  rival: [
    '(outro|outra|outros|outras|um novo|novo|nova|segundo|qualquer outro) {supplier}',
    '(a|na|para a|pela|sua|da|com a|à) concorrência',
    '(outro lugar|outro lado|outros lados)',
    '(um|seu|do|ao|no|para o|de um) (concorrente|concorrentes)',
  ],
  payment: [
    '({det}) (resto do|) (pagamento|pagamentos|saldo|fatura|faturas|boleto|boletos|nota|nota fiscal|transferência|transferências|remessa|sinal|adiantamento|dinheiro|valor|parcela|parcelas|duplicata|câmbio) ({number})',
    'os {number} % restantes',
    '(um|nem um|mais um) (centavo|real|cêntimo|euro|tostão|dólar)',
  ],
  goods: [
    '({det}) (mercadoria|mercadorias|carga|lote|lotes|contêiner|container|contentor|remessa|entrega|caminhão|camião|paletes|pallets|caixas|produto|produtos|material|peças|encomenda)',
  ],
  damages: [
    '({det}) (danos|dano|prejuízo|prejuízos|perdas e danos|perdas|custos|custo|despesas|multa|multas|indenização|indemnização|lucros cessantes|diferença|retrabalho|horas|penalidade|penalidades)',
  ],
  lawyer: [
    '(advogado|advogada|advogados|jurídico|departamento jurídico|setor jurídico|escritório de advocacia|assessoria jurídica|solicitador|cobrança judicial)',
  ],
  court: [
    '(tribunal|justiça|juízo|juizado|procon|arbitragem|polícia|delegacia|decon|asae|deco|ministério público|pequenas causas|juiz)',
  ],
  media: [
    '(redes|redes sociais|facebook|instagram|twitter|linkedin|tiktok|youtube|google|internet|imprensa|jornal|grupo|grupos|reclame aqui|reclameaqui|portal da queixa|trustpilot|setor|mercado|whatsapp)',
  ],
  platform: [
    '(paypal|visa|mastercard|amazon|alibaba|trade assurance|mercado pago|mercado livre|shopee|banco|cartão|operadora do cartão|plataforma|seguradora|seguro|pagseguro|olx)',
  ],
  relation: [
    '({det}) (relação|relação comercial|relacionamento|parceria|colaboração|contrato|acordo|cooperação|assinatura|vínculo)',
  ],
  request: [
    'por favor',
    '(pode|podem|poderia|poderiam|podes|consegue|conseguem)',
    '(preciso|precisamos|solicito|solicitamos|quero|queremos|gostaria|gostaríamos|peço|pedimos|exijo|exigimos|aguardo|aguardamos|espero|esperamos|falta|faltam|requeremos) (de|que|)',
    '(envie|enviem|mande|mandem|manda|envia|encaminhe|encaminhem|passe|passem|faça|façam|forneça|forneçam|anexe|apresente|apresentem|confirme)',
  ],
  document: [
    '(fatura|faturas|nota fiscal|proforma|certificado|certificados|ficha técnica|fichas técnicas|ficha de segurança|laudo|laudos|relatório|relatórios|packing list|romaneio|conhecimento de embarque|certificado de origem|documentos|documentação|desenho|desenhos|foto|fotos|vídeo|vídeos|catálogo|análise|declaração|licença|contrato|cópia|comprovante|comprovativo|manual|rastreio|código de rastreio|swift|guia de remessa|xml|boletim)',
  ],
  quote: ['(cotação|cotações|orçamento|orçamentos|proposta|preço|preços|tabela|tabela de preços|desconto)'],
  weekday: [
    '(segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda feira|terça feira|quarta feira|quinta feira|sexta feira|sábado|domingo|terça|quarta|quinta|sexta)',
  ],
  month: ['(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)'],
  day: [
    '{weekday} ({number} de {month})',
    '{number} de {month}',
    'dia {number}',
    '(fim|final|início|meados) (do mês|da semana|de {month})',
    '(amanhã|depois de amanhã)',
  ],
};
