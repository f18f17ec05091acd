import type { CueFile } from '../../../core/model';

/** How an act is meant, who acts, and what takes pressure away. */
export const modes: CueFile = {
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(caso contrário|do contrário|senão|de outra forma)',
      'ou (eu|nós|) (cancelo|cancelamos|vou|procuro|procuramos|desisto)',
    ],
    unless: ['(nada|ninguém|não|opção) … senão'],
    hits: ['Respondam hoje. [[Caso contrário]] paramos.', 'Baixem o preço [[ou cancelo]].'],
    misses: ['Nada senão azul.', 'Em azul ou em vermelho.'],
  },
  'policy-question': {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(qual|quais|como) … (política de cancelamento|política de troca|política de devolução|taxa de cancelamento|condições de cancelamento|multa por cancelamento)',
      '(é possível|podemos|posso|dá para|daria para|o que acontece se|até quando) … (cancelar|adiar|reduzir|devolver|cancelarmos|trocar|alterar)',
    ],
    hits: ['[[Qual é a política de cancelamento]]?', '[[Dá para adiar]] a data?'],
    misses: ['Qual é o prazo?', 'Podemos falar terça?'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['(nós|eu|a gente|minha empresa|nossa empresa)', '{boss}'],
    hits: ['Amanhã [[nós]] saberemos.', '[[Meu chefe]] já sabe.'],
    misses: ['A empresa de vocês sabe.'],
  },
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(o|a|os|as|do|da|na|no|nosso|nossa|meu|minha|pela|pelo|ao) (transportadora|transportador|armador|despachante|alfândega|receita federal|aduana|motorista|motoboy|correio|correios|companhia aérea|terminal|vizinho|vizinha|inquilino|senhorio|agente de carga|contador|síndico)',
      '(dhl|fedex|ups|maersk|msc|cosco|hapag|cma cgm|jadlog|correios|ctt)',
    ],
    unless: ['(por|via|pela|com) (dhl|fedex|ups|jadlog|ctt)'],
    hits: ['[[A transportadora]] quebrou tudo.', 'Ontem [[Maersk]] deixou a caixa.'],
    misses: ['Mandem por DHL.', 'A noite foi boa.'],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(nosso|nossa|meu|o|do|com o|um|ao) (antigo|anterior|ex|último|atual) (fornecedor|fabricante|distribuidor|parceiro|prestador)',
      '(fornecedor|fabricante) (anterior|antigo|atual)',
    ],
    unless: ['(vocês são|você é) … fornecedor'],
    hits: ['[[Nosso antigo fornecedor]] atrasava.', 'Com o [[fabricante anterior]] sofri.'],
    misses: ['Vocês são nosso atual fornecedor.', 'Um fornecedor veio.'],
  },
  housekeeping: {
    signal: 'calm:housekeeping',
    weight: 3,
    any: [
      '(cancelem|cancelar|cancele|anulem|anular|desconsiderem|desconsidere|ignorem|substitui|substituam|cancelamos|apaguem) … (anterior|duplicado|duplicada|errada|errado|engano|antiga|antigo|duas vezes|primeira versão)',
      '(cancelar|adiar|remarcar|desmarcar|cancelo|adiamos|remarcamos) (a|o|minha|nossa|nosso|meu) (visita|reunião|voo|chamada|viagem|hotel|call|jantar|consulta)',
      '(nova|novo|corrigida|corrigido|revisada) (versão|proforma|fatura|nota|ordem) (em anexo|anexa|corrigida|segue|anexada)',
    ],
    hits: [
      '[[Cancelem a proforma anterior]].',
      'Preciso [[adiar a visita]] de quinta.',
      'Vai a [[nova proforma em anexo]].',
    ],
    misses: ['Cancelem tudo.', 'A visita foi ótima.'],
  },
  'joins-us': {
    signal: 'calm:joins-us',
    weight: 3,
    any: [
      '(deixamos|rompemos|saímos|trocamos|larguei|largamos|encerramos|deixei) … (antigo|anterior|outro|ex|atual) (fornecedor|fabricante|distribuidor|parceiro)',
      '(passar|mudar|migrar|trazer|aumentar|dobrar|ampliar|mudamos|migramos|viemos) … (para|com) vocês',
    ],
    unless: ['(antes|sem|se) … vocês', '(passar|trazer) … (conta|problema|recado|nota)'],
    hits: ['Em março [[deixamos o antigo fornecedor]].', 'Queremos [[dobrar o volume com vocês]].'],
    misses: ['Vou passar o recado para vocês.', 'Antes de ampliar algo com vocês, se ampliar for com vocês.'],
  },
  reassure: {
    signal: 'calm:reassure',
    weight: 3,
    any: [
      '(não|sem) (temos|tenho|há|) (intenção|a intenção) (nenhuma|) de (cancelar|trocar|sair|reclamar|romper)',
      '(não se preocupe|não se preocupem|fiquem tranquilos|fique tranquilo|não é ameaça|não é uma ameaça|sem pressa|não há pressa|não é reclamação|nada contra vocês)',
      '(seguimos|continuamos|continuaremos|seguiremos) (com|parceiros|clientes|firmes com) (vocês|de vocês|)',
    ],
    unless: ['por que (seguimos|continuamos)'],
    hits: [
      'Aqui [[não há intenção de cancelar]].',
      'Com calma, [[sem pressa]].',
      'Este ano [[seguimos com vocês]].',
    ],
    misses: ['Perguntam por que seguimos com vocês.', 'A intenção é boa: não temos pressa de cancelar.'],
  },
  settled: {
    signal: 'calm:settled',
    weight: 3,
    any: [
      '(problema|assunto|caso|tudo|questão|reclamação) (já|) (está|foi|ficou|fica) (já|) (resolvido|resolvida|solucionado|solucionada|esclarecido|encerrado|em ordem|superado)',
      '(obrigado|obrigada|agradeço) (por|pela|pelo) (resolver|solução|reposição|rapidez|reembolso|rápida solução|troca|agilidade)',
    ],
    hits: ['Enfim, o [[problema foi resolvido]].', '[[Obrigado pela agilidade]].'],
    misses: ['O caso é simples.', 'Obrigado pela oferta.'],
  },
};
