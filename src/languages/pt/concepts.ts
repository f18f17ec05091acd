import type { ConceptTable } from '../../core/model';

/** The words of this language for the concepts that all languages share. */
export const concepts: ConceptTable = {
  i: 'eu | me | mim | comigo | tenho | vou | estou | sou | quero | preciso | posso | devo | faço | recebi | fiz | tive | fiquei | acho | sei | irei | terei',
  we: 'nós | conosco | connosco | a gente | da nossa parte | nosso lado | do nosso lado | a nossa equipe | nossa equipa | temos | vamos | estamos | somos | queremos | precisamos | podemos | devemos | fazemos | recebemos | tivemos | ficamos | iremos | teremos | seremos | estávamos',
  'my-our': 'meu | minha | meus | minhas | nosso | nossa | nossos | nossas | da gente',
  you: 'você | vocês | vc | vcs | tu | te | ti | contigo | convosco | vos | lhe | o senhor | a senhora | os senhores | senhores | v sa | v sas | v exa | v exas | vossa senhoria | vossas senhorias | vossa excelência | da vossa parte | da sua parte | do vosso lado | do seu lado | do lado de vocês | da parte de vocês',
  your: 'seu | sua | seus | suas | vosso | vossa | vossos | vossas | teu | tua | teus | tuas | de vocês | de vcs | do senhor | da senhora | dos senhores',
  'he-she': 'ele | ela | dele | dela | nele | nela',
  they: 'eles | elas | deles | delas | lhes | neles',
  somebody: 'alguém | algum de | quem quer que | qualquer um | qualquer pessoa | quem',
  nobody: 'ninguém | nenhum de nós | nenhum de vocês | nenhum dos',
  everybody:
    'todo mundo | todo o mundo | toda a gente | todos nós | todos vocês | toda gente | todas as pessoas',
  'name-title':
    'sr | sra | srs | sras | senhor | senhora | senhores | senhoras | dr | dra | doutor* | exmo* | exma* | dona | eng | ilmo* | ilma*',
  friend:
    'amig* | prezad* | caro | cara | caros | caras | querid* | estimad* | irmão | irmã | mano | meu velho | camarad* | companheir* | parça | brother',
  boss: 'chef* | patrão | patrões | patroa | diretor | diretora | diretores | director | directora | directores | gerente* | gerência* | dono | dona da | donos | proprietári* | ceo | cfo | coo | presidente* | administrador* | gestor* | superior* hierárquic* | meu superior | meus superiores | sócio* gerente* | responsável máximo',
  board:
    'diretoria | direcção | direção | administração | conselho* | comitê* | matriz | sede | casa mãe | casa-mãe | acionista* | accionista* | sócios | cúpula | alta gestão | alta direção | gestão de topo | presidência | de cima | headquarters | hq | board | holding | corporativo',
  'finance-dept':
    'financeiro | financeira | departamento financeiro | setor financeiro | sector financeiro | contabilidade | contas a pagar | contador* | contabilista* | tesouraria | tesoureir* | controladoria | controller | faturamento | facturação | faturação',
  'purchasing-dept':
    'departamento de compras | setor de compras | sector de compras | equipe de compras | equipa de compras | área de compras | suprimentos | compras | aprovisionamento* | procurement | sourcing | compradores | comprador | compradora | central de compras | gerente de categoria',
  'legal-dept':
    'jurídico | departamento jurídico | setor jurídico | depto jurídico | equipe jurídica | equipa jurídica | nosso jurídico | gabinete jurídico | contencioso | assessoria jurídica | compliance',
  'quality-dept':
    'controle de qualidade | controlo de qualidade | departamento de qualidade | departamento da qualidade | setor de qualidade | equipe de qualidade | equipa da qualidade | nossa qualidade | laboratório* | inspeção de entrada | inspeção de recebimento | inspecção de entrada | garantia da qualidade | cq | qa | qc',
  colleague: 'colega* | colaborador* | assistente* | sucessor* | substitut* | companheiro de trabalho',
  team: 'equipe* | equipa | equipas | time | pessoal | turma | galera | malta | staff | funcionári*',
  partner: 'parceir* | sócio* | sócia | sócias',
  'wife-family':
    'esposa | marido | mulher | família | filho | filha | filhos | filhas | mãe | pai | tio | tia | bebê | criança* | sogr* | avó',
  'own-customer':
    'cliente* | nossos clientes | nosso cliente | meus clientes | meu cliente | consumidor* | usuário final | utilizador* final | utilizadores finais | hóspede* | lojista* | freguês | fregueses | freguesia',
  'retail-chain':
    'rede de lojas | rede | cadeia de lojas | cadeia | cadeias | supermercado* | hipermercado* | varejist* | retalhist* | grande superfície | grandes superfícies | magazine | loja de departamentos | hotel | hotéis | grandes contas | atacarejo | redes de lojas | redes de varejo | grande rede | grandes redes',
  'distributor-dealer':
    'distribuidor* | revendedor* | revenda | revendas | atacadist* | grossist* | importador* | concessionári* | armazenist*',
  agent: 'agente | agentes | representante* | despachante? | corretor* | intermediári* | trading',
  supplier: 'fornecedor* | fabricante fornecedor | fonte de fornecimento | fonte de abastecimento | vendor',
  'our-supplier-status':
    'fornecedor homologad* | fornecedores homologad* | fornecedor aprovad* | fornecedores aprovad* | lista de fornecedores | cadastro de fornecedor* | base de fornecedores | carteira de fornecedores | painel de fornecedores | fornecedor preferenc* | fornecedores preferenc* | fornecedor qualificad* | fornecedores qualificad* | fornecedor certificad* | fornecedor exclusivo | fornecedor único | fonte única | homologad* | homologação | credenciad* | cadastro',
  'other-supplier':
    'outro fornecedor | outros fornecedores | outra fornecedora | outro fornecimento | fornecedor novo | novo fornecedor | novos fornecedores | fornecedor alternativo | fornecedores alternativos | um fornecedor alternativo | segundo fornecedor | segunda fonte | outra fonte | outras fontes | fonte alternativa | concorrente* | concorrência | vosso concorrente | seu concorrente | rival | rivais | outra fábrica | outras fábricas | outra empresa | outras empresas | outro fabricante | outros fabricantes | outro produtor | outro parceiro | outros parceiros | outra parceria | outro lugar | outros lugares | outro lado | noutro lado | noutro sítio | outro sítio | noutro lugar | outra parte | outras bandas | outra freguesia | noutra freguesia | outras mãos | outra porta | outras portas | com outro | com outros | para outro | pra outro | para outros | a outro | a outros | ao outro | de outro | de outros | por outro fornecedor | outra pessoa | outra loja | outro vendedor | outros vendedores | mais alguém | terceiros | quem queira | quem valoriz* | quem cumpr* | quem entreg* | quem respeit* | quem me atend* | quem nos atend* | quem saiba | quem faça melhor | não são os únicos | não é o único | não faltam fornecedores | não falta quem | há mais quem | fila de fornecedores',
  'former-supplier':
    'antigo fornecedor | fornecedor antigo | fornecedor anterior | ex fornecedor | ex-fornecedor | ex-fornecedores | fornecedores anteriores | último fornecedor | fornecedor de antes | outro fornecedor que tínhamos | antigos fornecedores',
  'manufacturer-factory':
    'fábrica* | planta | usina | indústria* | oficina* | unidade fabril | produtor | produtores',
  'forwarder-carrier':
    'transitári* | transportador* | agente de carga | agente de cargas | despachante* | armador* | companhia marítima | companhia de navegação | courier | motorista* | caminhoneir* | camionist* | correios | ctt | dhl | fedex | ups | maersk | msc | cma | companhia aérea | estafeta',
  bank: 'banco | bancos | agência bancária | bancári* | balcão do banco',
  'customs-authority':
    'alfândega* | aduan* | receita federal | anvisa | inmetro | autoridade portuária | sgs | desembaraço | siscomex | capatazia | zona primária | canal vermelho',
  'government-authority':
    'ministério* | autoridade* | polícia | fisco | finanças | procon | asae | deco | inmetro | anvisa | ministério público | senacon | defesa do consumidor | consumidor gov | embaixada | consulado | câmara de comércio | câmara do comércio | provedor | receita | vigilância sanitária | órgãos competentes | entidades competentes | regulador* | órgão regulador',
  lawyer:
    'advogad* | adv | solicitador* | procurador* | escritório de advocacia | sociedade de advogados | advocacia | consultor jurídico',
  court:
    'tribunal | tribunais | juiz | juíza | juízo | justiça | vara | fórum | foro | julgado* de paz | juizado | pequenas causas | ação judicial | acção judicial | litígio* | comarca',
  arbitration: 'arbitra* | mediaç* | mediador* | conciliaç* | câmara arbitral | centro de arbitragem',
  insurance:
    'seguradora* | seguro de carga | seguro | seguros | apólice* | sinistro* | perito* | peritagem | vistoriador* | regulador de sinistros',
  'inspector-auditor':
    'inspetor* | inspector* | auditor | auditora | auditores | vistoriador* | o fiscal | fiscal do',
  platform:
    'alibaba | amazon | ebay | mercado livre | mercadolivre | shopee | olx | magalu | trade assurance | marketplace | paypal | aliexpress | shopify | etsy | plataforma* | made-in-china | made in china | pagseguro | worten',
  'press-media':
    'imprensa | jornal | jornais | jornalista* | repórter* | tv | televisão | revista* | mídia | comunicação social | rádio | meios de comunicação | noticiário | os media | mídias',
  'social-media':
    'facebook | linkedin | instagram | insta | tiktok | youtube | twitter | redes sociais | rede social | grupo de whatsapp | grupo do whatsapp | grupos de whatsapp | grupo do zap | fórum | fóruns | reclame aqui | reclameaqui | portal da queixa | trustpilot | google | internet',
  'your-colleague':
    'seu colega | sua colega | vosso colega | vossa colega | colega de vocês | seu chefe | seu gerente | seu diretor | vosso diretor | vosso chefe | seu comercial | vosso comercial | seu vendedor | sua vendedora | vossa equipa | sua equipe | equipe de vocês | time de vocês | pessoal de vocês | sua fábrica | vossa fábrica | fábrica de vocês | seu engenheiro | vosso técnico | seu representante | vendedor de vocês',
  'your-company':
    'sua empresa | vossa empresa | empresa de vocês | seu grupo | vosso grupo | sua marca | vossa marca | vossa casa | sua casa | vossa firma | sua firma | v empresa | seu negócio',
  'our-company':
    'nossa empresa | nosso grupo | nossa firma | nossa companhia | minha empresa | nosso negócio | meu negócio | nossa casa | minha loja | nossa loja | nossa organização',
  neighbour: 'vizinh*',
  'engineer-technician':
    'engenheir* | técnico | técnicos | técnica | eletricist* | electricist* | manutenção | mecânico* | instalador*',
  'landlord-utility':
    'senhorio | proprietário do imóvel | aluguel | aluguer | renda da casa | condomínio | energia elétrica | conta de luz | conta de água | eletricidade | electricidade | internet lá de casa | academia | ginásio | cantina | refeitório',
  cancel:
    'cancel* | anul* | desist* | sem efeito | cai o pedido | pedido cai | derrub* o pedido | dar baixa no pedido | retirar o pedido | retir* a encomenda | não tem pedido | não há pedido | não haverá pedido | não há encomenda | não haverá encomenda | nada de pedido | não fazemos o pedido | não sai pedido | esqueçam o pedido | esquece o pedido | esqueçam a encomenda | abort* | revog* | dar por cancelad* | morre aqui | não fechamos o | não fecho o | não fecharemos | não fecharei | não fechamos nada | não fecho nada | não fechamos pedido | sem pedido | fica sem efeito | não avanç* com o pedido | não avanç* com a encomenda | não avançamos',
  'terminate-end':
    'rescind* | rescis* | encerr* | terminar* | termina | terminam | terminou | terminamos | terminad* | término | termine | romp* | ruptura | rutura | cessar* | cessa | cessam | cessação | distrat* | denunciar o contrato | denúncia do contrato | pôr um fim | dar um fim | ponto final | fim da parceria | fim do contrato | fim da relação | fim da linha | acab* por aqui | acaba aqui | acabou | descontinu* | cortar relações | cort* relações | cortar laços | cort* os laços | desfaz* | desvincul* | separar os caminhos | caminhos separ* | dissolv* | não renov* | fechar a conta | deixamos de trabalhar | deixar de trabalhar | deixaremos de trabalhar | deixo de trabalhar | não trabalh* mais | não queremos mais trabalhar | chegou ao fim | chega ao fim | chegar ao fim | ficamos por aqui | fico por aqui | paramos por aqui | termina aqui | última vez que | fim de papo | pôr fim a esta | pôr fim à nossa | pôr fim à relação | pôr fim à parceria | pôr fim ao | por fim nessa | por fim nisso | dá por terminad* | dou por terminad* | damos por terminad* | dar por terminad* | dou por encerrad* | damos por encerrad* | dar por encerrad* | não dá mais para continuar | não continuar* | não podemos continuar | não quero continuar | não queremos continuar | não vamos continuar | não seguir* com vocês | extingu* | extinto | extinta | extinção',
  stop: 'parar* | parou | paro | paramos | pare | parem | parad* | paragem | paralis* | cess* | interromp* | interrup* | deix* de | deixar de | travar | travad* | travamos | sustar | sustad* | sustamos | sustação | estanc* | stop | freio | dar um basta',
  'suspend-hold':
    'suspend* | suspens* | congel* | em espera | stand by | standby | stand-by | em pausa | em suspenso | segurar* | seguramos | segurem | engavet* | na geladeira | em banho maria | em banho-maria | retid* | travad* | on hold | hold | parado até | bloquead* | pausa*',
  postpone:
    'adiar* | adiad* | adiamento* | adiamos | adiou | adiei | adie | adiem | posterg* | remarc* | reagend* | reprogram* | empurr* | protel* | prorrog* | deix* para depois | deix* pra depois | deix* para o próximo | deix* para mais tarde | jog* para | fica para depois | fica para o próximo | passar para o próximo | atirar para | replanej* | recalendariz*',
  'move-switch':
    'mudar* | mudo | muda | mudam | mudamos | mudando | mudei | mudou | mude | mudem | mudad* | mudanç* | troc* | migr* | transfer* | transfir* | passar | passo a | passamos a | passando | passaremos | passarei | passo tudo | passo o pedido | passamos o pedido | passamos tudo | realoc* | redirecion* | redireccion* | direcion* | desvi* | levar | levo | levamos | levaremos | levarei | levar o pedido | mudar de ares | mud* de fornecedor | troc* de fornecedor | substituir o fornecedor | substituir vocês | substituí los',
  'look-elsewhere':
    'procur* outr* | procur* por outr* | procur* noutr* | procur* em outr* | procur* alternativ* | procur* um novo | procur* novos | busc* outr* | busc* por outr* | busc* em outr* | busc* alternativ* | busc* um novo | busc* novos | ver outr* | vendo outr* | olhar outr* | olhar para outr* | olhando outr* | olh* para o lado | olh* em volta | avali* outr* | avali* alternativ* | estud* outr* | estud* alternativ* | analis* outr* | consult* outr* | contat* outr* | contact* outr* | cot* com outr* | fal* com outr* | convers* com outr* | outras opções | outra opção | outras alternativas | outra alternativa | alternativa | alternativas | outras possibilidades | outros caminhos | outro caminho | outras vias | ir atrás de outr* | vou atrás de outr* | vamos atrás de outr* | correr atrás de outr* | sond* o mercado | sond* outr* | pesquis* o mercado | pesquis* outr* | ir ao mercado | vamos ao mercado | voltar ao mercado | consultar o mercado | ver o mercado | explor* outr* | explor* alternativ* | explorar | à procura de | em busca de | de olho em | prospec* | recorr* a outr* | recorr* ao mercado | recorr* à concorr* | bat* em outra porta | bat* a outra porta | bat* noutra porta | bat* a outras portas | mapear | mapeando | mapeamos | abr* o leque | pôr à consulta',
  leave:
    'sair | saio | saímos | sai | saiu | saindo | saíram | sairemos | sairei | deixar | deixo | deixamos | deixou | deixaremos | cair fora | caio fora | ir embora | vou embora | vamos embora | pular fora | pulo fora | tirar o time de campo | abandon* | bater com a porta | virar as costas | viramos as costas | afast* | largar | largo | largamos | dar o fora | dar à sola',
  go: 'ir | vou | vais | vai | vamos | vão | fui | foi | fomos | foram | ia | iam | íamos | irei | irá | irão | iremos | indo | ido | for | forem | vá',
  come: 'vir | venho | vens | vem | vimos | veio | vieram | vinha | vinham | vindo | virá | virão | vier | vierem | venha*',
  'return-goods':
    'devol* | mand* de volta | envi* de volta | voltar para vocês | retorn* a mercadoria | retorn* da mercadoria | retorn* do material | retorn* os produtos | logística reversa | retoma | recolh* a mercadoria | recolh* o material | retirem | venham buscar | vir buscar | reexped* | reexport* | volta tudo | volta para vocês | levem de volta | pegar de volta',
  'refuse-reject':
    'recus* | rejeit* | rechaç* | reprov* | não aceit* | não será aceit* | não serão aceit* | não vamos aceit* | não vou aceit* | não iremos aceit* | não vamos receber | não vou receber | não será recebid* | declin* | neg* o recebimento | barrad* | barrar | nem abr* | nem descarreg* | não descarreg* | não deix* entrar | mand* voltar | caminhão volta | volta o caminhão | volta para trás | não levant* a mercadoria | não retir* a mercadoria | não fic* com a mercadoria | não fic* com o material | não quer* a mercadoria | abandon* a carga | abandon* a mercadoria | impugn* | não receberemos | não receberei | não queremos receber | não quero receber | não aceitamos a mercadoria',
  accept: 'aceit* | acat* | admit* | fic* com a mercadoria | topamos | topo',
  agree:
    'concord* | acord* | combin* | de acordo | fechado | fechamos negócio | fechar negócio | negócio fechado | trato feito | trato | acert* | pactu* | entendimento | consenso',
  approve:
    'aprova* | aprovo | aprove | aprovem | aprovou | homolog* | valid* | autoriz* | libera* | luz verde | sinal verde | aval | o ok | ok final | dar o ok',
  confirm: 'confirm*',
  sign: 'assinar* | assina | assino | assinam | assinamos | assinei | assinou | assinad* | assine | assinem | assinatura* | firmar* | firmad* | firmamos | rubric* | carimb*',
  withhold:
    'reter* | retemos | retém | retenh* | retid* | retenç* | retive* | segur* o pagamento | segur* o saldo | segur* pagamento* | seguramos | pagamento segurado | bloque* o pagamento | bloque* os pagamentos | pagamento bloquead* | pagamentos bloquead* | pagamento retid* | saldo retid* | trav* o pagamento | pagamento travad* | congel* o pagamento | congel* os pagamentos | sust* o pagamento | saldo fica | o saldo só | fica conosco | fica connosco | fica comigo | fica retid* | fica aqui até | não liber* | só liber* | não solt* o | guard* o saldo | como garantia até',
  deduct:
    'dedu* | descontar* | descontad* | descontando | descontamos | descontei | descontou | desconte | descontem | desconto na fatura | desconto no saldo | desconto do saldo | desconto da fatura | desconto no pagamento | descont* do saldo | descont* no próximo pagamento | descont* da próxima | descont* da fatura | abat* | debit* | encontro de contas | subtra* | nota de débito | notas de débito | tirar da fatura | tir* do saldo | tir* do pagamento | pag* a menos | pag* menos | pag* só | pag* apenas | pag* a diferença | líquido d* | compens* no saldo | compens* na fatura | desconto direto | glosa*',
  pay: 'paga* | pago | pagos | pague* | pagou | quitar* | quita | quitad* | quitação | quitamos | liquidar* | liquidad* | liquidação | liquidamos | acert* contas | acert* as contas | regulariz*',
  'not-pay':
    'não pag* | não vou pagar | não vamos pagar | não vai pagar | não irei pagar | não iremos pagar | não ir* pagar | não será pag* | não serão pag* | não ser pag* | não foi pag* | nem vou pagar | nem vamos pagar | não há pagamento | não haverá pagamento | não tem pagamento | não vai ter pagamento | não sai pagamento | não sai o pagamento | não sai nenhum pagamento | não faremos o pagamento | não farei o pagamento | não faço o pagamento | não fazemos o pagamento | sem pagamento | sem pagar | nada de pagamento | nenhum pagamento | pagamento suspens* | pagamentos suspens* | pagamento sustad* | pagamento parad* | pagamento congelad* | suspend* o pagamento | suspend* os pagamentos | suspend* pagamento* | suspens* do pagamento | suspens* dos pagamentos | sust* o pagamento | sustar o pagamento | par* os pagamentos | nem um centavo | nem um cêntimo | nem um tostão | nem mais um centavo | nem mais um euro | nem um euro | nem um real | nenhum centavo | mais um centavo | não vão ver | não vê a cor | não veem a cor | não recebem um | não recebem mais | não vão receber | não receberão | não transfir* | não transfer* | não deposit* | não liquid* | não quit* | não liber* o pagamento | recus* a pagar | recus* o pagamento | recus* nos a pagar | não há dinheiro | sem dinheiro | calote | inadimpl* | por pagar | deix* de pagar | esqueçam o saldo | esqueçam o pagamento | o saldo não | não efetu* o pagamento | não efetu* pagamento* | não efetu* qualquer pagamento | não efetu* nenhum pagamento | não efectu* o pagamento | não efectu* qualquer pagamento | não vejo motivo para pagar | não autoriz* o pagamento | não autoriz* pagamento* | não vamos liquidar | pagamento cancelad* | pagamento suspenso até',
  refund:
    'reembols* | estorn* | dinheiro de volta | valor de volta | meu dinheiro | nosso dinheiro | devol* do dinheiro | devol* do valor | devol* do montante | devolução integral | devolução total | devolv* o dinheiro | devolv* o valor | devolv* o montante | devolv* meu dinheiro | devolv* o meu dinheiro | devolv* o que pag* | ressarc* | restitu* | refund*',
  compensate:
    'compens* | indeniz* | indemniz* | ressarc* | repar* os danos | reparação d* | perdas e danos | lucros cessantes | danos | prejuízo* | arcar com | arquem com | arcarão | arcará | cobrir os prejuízos | cobrir o prejuízo | cubram | assum* o prejuízo | assum* os custos | assum* os prejuízos | suport* os custos | suport* o custo',
  claim:
    'reivindic* | pleite* | reclamação de | reclamar os | pedido de indeniz* | pedido de indemniz* | pedido de ressarc* | cobrança* | sinistro | claim | claims | reclamação formal | exigir indemniz* | exigir indeniz* | exigir o | valor exigido',
  penalty:
    'multa* | penalid* | penaliz* | penal | cláusula penal | juros | juros de mora | por dia de atraso | por semana de atraso | coima* | sanç*',
  'charge-you':
    'cobrar* | cobramos | cobrado | cobrada | cobrados | cobrar de vocês | cobrar a vocês | cobrar vos | debitar vos | debit* a vocês | debit* de vocês | por sua conta | por conta de vocês | por vossa conta | à vossa conta | na conta de vocês | conta do fornecedor | a cargo de vocês | a vosso cargo | ao vosso cargo | a seu cargo | a cargo do fornecedor | imput* | repass* | às suas custas | a vossas expensas | às vossas custas | às custas de vocês | arcar com | arquem | é com vocês pagar | vocês pagam | vocês que pagam | fatur* contra | fatur* a vocês | factur* vos | custo* de vocês | vosso custo | conta de vocês | conta vai para | a conta vai | mando a conta | mandar a conta | apresentar a conta',
  'chargeback-dispute':
    'chargeback* | contest* | disput* | abr* disputa | abr* uma disputa | abr* um caso | abr* caso | abr* uma reclamação | abr* reclamação | abr* um chamado | abr* uma contestação | abri uma disputa | disputa aberta | caso aberto | reclamação aberta | reclamação na plataforma | reclamação no alibaba | reclamação no paypal | trade assurance | estorno no cartão | estorno do cartão | estornar no cartão | operadora do cartão | administradora do cartão | proteção ao comprador | protecção do comprador | acion* o seguro | acion* a seguradora | acion* a plataforma | compra garantida | participação ao seguro | participar ao seguro',
  sue: 'processá* | processo judicial | processos judiciais | processo contra | meter um processo | abrir um processo | mover um processo | mov* ação | mov* uma ação | mov* uma acção | entrar com processo | entrar com ação | entrar com uma ação | entrar na justiça | entro na justiça | entraremos na justiça | ir à justiça | ir para a justiça | vou à justiça | na justiça | levar à justiça | recorr* à justiça | recorr* aos tribunais | recorr* a tribunal | recorr* às vias | em tribunal | a tribunal | para tribunal | ação judicial | acção judicial | ações judiciais | acções judiciais | ação legal | ações legais | acções legais | medidas judiciais | medidas legais | medidas jurídicas | medidas cabíveis | providências legais | providências jurídicas | providências judiciais | providências cabíveis | vias legais | via legal | vias judiciais | via judicial | meios legais | meios judiciais | meios jurídicos | judicial* | acion* o jurídico | acion* nosso jurídico | acion* o nosso jurídico | acion* judicial* | acion* na justiça | acion* os advogados | acion* nosso advogado | acion* meu advogado | pass* ao jurídico | pass* para o jurídico | pass* ao advogado | pass* para o advogado | entreg* ao advogado | entreg* aos advogados | nos nossos advogados | nossos advogados | litig* | execução judicial | legalmente | tratar na justiça | resolver na justiça | vemo nos em tribunal | vemos no tribunal | abrir processo | levar um processo | com um processo | em processo judicial | meto vos em tribunal | meter em tribunal | pôr em tribunal | nos tribunais',
  'legal-notice':
    'extrajudicial* | notificação | notificamos | notificad* | notificação formal | notificação judicial | interpel* | carta registada | carta registrada | aviso de receção | aviso de recepção | aviso de recebimento | aviso prévio | pré-aviso | pré aviso | comunicação formal | comunicação oficial | carta formal | carta do advogado | denúncia do contrato | por este meio | pelo presente | pela presente | por meio desta | por meio deste | vimos por meio | vem por meio | serve a presente | constitu* em mora | em mora | incumpr* | inadimpl* | descumpr* | violação | quebra de contrato | quebra contratual | prazo de cura | prazo para sanar | sem prejuízo d* | ultimato | último aviso | aviso final | intim* | protesto em cartório | protestar o título | cartório | para todos os efeitos | para os devidos efeitos | fica* notificad*',
  'report-to':
    'denunci* | apresent* queixa | apresent* uma queixa | fazer queixa | faço queixa | queixa formal | queixa crime | queixa na | queixa ao | queixa à | registrar reclamação | regist* uma reclamação | registrar queixa | apresent* reclamação | apresent* uma reclamação | abr* reclamação no | reclamação no procon | reclamação na | boletim de ocorrência | bo na polícia | reportar* | report* à | report* ao | dar parte | comunic* às autoridades | inform* as autoridades | levar ao conhecimento | protocol* | livro de reclamações | procon | reclame aqui | portal da queixa | asae | deco | acion* o procon | acion* as autoridades | ir ao procon | vou ao procon | participar às autoridades',
  'publish-post':
    'public* | torn* público | trazer a público | vir a público | postar* | postei | posto no | posto nas | postando | postagem | postagens | post | posts | divulg* | expor | exponho | expomos | expondo | expor vocês | exposto* | exposed | compartilh* | partilh* | print | prints | capturas | captura de tela | captura de ecrã | boca no trombone | no ventilador | colocar nas redes | coloc* na internet | coloc* no | pôr na internet | escrev* nas redes | contar nas redes | viraliz* | jogar na rede | jogar nas redes',
  'review-rating':
    'avaliaç* | nota zero | nota baixa | nota 1 | uma estrela | estrela* | review* | rating | classificaç* | comentári* | feedback | opinião | opiniões | crítica* | negativ* | resenha* | má avaliação | avaliar mal | avaliar negativ* | 1 estrela | recomend* a ninguém | não recomend*',
  'warn-others':
    'avis* todo* | avis* os outros | avis* outros | avis* o mercado | alert* | contar para todo* | contar a todo* | contar pra todo* | conto para todo* | conto a todo* | dizer a todo* | digo a todo* | falar para todo* | fal* pra todo* | espalh* | todo mundo vai saber | todo mundo vai ficar sabendo | todos vão saber | todos ficar* a saber | toda a gente vai saber | toda a gente vai ficar | vai ficar sabendo | mercado vai saber | mercado inteiro | o mercado fala | notícia corre | notícias correm | boca a boca | boca em boca | passa palavra | passar a palavra | setor é pequeno | sector é pequeno | mercado é pequeno | mundo é pequeno | meio é pequeno | todos se conhecem | todo mundo se conhece | queim* o nome | queim* o filme | adverti* | prevenir os | não recomend* a ninguém | falar mal | fazer saber',
  blacklist:
    'lista negra | lista de bloquead* | bloque* | blacklist* | descredenci* | deslist* | fora da lista | retirad* da lista | retir* da lista | tirar da lista | tirad* da lista | removid* | remov* da lista | banid* | banir | vetad* | vetar | desabilit* | desqualific* | riscad* | riscar | riscamos | descadastr* | deshomolog* | desomolog* | inativ* | perd* a homologação | fornecedor bloquead* | nunca mais compr* | cortad* da lista | exclui* | exclusão',
  reduce:
    'reduz* | reduç* | diminu* | cortar* | corta | corto | cortam | cortou | cortamos | corte | cortes | cortad* | baixar* | baixa | baixamos | baixad* | encolh* | enxug* | rebaix* | metade do volume | menos pedidos | menos encomendas | pedidos menores | encomendas menores | rever em baixa | rever para baixo | volumes menores | restring* | pela metade | para metade',
  'share-split':
    'divis* | repart* | redistribu* | distribuir | distribuindo | fatia* | share | quota | quotas | cota | cotas | parte do volume | parte dos pedidos | parte das encomendas | parte do pedido | parcela do volume | metade do volume | dual source | dupla fonte | duas fontes | divers* fornec* | diversificar | diversificação | partilh* | fracion* | percentual do volume | dividir* | divido | dividimos | dividid* | dividindo | dividam',
  'tender-rfq':
    'licita* | concurso* | rfq | rfp | leilão | leilões | tomada de preço* | cotação de mercado | consulta ao mercado | consultas ao mercado | consulta de preços | nova cotação | novas cotações | abr* cotação | abr* uma cotação | abr* concorrência | abrir concorrência | abrir uma concorrência | cotar | cotando | cotamos | recot* | benchmark* | tender | bid | pregão | processo de seleção | processo de selecção | pedido* de cotação | pedidos de orçamento | lançar consulta | processo competitivo | rodada de cotação | convite a fornecedores',
  compare: 'compar* | confront* | cotej* | face a | em relação a | frente a',
  buy: 'compra | compras | comprar* | compro | compramos | comprou | comprei | comprad* | comprando | comprav* | compre | comprem | compram | adquir* | aquisiç* | abastec*',
  order: 'pedido | pedidos | encomend* | ordem | ordens | order | orders | ordem de compra | pedimos',
  reorder:
    'recompr* | pedir de novo | pedir novamente | comprar de novo | comprar novamente | comprar outra vez | voltar a comprar | voltamos a comprar | voltarei a comprar | voltaremos a comprar | voltar a encomendar | volto a encomendar | volto a comprar | voltar a pedir | novo pedido | nova encomenda | repet* o pedido | repet* a encomenda | encomenda repetida | repetição | repor | reposiç* | recorrente* | fazer outro pedido | outra encomenda | encomend* de novo',
  sell: 'vend* | revend* | comercializ* | escoar',
  ship: 'embarc* | embarque* | despach* | expedir | expedid* | expediç* | expediu | expediram | navio* | zarp* | remessa* | bordo | shipping | sair do porto | sai do porto',
  deliver: 'entreg* | forneç*',
  send: 'envi* | mand* | remet* | remess* | encaminh* | segue',
  receive: 'receb*',
  arrive: 'cheg* | desembarc* | atrac*',
  wait: 'aguard* | esper* | à espera | no aguardo',
  expect: 'esper* | expectativ* | contamos com | contávamos com | conto com | contar com',
  hope: 'esper* | tomara | oxalá | torço | torcemos',
  want: 'quero | quer | queres | queremos | querem | queria | queriam | queríamos | quis | quisemos | quiser* | quisesse* | querendo | queira* | desej* | pretend* | vontade',
  need: 'precis* | necessit* | necessidade* | necessári* | faz falta | fazem falta',
  'like-wish':
    'gost* | gostava de | adorar* | com prazer | prazer em | com todo o gosto | com gosto | teríamos gosto | teria gosto | agradaria',
  'ask-request':
    'peço | pede | pedes | pedimos | pedem | pedir* | pedi | pediu | pedindo | pedid* | peçam | solicit* | pergunt* | requer* | requisit* | rogo | rogamos | indag* | favor enviar',
  'demand-insist':
    'exig* | exij* | insist* | reivindic* | cobrando | cobrar | faço questão | fazemos questão | bater o pé',
  require: 'exig* | exij* | requer* | requisit* | necessit* | obrigatóri* | imprescindí* | indispensáv*',
  must: 'devo | deve | devem | devemos | deverá | deverão | deveremos | deves | tem que | tem de | tenho que | tenho de | tens de | tens que | temos que | temos de | tive que | tive de | teve que | teve de | tivemos que | tivemos de | terá que | terá de | terão que | terão de | teremos que | teremos de | terei que | terei de | preciso que | precisam | precisa | é preciso | é necessário | há que | há de | hão de | sem falta | obrigatori*',
  can: 'posso | pode | podes | podemos | podem | podia | podiam | podíamos | poderia* | poderá | poderão | poderemos | poderei | pude | pudemos | puder* | pudesse* | possa* | podendo | conseg* | consig* | dá para | dá pra | capaz | capazes | poder',
  cannot:
    'não posso | não pode | não podem | não podemos | não podes | não poderei | não poderemos | não poderá | não poderão | não pude | não pudemos | não puderam | não podia* | não poderia* | não consig* | não conseg* | não dá | não dá para | não dá pra | não temos como | não tenho como | não tem como | não há como | incapaz | incapazes | sem condições de | não há condições | impossibilitad*',
  will: 'vou | vais | vai | vamos | vão | irei | irá | iremos | irão | serei | será | serão | seremos | terei | terá | terão | teremos | hei de | havemos de | farei | fará | faremos | farão | haverá | ficará | ficarão | ficaremos',
  would:
    'seria | seriam | seríamos | iria | iriam | iríamos | teria | teriam | teríamos | faria | fariam | faríamos | ficaria* | haveria | gostaria*',
  should:
    'deveria | deveriam | deveríamos | devia | devias | deviam | devíamos | convém | convinha | conviria',
  'may-might':
    'pode ser | talvez | pode acontecer | poderá | poderão | possa | possam | possamos | podemos vir a | pode vir a | poderemos ter | eventual*',
  forced:
    'sem alternativa | sem outra alternativa | sem alternativas | sem opção | sem outra opção | sem saída | sem escolha | sem outro remédio | outro remédio | não resta | não nos resta | não me resta | não restar* | não nos restar* | não me restar* | não vai restar | não vai nos restar | só nos resta | só me resta | só nos restar* | resta nos apenas | resta me apenas | não há alternativa | não há outra | não haverá outra | não haverá alternativa | não vejo alternativa | não vejo outra | não vemos outra | não temos alternativa | não temos outra | não tenho alternativa | não tenho outra | não teremos alternativa | não teremos outra | não terei outra | não temos escolha | não tenho escolha | não temos opção | não tenho opção | não teremos opção | não tem outro jeito | não há outro jeito | não deixam alternativa | não nos deixam | não me deixam | não nos deixa | não deixam outra | não nos deixaram | forçad* | forçar | forçam | força nos | nos força | me força | obrigados a | obrigadas a | me obrigad* | nos obrigad* | vejo me obrigad* | vemo nos obrigad* | ver nos obrigad* | ver obrigad* | vemos obrigad* | vejo obrigad* | veremos obrigad* | verei obrigad* | somos obrigad* | sou obrigad* | seremos obrigad* | serei obrigad* | fomos obrigad* | obrigam | obriga nos | nos obriga | me obriga | obrigar | compelid* | constrangid* a | mãos atadas | mãos amarradas | encurralad* | entre a espada | contra a vontade | contra a nossa vontade | não me deixam escolha | não teve jeito | ser obrigad* | sendo obrigad* | for obrigad* | formos obrigad* | forem obrigad* | fui obrigad* | estou obrigad* | estamos obrigad* | ficarei obrigad* | ficaremos obrigad* | vemo-nos obrigad* | vejo-me obrigad* | ver-nos obrigad* | ver-me obrigad* | ver-nos-emos obrigad* | ver nos emos obrigad* | ver me ei obrigad* | ver-me-ei obrigad* | resta-nos | resta-me | obriga-nos | obriga-me | nos vermos obrigad*',
  let: 'deix* | permit* | permiss* | autoriz*',
  give: 'dar | dou | dão | damos | dei | deu | deram | demos | dando | dado | dada | darei | dará | daremos | darão | daria* | deem | dar nos | dá nos | dá me | conced* | oferec* | der | derem',
  take: 'tomar* | toma | tomo | tomam | tomamos | tome | tomem | tomad* | tomei | tomou | pegar* | pego | pega | pegamos | pegou | peguei | pegam | levar* | leva | levo | levam | levou | levamos | tirar* | tira | tiro | tiram | tirou | retir*',
  get: 'obt* | consegu* | consig* | arranj* | ganh* | receb*',
  keep: 'manter* | mantém | mantemos | mantenh* | mantid* | mantiv* | mantendo | guard* | ficar com | fico com | ficamos com | fica com | fique com | fiquem com | conserv* | preserv*',
  put: 'pomos | põe | põem | ponho | pus | pôs | puseram | posto | posta | postos | ponha* | coloc* | coloque* | bota | botar | botaram | meter | mete | meto | metem | meteram',
  'make-produce':
    'produz* | produç* | fabricar* | fabricad* | fabricam | fabricação | fabrico | fabricou | fabricando | manufatur* | manufact* | confecion* | confeccion* | fazer | feito | feita',
  use: 'usar* | usa | usam | uso | usamos | usad* | usando | usou | usei | utiliz* | empreg* | aplic*',
  work: 'trabalh* | funciona | funcionam | funcionar* | funcionando | funcionou | funcionav* | funcione* | funcionamento | operar',
  try: 'tent* | experiment* | esforç*',
  help: 'ajud* | apoi* | auxili* | assist* | suporte | socorr* | colabor*',
  'solve-fix':
    'resolv* | soluc* | arrum* | consert* | acert* | corrig* | corrij* | correç* | sanar | sanad* | remedi* | regulariz* | dar um jeito | deem um jeito | tratar disso | tratem disso | pôr em ordem | desenrol* | desenrasc*',
  replace: 'substitu* | troc* | repor | reponh* | reposto* | reposiç*',
  repair: 'repar* | consert* | arranj* | retrabalh* | recondicion* | recuper* | assistência técnica',
  check: 'verific* | confer* | chec* | averigu* | control* | confirm* | revis* | apur*',
  test: 'teste | testes | testar* | testad* | testamos | testou | testei | testando | testam | ensai*',
  inspect: 'inspec* | vistori* | fiscaliz* | pré-embarque | pré embarque',
  count:
    'contar | contamos | contei | contou | contag* | contando | contaram | contado | contada | contados | contadas',
  measure: 'medir* | medi | mediu | medimos | meço | mede | medem | mediç* | medindo | medido | medidos',
  open: 'abrir* | abre | abrem | abri | abriu | abrimos | abro | abra | abram | abrindo | aberto* | aberta* | abertura*',
  close:
    'fechar* | fecha | fecham | fecho | fechou | fechamos | fechad* | fechando | feche* | fechamento | encerr*',
  find: 'encontr* | achei | achamos | achar | achou | acharam | descobr* | detect* | detet* | localiz*',
  see: 'ver | vejo | vê | vemos | veem | vi | viu | vimos | viram | vendo | visto | vista | verei | veremos | verão | veja* | constat* | reparei',
  look: 'olh* | espreit* | uma olhada | vista de olhos | observ* | parece | parecem',
  show: 'mostr* | demonstr* | apresent* | exib* | indic*',
  hear: 'ouvi* | ouve* | ouço | ouça* | escut* | fiquei sabendo | ficamos sabendo',
  say: 'diz | dizer* | dizem | dizemos | dizendo | dizia* | digo | diga* | disse* | dito | dita | direi | dirá | diremos | afirm*',
  tell: 'contar | conto | conte | contem | contei | contou | dizer | diga* | digo | disse* | inform* | falar | falei | falou | avis*',
  'talk-call':
    'falar* | falo | fala | falam | falamos | falei | falou | falando | fale | falem | falad* | falávamos | convers* | ligar* | ligo | liga | ligamos | liguei | ligou | ligue | liguem | ligação | ligações | ligando | telefon* | discut* | chamad* | papo | reunir | trocar ideias',
  write: 'escrev* | redig* | escrito | escrita | escritos | escritas',
  answer:
    'respost* | respond* | retorn* | réplica | devolutiva* | dar retorno | dê retorno | deem retorno | um retorno | reação | reações | reagir | reagem | reagiram',
  ignore:
    'ignor* | sem resposta | sem nenhuma resposta | sem qualquer resposta | sem retorno | sem nenhum retorno | não respond* | ninguém respond* | ninguém me respond* | ninguém nos respond* | não me respond* | não nos respond* | silêncio | sumir | sumiu | sumiram | sumiço | sumid* | no vácuo | vácuo | sem notícias | sem qualquer notícia | nenhuma notícia | nenhuma resposta | nenhum retorno | nada de resposta | não atend* | ninguém atend* | não dão retorno | não deram retorno | não obtiv* | não obtemos | não recebi resposta | não recebi retorno | não recebemos resposta | não recebemos retorno | não tive resposta | não tivemos resposta | não tive retorno | não tivemos retorno | não retorn* | nem resposta | nem uma resposta | nem responder* | nem se dign* | fingem que não | fazem de conta | fazer de conta | ouvidos de mercador | ouvidos moucos | nem sinal | até agora nada | até hoje nada | desaparec* | deixaram no visto | visualiza* e não | não dizem nada | não disseram nada | falar para as paredes | falar com a parede',
  explain:
    'explic* | explique* | esclarec* | justific* | clarific* | uma satisfação | dar satisfação | dar satisfações | elucid* | motivo d*',
  understand: 'entend* | compreen* | perceb*',
  know: 'sabe* | sabia* | sabido | sei | soube* | saiba* | conhec* | ciente* | a par',
  think: 'pens* | acho | achamos | acham | achava | acha | julg* | imagin* | ponder*',
  believe: 'acredit* | creio | crer | cremos | creem',
  decide:
    'decid* | decis* | deliber* | determin* | resolvi | resolvemos | resolveu | resolveram | bat* o martelo | batemos o martelo | bater o martelo | martelo batido | está decidido | definimos | definiu | definir | definid*',
  choose:
    'escolh* | opto | optar* | optamos | optou | optei | opção | seleci* | seleccion* | eleger | elegemos',
  prefer: 'prefer* | prefir* | de preferência | antes quero',
  consider:
    'consider* | reconsider* | avaliar* | avaliamos | avaliando | avaliad* | avalio | reavali* | repens* | rever | revendo | revemos | reveremos | revisar a | revisar o | ponder* | reanalis* | analis* | reflet* | reflect* | pensar duas vezes | pens* se vale | pens* bem se | pôr em causa | põe em causa | pomos em causa | colocar em causa | em xeque | em cheque | se vale a pena | vale a pena continuar | faz sentido continuar | question* se | me pergunto se | nos perguntamos se | equacion* | estudar | estudando | estudamos',
  plan: 'plano | planos | planej* | planea* | planeia* | planific* | cronograma* | programação | programad* | calendári* | agend* | prevê | previst* | previsão',
  prepare: 'prepar* | elabor* | rascunh* | minuta* | aprontar',
  start: 'começ* | inici* | arranc* | lanç* | inaugur* | dar início | dei início | demos início',
  finish:
    'termin* | conclu* | complet* | finaliz* | pronto | pronta | prontos | prontas | feito | acaba | acabam | acabar* | acabou | acabei | acabamos | acabad*',
  continue:
    'continu* | prosseg* | prossig* | seguir | seguimos | seguiremos | dar continuidade | manter a parceria | permanec* | seguir trabalhando | ir em frente | andar para a frente',
  change:
    'altera* | altere* | alterou | modific* | mudar* | mudou | mudamos | mudei | mudanç* | ajust* | revisão | revisões | revisad* | revist* | troc* | retific* | rectific* | emend* | adit* ao contrato | aditamento',
  update:
    'atualiz* | actualiz* | andamento | ponto de situação | ponto da situação | status | estado do pedido | estado da encomenda | posição | posicionamento | progress* | novidade* | update* | follow up | follow-up | em que pé | evoluç*',
  'forward-copy': 'encaminh* | reencaminh* | copi* | cc | em cópia | fwd | enc | com conhecimento',
  attach: 'anex* | em anexo | segue em anexo | seguem em anexo | junto envi* | apens*',
  forget: 'esquec* | olvid* | passou batido',
  remember: 'lembr* | record* | relembr* | memória',
  promise:
    'promet* | promess* | compromet* | compromiss* | deram a palavra | deu a palavra | sua palavra | vossa palavra | palavra dada | palavra de vocês | assegur* | garantiram | garantiu | juraram | jurou | juram',
  guarantee: 'garant* | segurança de que',
  prove: 'prova | provas | provar* | provad* | provem | prove | comprov* | evidênc* | atest*',
  trust:
    'confia* | confio | confie* | fiáve* | fiabilidade | credib* | fé | seriedade | acreditamos em | segurança | crédito na',
  doubt:
    'dúvid* | receio* | receos* | recear | preocup* | medo | desconfi* | insegur* | incert* | apreens* | suspeit* | inquiet* | temo | tememos | temor | pé atrás | pulga atrás | reticen* | cautel* | nervos*',
  lose: 'perde* | perda* | perdi | perdid* | perdia* | perco | perca* | prejuíz* | prejudic*',
  win: 'ganh* | vencer | venceu | venceram | lucr*',
  cost: 'custo | custos | custa | custam | custar* | custou | custando | despesa* | gasto* | encargo*',
  save: 'poup* | economi* | salvar* | salvou',
  miss: 'falta | faltam | faltou | faltaram | faltar | faltava* | faltando | faltante* | em falta | ausên* | perdemos o',
  fail: 'falh* | fracass* | avari* | não funcion* | parou de funcionar | pararam de funcionar | deixou de funcionar | deixaram de funcionar | não liga | não ligam | não trabalha | pif* | enguiç* | pane | panes | estrag* | morreu | não arranca | deu problema | deu pau | queimou | não presta | não prestam',
  break:
    'quebr* | partiu | partiram | partid* | partem | rach* | trinc* | rasg* | romp* | roto | rotos | estal* | descasc* | descol* | solt* | fissur* | fend* | caiu | caíram | aos pedaços | estilhaç* | estour* | entort* | empen* | tort* | arrebent* | rebent* | desmanch* | desfaz* | amass* | esgarç*',
  leak: 'vaza | vazam | vazou | vazamento* | vazando | vazar* | fuga* | verte* | pinga* | infiltr* | derram*',
  'rust-mould':
    'ferrug* | enferruj* | oxid* | corro* | mofo | mofad* | mofou | bolor* | manch* | cheir* | odor* | humid* | umid* | molhad* | fung* | fedor* | fede | fedem',
  'burn-melt':
    'queim* | derret* | fumo | fumaç* | incênd* | faísc* | fogo | chamusc* | curto circuito | curto-circuito | sobreaquec* | superaquec* | aquec* | explod* | explos*',
  'mix-up':
    'trocad* | trocaram | trocou | mistur* | cor errad* | cores errad* | tamanho errad* | tamanhos errad* | produto errad* | produtos errad* | etiqueta* errad* | item errad* | itens errad* | mercadoria errad* | modelo errad* | peça* errad* | artigo* errad* | material errad* | referência errad* | veio errad* | vieram errad* | no lugar d* | em vez d* | engano | confundi* | confusão',
  'lie-cheat':
    'mentir* | mentiu | mentem | mentindo | mente descarad* | engan* | fraud* | golpe | golpes | golpist* | vigar* | burl* | ladrão | ladrões | ladroagem | roub* | trapaç* | desonest* | falso* | falsa* | falsific* | aldrab* | enrol* | picaret* | estelionat* | caloteir* | má fé | má-fé | charlat* | passar a perna | passaram a perna | de bobo | de parvo | de parvos | de otári* | de trouxa* | de palhaço* | conto do vigário | banha da cobra | embust* | ludibri* | conversa fiada | conversa para boi | lero lero | empulh* | desculpa esfarrapada | desculpas esfarrapadas | pilantr* | safad* | malandr*',
  'insult-words':
    'idiot* | lixo | porcaria* | merda* | bosta* | palhaç* | burro* | burra* | burrice | imbecil | imbecis | estúpid* | incompet* | inútil | inúteis | otári* | babac* | piada | piadas | brincadeira | bando de | bagunça | porra | caralho | pqp | fdp | desgraç* | maldit* | amador* | parvo* | cretin* | canalh* | bandalheira | nojo | inferno | diabo | raios | puta | puto | foda* | cacete | treta | circo | sucata | tosc* | gambiarra | meia tigela | meia-tigela | vai à merda | vão à merda | cambada | corja | uma zona | que droga | uma droga | vão se lixar | vá se lixar | vão se catar',
  shame:
    'vergonh* | envergonh* | ridícul* | absurd* | inaceit* | inadmis* | inacredit* | desrespeit* | falta de respeito | falta de consideração | falta de profissionalismo | descaso | pouca vergonha | uma pouca-vergonha | lamentável | lamentáveis | escândal* | horrível | horríveis | horroros* | terrível | terríveis | péssim* | deplor* | vexam* | ultraj* | insult* | indign* | intoler* | nojent* | o cúmulo | é o cúmulo | fim da picada | cara de pau | caras de pau | cara podre | é de rir | rindo da nossa cara | rir da nossa cara | tirar sarro | a gozar | gozar com | gozam com | brincando com | a brincar com | brincadeira de mau gosto | palhaçada | afront* | abus* | humilh* | inconceb* | injustific* | chocante | chocad* | falta de vergonha | não se admite | não se faz | uma piada | desconsidera* | sem cabimento | não tem cabimento | incrível | revoltante | um desastre | desastr* | catástrof* | miserável',
  angry:
    "furios* | irrit* | revolt* | indignad* | indignaç* | zang* | chatead* | chateia* | aborrec* | farto | farta | fartos | fartas | saco cheio | de saco | cheio de | cheios de | cansad* | cansei | cansamos | decepc* | deceção | desilud* | desilus* | desapont* | insatisf* | descontent* | frustr* | perd* a paciência | perdi a paciência | perdemos a paciência | paciência acabou | acabou a paciência | acabou se a paciência | paciência esgot* | paciência tem limite* | sem paciência | gota d'água | gota d água | gota água | gota dágua | gota de água | passou dos limites | passaram dos limites | passou de todos os limites | tudo tem limite* | no limite | limite da | chega | já chega | basta | já basta | raiva | p da vida | puto | puta da vida | fulo* | fula | estressad* | até a tampa | até ao pescoço | até aqui | saturad* | pelos cabelos | desgast* | não aguent* | não suport* | não dá mais | não dá para mais | inconform* | magoad* | de cabeça quente | não estamos satisfeit* | não estou satisfeit* | não estamos content* | não estou content* | infeliz* com | possess* | danad* | pior impossível | não admito | não admitimos | não tolero | não toleramos | nervos | me tira do sério | tirar do sério | mal dispost* | encheu | enche o saco | perde* a paciência",
  apologise:
    'desculp* | perdão | perdo* | lament* | sinto muito | sentimos muito | peço imensa desculpa | retratação | retratem',
  thank:
    'obrigado | obrigada | obrigados | obrigadas | obg | obgd | obrigadão | agradec* | grato | grata | gratos | gratas | gratidão | valeu | vlw | apreci*',
  'greet-closing':
    'atenciosamente | att | atte | cumprimentos | melhores cumprimentos | cumps | cpts | cordialmente | cordiais | abraço* | abs | saudaç* | olá | oi | bom dia | boa tarde | boa noite | respeitosamente | sinceramente seu | alô | saudações cordiais | subscrevo me | subscrevemo nos | tudo bem | como vai',
  congratulate:
    'parabéns | felicit* | feliz ano | feliz natal | feliz aniversário | boas festas | boas férias | bom fim de semana | bom feriado | melhoras | bem vind* | bem-vind* | aproveit* | feliz | votos de',
  'meet-visit':
    'visit* | encontr* nos | encontro | reunir nos | nos reunir | stand | estande | pavilhão | passar aí | na feira | da feira | à feira | feira de | feira do',
  travel: 'viaj* | viagem | viagens | voo | voos | embarco para | voar',
  invite: 'convid* | convite*',
  inform:
    'inform* | comunic* | notific* | avis* | ciência | cientific* | fazer saber | dar a conhecer | levamos ao vosso conhecimento | levamos ao conhecimento',
  remind: 'lembr* | relembr* | record*',
  instruct:
    'orden* | mandou | mandaram | ordem de | ordens para | tenho ordens | temos ordens | recebi ordens | recebi instruções | recebemos instruções | fui instruíd* | fui incumbid* | me pediu para | me pediram para | pediram me para | pediu me para | nos pediram para | mandat* | encarreg* | incumb* | determinou que | orientaç* | instrui* | instruç*',
  recommend: 'recomend* | suger* | sugir* | sugest* | aconselh* | indic*',
  register: 'regist* | cadastr* | inscrev* | inscriç*',
  issue: 'emit* | emiss* | expedir',
  book: 'reserv* | marcar | marcad* | marcamos | booking | agend*',
  load: 'carreg* | estuf* | ova | ovar',
  'store-warehouse':
    'armazém | armazen* | depósito | galpão | estoque* | stock | stocks | almoxarif* | entreposto',
  'clear-customs':
    'desembaraç* | desalfandeg* | nacionaliz* | declaração de importação | despacho aduaneiro | dua | duimp',
  escalate:
    'levar à diretoria | levar à direção | levar à administração | lev* para cima | lev* ao diretor | lev* ao meu chefe | pass* ao meu chefe | instância superior | instâncias superiores | escalar* | escalad* | escalamos | escalei | escalo | escalon*',
  collect:
    'recolh* | colet* | busc* a | levantar a | levant* da mercadoria | retirada | retirar a | ir buscar | vir buscar | venham buscar | apanhar | cobrar | cobrança*',
  handover:
    'molde | moldes | ferramental | ferramentais | ferramenta | ferramentas | matrizes | cunho* | estampo* | cortante* | arte final | arte-final | artes finais | artes-finais | as artes | arquivos fonte | arquivos-fonte | arquivos originais | arquivos abertos | arquivos editáveis | ficheiros fonte | ficheiros originais | ficheiros abertos | ficheiros editáveis | entreg* d* moldes | devol* d* moldes | devol* dos moldes | devol* as ferramentas | liber* d* moldes | liber* os moldes | retir* os moldes | retirada dos moldes | levantar os moldes | levantamento dos moldes | recolh* os moldes | buscar os moldes | nossa propriedade | de nossa propriedade | propriedade nossa | são nossos | são nossas | nos pertenc* | pertenc* nos | passagem de pasta | passar a pasta | transferência dos moldes | clichê* | desenhos técnicos | toda a documentação técnica | dossier técnico | fichas técnicas | entrega da documentação | dados do novo fornecedor',
  awarded:
    'adjudic* | fech* com outr* | fech* com a concorr* | fech* com o concorrente | fechamos com | fechei com | fechou com | fecharam com | já fechamos | já fechei | contrat* outr* | contratamos | assin* com | assinamos com | assinei com | foi para outr* | vai para outr* | pedido foi para | encomenda foi para | pass* para outr* | pass* a outr* | passei para outr* | passamos para outr* | entreg* a outr* | entreg* para outr* | fic* com outr* | fic* para outr* | escolh* outr* | opt* por outr* | elegeu outr* | nomead* | nomeamos | vencedor* | ganhou o concurso | ganhou a concorrência | ganhou a cotação | ganhou o pedido | dad* a outr* | dei para outr* | dei a outr* | dei o pedido | demos o pedido | demos a outr* | demos para outr* | demos a encomenda | coloc* com outr* | coloc* em outr* | coloc* noutr* | colocad* com | colocad* na | coloquei o pedido | colocamos o pedido | colocámos a encomenda | colocad* noutr* | atribu* a | atribu* ao | atribuíd* | selecionad* | seleccionad* | compr* de outr* | compr* com outr* | compr* a outr* | compr* noutr* | já compr* de | encomend* a outr* | direcionad* para outr* | já está com outr* | foi pra outr* | contrato foi para | negócio foi para | volume foi para | encomenda já foi | pedido já foi para | ficou com o pedido | ficou com a encomenda | levou o pedido | levou a encomenda | perderam o pedido | perderam a encomenda | perderam o negócio | perderam a concorrência',
  'move-on':
    'seguir em frente | seguimos em frente | seguiremos em frente | sigo em frente | seguir adiante | segu* outro caminho | seguir caminho | segu* o nosso caminho | segu* nosso caminho | cada um segue | cada um para o seu | cada um no seu | cada um vai | part* para outra | part* pra outra | parto para outra | virar a página | viramos a página | vir* a página | bola para a frente | bola pra frente | nos viramos | a gente se vira | eu me viro | damos um jeito | dar nosso jeito | outro rumo | outros rumos | novos rumos | nossas providências | minhas providências | tom* providências | tom* as providências | tom* as devidas | tom* as nossas | tom* nossas | as devidas providências | tom* medidas | tom* as medidas | medidas necessárias | medidas cabíveis | medidas adequadas | outras medidas | outras providências | outras decisões | nossas decisões | tirar nossas conclusões | tir* conclusões | tir* as nossas conclusões | nossas próprias conclusões | tir* as devidas conclusões | tir* as devidas ilações | tir* ilações | ilações | retirar as consequências | plano b | agir em conformidade | agir conforme | agiremos em conformidade | atuar em conformidade | nos organizar | organizar nos | reorganiz* | desenrasc* | outra solução | outras soluções | outra saída | encontr* outra | arranj* outra | resolver de outr* | de outra forma | de outra maneira | por outros meios | sem vocês | sem vós | passar sem | há quem queira | tem quem queira | já sabem o que | já sabem o resto | repens* a parceria | repens* a relação | rever a parceria | rever a nossa relação | rever nossa relação',
  'say-goodbye':
    'adeus | despeço | despedimo* | despedir* | despedida | até nunca | até um dia | até sempre | tchau | passar bem | passem bem | passe bem | boa sorte | foi um prazer | foi bom enquanto durou | foi bom trabalhar | felicidades | tudo de bom | desejo sucesso | desejamos sucesso | sucesso para vocês | muito sucesso | não contem mais | não conte mais | não contem comigo | não contem conosco | não nos procurem | não me procurem | perderam um cliente | perdeu um cliente | perder um cliente | perder este cliente | menos um cliente | nunca mais',
  be: 'sou | és | somos | são | ser | era | eram | éramos | sendo | sido | seja* | fosse* | fui | foi | fomos | foram | for | forem | será | serão | seria | seriam | estou | está | estás | estamos | estão | estar | estava* | esteja* | esteve | estive* | estará | estarão | estaremos | estando | tá | tô | tão | não é | isso é | isto é | fica | ficar | ficou',
  do: 'fazer* | faço | faz | fazes | fazemos | fazem | fiz | fez | fizemos | fazendo | feito | feita | feitos | feitas | faça* | fizer* | fizesse* | farei | fará | faremos | farão | faria* | fazia* | realiz* | efetu* | efectu*',
  have: 'tenho | tens | tem | temos | tinha* | tive | teve | tivemos | ter | tendo | tido | tenha* | tiver* | tivesse* | terei | terá | teremos | terão | há | havia* | houve* | haver | haja | haverá | possu*',
  'order-no':
    'po | pi | oc | ordem de compra | ordem n | pedido n | encomenda n | número do pedido | número da encomenda | nota de encomenda | pedido de compra | proforma | referência do pedido | pedido número | encomenda número | referência da encomenda',
  'next-order':
    'próximo pedido | próximos pedidos | próxima encomenda | próximas encomendas | próxima compra | próximas compras | próxima temporada | próxima estação | próxima coleção | próximo ano | próximo contêiner | próximo container | próximo contentor | ano que vem | futuros pedidos | pedidos futuros | futuras encomendas | encomendas futuras | futuras compras | compras futuras | próximo embarque | novos pedidos | novo pedido | nova encomenda | novas encomendas | próximo lote | próxima campanha | próximo programa | pedido de reposição | a partir do próximo | a partir da próxima | futuros negócios | negócios futuros | pedidos seguintes | encomendas seguintes | o resto dos pedidos',
  'all-orders':
    'todos os pedidos | todas as encomendas | todos os nossos | todas as nossas | todos os meus | todas as minhas | todo o pedido | pedido inteiro | pedido todo | encomenda inteira | encomenda toda | a encomenda completa | tudo | todo o volume | todo o negócio | todos os negócios | todo o nosso | todas as compras | volume total | totalidade | integral* | todos os futuros | todas as futuras | inteir* | por completo | o pacote todo',
  contract: 'contrat* | acordo | acordos | convénio | protocolo | contrato quadro | memorando | aditivo',
  clause:
    'cláusula* | artigo | parágrafo | alínea* | termos e condições | condições gerais | secção | seção | item do contrato',
  relationship:
    'relacionament* | parceria* | cooperaç* | colaboraç* | trabalh* junt* | trabalh* com vocês | trabalh* convosco | trabalh* conosco | trabalh* connosco | trabalh* com a vossa | fazer negócio* | fazer negócios | faz* negócio* | negócios com | negoci* convosco | relação comercial | relações comerciais | parceria de | vínculo* | ligação comercial | relação | relações',
  price: 'preço* | tarifa* | tabela | cotação | precific* | preçário | valor | valores | precinho*',
  'target-price':
    'alvo | target* | preço alvo | preço-alvo | preço objetivo | preço objectivo | objetivo | objectivo | meta | usd | eur | centavos | cêntimos | por peça | por unidade | por kg | por quilo | a unidade | cada uma | fob | cif | exw | ddp | cfr',
  discount:
    'desconto* | descontinho | abatimento* | redução de preço | reduç* do preço | melhor preço | melhores preços | preço melhor | melhorar o preço | melhor* o preço | melhor* a proposta | melhor* a oferta | melhorar a cotação | baix* o preço | baix* os preços | baixar | baixem | reduz* o preço | fazer um preço | um precinho | chegar ao preço | cheguem ao preço | chegar a | rebate | bonific* | bónus | rappel | atenção no preço | jeitinho | jeito no preço | cobrir a oferta | cubr* a oferta | cobrir a proposta | cobrir o preço | igual* o preço | igual* a oferta | afinar o preço | condições melhores | melhores condições | por cento de desconto | facilitar',
  expensive:
    'caro | caros | cara | caras | caríssim* | muito alto | alto demais | muito altos | muito elevad* | elevad* | elevad* demais | demasiado alto | demasiado elevad* | demasiado car* | puxad* | salgad* | acima d* | fora do mercado | fora de mercado | fora da realidade | fora do nosso | exorbit* | absurdo de caro | onero* | pesado | pesada | exagerad* | um roubo | preço alto | preços altos | fora de cogitação',
  cheap:
    'barat* | mais barato | mais em conta | em conta | preço menor | preços menores | preço mais baixo | preços mais baixos | preço inferior | preços inferiores | valor menor | menor preço | menor valor | mais baixo | mais baixos | menos que | abaixo d* | abaixo do vosso | abaixo do seu | económic* | competitiv*',
  'price-increase':
    'aument* | acréscim* | sobretax* | taxa adicional | sobrecusto* | reajust* | subida* | subiu | subir* | sobe | sobem | suba | encarec* | agrav* | alta de preço* | alta de | nova tabela | novos preços | novo preço | mais alto | mais altos | elevaç*',
  quotation:
    'cotaç* | orçament* | oferta* | proposta* | proforma | estimativ* | quotation | cotar* | cotei | cotou | cotamos | cotando | cotad*',
  'better-offer':
    'oferta melhor | melhor oferta | ofertas melhores | melhores ofertas | proposta melhor | melhor proposta | propostas melhores | melhores propostas | outras ofertas | outra oferta | outras propostas | outra proposta | outras cotações | outra cotação | outros orçamentos | outro orçamento | preço deles | oferta deles | proposta deles | cotação deles | cotaram | cotou | me cotou | nos cotou | nos ofereceu | nos oferecem | nos ofereceram | ofereceram nos | oferecem nos | me ofereceu | me ofereceram | ofereceu nos | fazem por | fez por | faz por | nos fez | fizeram um preço | deram um preço | deu um preço | conseg* por | conseg* mais barato | encontr* mais barato | ach* mais barato | em mãos | na mão | em cima da mesa | na mesa | sobre a mesa | na minha mesa | em carteira | mais barata | mais vantajos* | mais baixa | melhores condições | menor cotação',
  'budget-margin':
    'orçamento | verba* | margem | margens | lucro* | rentabil* | cálculo* | conta fecha | conta não fecha | as contas | budget | teto',
  freight:
    'frete* | custo de envio | custos de envio | custo do transporte | custos de transporte | portes | transporte | transportes | aéreo | frete aéreo | frete marítimo | carga aérea | envio aéreo | marítimo',
  payment: 'pagamento* | pgto | pagto | remessa bancária | desembols* | quitação',
  'payment-terms':
    'condições de pagamento | condição de pagamento | prazo de pagamento | prazos de pagamento | prazo maior | prazo mais longo | mais prazo | termos de pagamento | forma de pagamento | crédito | a prazo | faturado | 30 dias | 60 dias | 90 dias | 120 dias | 30 60 | 30 60 90 | ddl | boleto | carta de crédito | l/c | lc | open account | conta corrente | conta aberta | parcelad* | parcelamento | parcelas | fracionad* | faseado | letras',
  deposit:
    'sinal | entrada | adiantamento* | adiantad* | antecipad* | antecipação | depósito | caução | pagamento antecipado | adiantar | adiantamos | adiantei',
  balance:
    'saldo* | restante | remanescente | parcela final | pagamento final | valor restante | valor em aberto | último pagamento | os outros 70 | os 70',
  'bank-transfer':
    'swift | tt | t/t | transferência* | transferid* | wire | ted | pix | doc bancário | comprovativo | comprovante | ordem de pagamento | remessa | depósito bancário',
  invoice: 'fatura* | factura* | invoice | nota fiscal | nf | nfe | nf-e | notas fiscais | boleto* | recibo*',
  'credit-note':
    'nota de crédito | notas de crédito | crédito em conta | carta de crédito do fornecedor | crédito na próxima',
  money:
    'dinheiro | grana | verba | numerário | cash | usd | euro | euros | dólar | dólares | reais | r$ | eur | rmb | montante* | quantia* | valor | valores | soma',
  percent: '% | por cento | percentagem | percentual | porcento | porcentagem | pontos percentuais',
  half: 'metade | meio | meia | pela metade',
  unit: 'peça* | pç | pçs | unidade* | un | unid | conjunto* | jogo* | kit* | caixa* | cx | palete* | pallet* | contêiner* | container* | contentor* | rolo* | saco* | tonelada* | ton | kg | quilo* | par | pares | metro* | litro* | tambor*',
  quantity: 'quantidade* | qtd | qtde | volume* | moq | pedido mínimo | quantidade mínima | lote mínimo',
  sample: 'amostra* | mostruário* | protótipo* | piloto',
  drawing:
    'desenho* | arte | artes | layout* | pdf | arquivo* | ficheiro* | projeto gráfico | maquete* | arte final | design | designs',
  spec: 'especific* | padrão | padrões | tolerância* | iso | ficha técnica | requisito* técnic* | caderno de encargos | standard* | abnt | norma | normas',
  goods: 'mercadoria* | produto* | material | materiais | artigo* | item | itens | bens | carga* | mercancia',
  batch: 'lote* | partida | fornada | série | remessa',
  shipment:
    'embarque* | remessa* | carga | carregamento* | expediç* | container* | contêiner* | contentor* | despacho | envio*',
  packaging:
    'embal* | etiquet* | rótul* | código de barras | códigos de barras | adesiv* | autocolant* | caixas de',
  document:
    'document* | papel | papéis | papelada | docs | certificado de origem | coo | bl | conhecimento de embarque | packing list | romaneio',
  certificate:
    'certific* | certidão | certidões | cert | coa | ce | laudo* | selo | atestado* | declaração de conformidade | alvará',
  'test-report':
    'relatório* | laudo* | relatório de ensaio | relatório de teste* | resultado de teste* | boletim de análise | análise laboratorial | msds | fispq | ficha de segurança',
  tracking:
    'rastre* | código de rastreio | tracking | eta | etd | awb | previsão de chegada | seguimento da encomenda | localizador',
  photo: 'foto* | imagem | imagens | vídeo* | filmag* | gravaç*',
  list: 'lista | listas | listagem | tabela* | planilha* | folha de cálculo | folha excel | catálogo* | excel | relação de',
  portal: 'portal | sistema* | erp | sap | automátic* | edi | robô | gerado | gerada | gerados | geradas',
  procedure:
    'procediment* | processo | processos | política* | formulário* | diretriz* | directriz* | manual | manuais | regulamento* | norma interna | normas internas | fluxo | protocolo*',
  requirement:
    'requisito* | exigênci* | instruç* | regra* | segu* as instruç* | seguir as | seguir os | determinaç* | especificaç* | cumprir* | cumpram | cumpra | cumprem | cumprimos | cumpriu | cumprid* | siga*',
  audit:
    'auditori* | auditar* | scorecard | pontuaç* | score | classe c | status c | classificação do fornecedor | avaliação de fornecedor* | avaliação do fornecedor | iqf | desempenho | nota do fornecedor',
  'corrective-action':
    '8d | capa | causa raiz | causa-raiz | ação corretiva | ações corretivas | acção correctiva | acções correctivas | corretiv* | correctiv* | plano de ação | plano de acção | planos de ação | ncr | rnc | não conformidade* | não-conformidade* | contenç* | ishikawa',
  complaint: 'reclam* | queix* | protest*',
  problem:
    'problema* | questões | transtorno* | dificuldad* | contratempo* | imprevist* | dor de cabeça | dores de cabeça | chatice* | complicaç* | ocorrênci* | incidente* | percalço* | inconvenient* | abacaxi | pepino | caos | desorganiz* | bronca',
  defect:
    'defeit* | com defeito | falha de fabric* | mal acabad* | mau acabamento | má qualidade | baixa qualidade | péssima qualidade | qualidade ruim | qualidade péssima | qualidade fraca | sem qualidade | falta de qualidade | fora de especificação | fora da especificação | fora do padrão | não conform* | inconform* | vício* | imperfei* | anomalia* | deficien* | mal feit* | refugo | não cumpr* a especific* | não serve | não servem | inutiliz*',
  damage: 'dano* | danific* | avari* | estrag* | amassad* | amolgad* | deterior*',
  scratch:
    'risc* no | riscad* | riscos na | arranh* | amolg* | amass* | mossa* | mancha* | torto | torta | tortos | tortas | desnivel* | irregular* | folga* | frouxo | frouxa | solto | solta | soltos | soltas | desalinh* | bolhas | rebarba*',
  shortage:
    'faltam | faltava* | faltando | faltou | faltante* | em falta | incomplet* | a menos | menos que o pedid* | menos do que | em vez d* | ao invés d* | no lugar de | veio menos | vieram menos | quebra de | só vieram | só chegaram | só veio | divergência* | falta material | faltam peças | quantidade errad*',
  delay:
    'tardio* | tardia* | demor* | vencid* | em atraso | fora do prazo | fora de prazo | prazo estourad* | estourou o prazo | prazo não cumprid* | não cumpr* o prazo | não cumpr* prazos | ainda não cheg* | ainda não receb* | ainda não embarc* | ainda não envi* | ainda não saiu | ainda não foi | não chegou | não chegaram | não embarc* | até agora nada | até agora não | até hoje não | até hoje nada | e nada | nada ainda | semanas depois | dias depois | dilat* | derrap* | escorreg* | há semanas | há meses | lentid* | lento | lenta | mora | tarde demais | muito tarde | chegou tarde | chegaram tarde | chegar tarde | atraso* | atrasa* | atrasei | atrasem | atrase',
  deadline:
    'prazo | prazo final | prazo limite | prazos | data limite | data-limite | limite | o mais tardar | no máximo | no máximo até | até sexta* | até segunda* | até terça* | até quarta* | até quinta* | até sábado | até domingo | até amanhã | até hoje | até o fim | até ao fim | até final | até o final | até ao final | até dia | até o dia | até ao dia | até às | até o próximo | até à próxima | até lá | até | dentro de | em 24 horas | em 48 horas | em 72 horas | 24h | 48h | 72h | 24 horas | 48 horas | 72 horas | antes do dia | antes d* | impreteriv* | sem falta | fim do dia | final do dia | fim do expediente | término do prazo | ultimato | a contar d* | deadline | dias úteis',
  weekday:
    'segunda | segunda feira | segunda-feira | terça | terça feira | terça-feira | quarta | quarta feira | quarta-feira | quinta | quinta feira | quinta-feira | sexta | sexta feira | sexta-feira | sábado* | domingo* | janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro',
  today: 'hoje | esta noite | esta manhã | esta tarde | hj | ainda hoje',
  tomorrow: 'amanhã | depois de amanhã',
  yesterday: 'ontem | anteontem',
  week: 'semana* | quinzena*',
  month: 'mês | meses | mensal* | trimestr* | bimestr* | semestr*',
  year: 'ano | anos | anual*',
  season:
    'temporada* | estação | estações | época | primavera | verão | outono | inverno | natal | páscoa | black friday | coleção | colecção | safra | campanha | dia das mães | carnaval',
  day: 'dia | dias | diári* | hora | horas',
  now: 'agora | atualmente | actualmente | neste momento | no momento | de momento | hoje em dia | presentemente | já',
  immediately:
    'imediat* | urgent* | urgência | asap | já já | agora mesmo | na hora | o quanto antes | o mais rápido | o mais depressa | quanto antes | rápid* | depressa | de imediato | pra ontem | para ontem | sem demora | prontamente | com brevidade | logo',
  soon: 'em breve | breve | brevemente | logo | daqui a pouco | nos próximos dias | assim que',
  later: 'depois | mais tarde | posterior* | mais adiante | mais para a frente',
  already: 'já',
  still: 'ainda | continua a',
  yet: 'ainda | até agora | até ao momento | até o momento | até à data',
  again:
    'de novo | novamente | outra vez | mais uma vez | mais uma | uma vez mais | voltou a | voltaram a | mais um | de volta | reincid*',
  always:
    'sempre | toda vez | toda a vez | todas as vezes | cada vez | frequente* | constante* | costuma* | normalmente | volta e meia | é sempre | regularmente',
  never: 'nunca | jamais | nunca mais | em momento algum | em tempo algum',
  'first-time':
    'primeira vez | primeiro pedido | primeira compra | primeira encomenda | primeira | primeiro | pedido teste | pedido de teste | encomenda teste | encomenda experimental | pedido experimental | cliente novo | novo cliente | novos clientes | ainda não nos conhecemos | não nos conhecemos | primeiro negócio | primeira importação',
  'last-time':
    'última vez | último pedido | última encomenda | última compra | último embarque | última remessa | último | última | últimos | últimas | anterior* | passado | passada | da outra vez | vez passada | vez anterior',
  'many-times':
    'segunda vez | terceira vez | quarta vez | quinta vez | três vezes | duas vezes | quatro vezes | cinco vezes | várias vezes | muitas vezes | inúmeras vezes | diversas vezes | vezes | quantas vezes | quantos emails | repetid* | reiterad* | vezes sem conta | mil vezes | já é a | já é o',
  since: 'desde | há já',
  before: 'antes | anteriormente | prévi* | até então | outrora',
  after: 'após | depois | a seguir | depois de | na sequência | pós',
  'from-now-on':
    'daqui em diante | de agora em diante | doravante | de hoje em diante | daqui para a frente | daqui pra frente | daqui por diante | a partir de agora | a partir de hoje | a partir d* | no futuro | futuramente | com efeito a | com efeito | efeito imediato | efeitos imediatos | daí em diante | de ora em diante',
  ago: 'há | atrás | faz dias | faz semanas | já faz',
  'long-time':
    'há anos | há muitos anos | há muito tempo | faz anos | muitos anos | anos de | tantos anos | longos anos | longa data | de longa data | dez anos | há dez | há cinco | há mais de | há vários anos | tanto tempo | muito tempo | desde 20* | ao longo dos anos | velhos tempos | cliente antigo | clientes antigos | cliente há | clientes há | clientes desde | cliente desde | décadas',
  new: 'novo | nova | novos | novas | recente*',
  old: 'velho | velha | velhos | velhas | antigo | antiga | antigos | antigas | de longa data',
  big: 'grande* | enorme* | gigant* | maior | maiores | cliente importante | maior cliente | principal | principais | relevante* | de peso | líder* | multinacional | clientes importantes | cliente de peso',
  small: 'pequen* | pouco | pouca | poucos | poucas | pouquinho | minúscul* | reduzid*',
  good: 'bom | boa | bons | boas | ótim* | óptim* | excelen* | perfeit* | bem | beleza | bacana | fixe | porreiro | maravilh* | impecáv* | top | show | muito legal | que legal',
  bad: 'mau | má | maus | ruim | ruins | mal | pior | piores | fraco | fraca | fracos | fracas | péssim* | mediocr* | negativ*',
  better: 'melhor | melhora* | melhore* | melhoria* | aperfeiço*',
  best: 'o melhor | a melhor | os melhores | as melhores | ótimo',
  right: 'correto* | correta* | correct* | certo | certa | certos | certas | razão | direitinho | bem feito',
  wrong: 'err* | incorret* | incorrect* | equívoc* | engano* | enganad*',
  same: 'mesmo | mesma | mesmos | mesmas | igual | iguais | idêntic*',
  different: 'diferen* | divers* | varia | variam | distint* | diverg*',
  other: 'outro | outra | outros | outras | demais | noutro | noutra | noutros | noutras | restantes',
  more: 'mais | adicional | adicionais | extra | extras | a mais | acresc*',
  less: 'menos | menor | menores | inferior*',
  enough: 'bastante | suficient* | basta | chega',
  too: 'demais | demasiad* | excessiv* | muito além',
  very: 'muito | muita | muitos | muitas | extremamente | bem mais | mt | mto | tão | tanto | super | bastante | imens* | mega | realmente',
  only: 'só | somente | apenas | unicamente | único | única | exclusiv*',
  also: 'também | tb | tbm | além disso | igualmente | bem como | ainda por cima | inclusive',
  even: 'até mesmo | mesmo | sequer | nem | nem sequer | inclusive | até já',
  perhaps:
    'talvez | quem sabe | possivelmente | provavelmente | porventura | se calhar | eventualmente | quiçá',
  certainly:
    'com certeza | certamente | claro | sem dúvida | seguramente | de certeza | óbvi* | evidentemente | lógico | podem ter a certeza | podem crer',
  unfortunately: 'infelizmente | lament* | com pesar | é pena | pena que | que pena | desafortunad*',
  finally: 'finalmente | por fim | enfim | até que enfim | afinal | no fim | no final | por último',
  honestly:
    'honest* | francamente | para ser franco | para ser sincero | sendo franc* | com franqueza | na verdade | de verdade | verdade | sincer* | na real | com toda a sinceridade | franqueza | franco | franca',
  sure: 'certeza | seguro de | certo de | certos de | segura de',
  possible: 'possív* | possibilid* | viáv* | é possível | dá para | se der | viabil*',
  impossible:
    'impossív* | inviáv* | impraticáv* | inexequ* | fora de questão | sem condições | não é possível | impossibil*',
  ready: 'pronto | pronta | prontos | prontas | preparad* | dispost*',
  pending:
    'pendent* | pendênci* | em aberto | por resolver | em atraso | por liquidar | por regularizar | em falta',
  free: 'grátis | gratuit* | de graça | sem custo | sem custos | sem encargo* | sem cobrança | oferecid* | cortesia | brinde* | bonificad* | foc | à borla | por conta da casa | sem ônus',
  fair: 'justo | justa | justos | justas | razoáv* | correto | equitativ* | justiça',
  serious: 'grave* | gravidade | a sério | gravíssim* | sérios | a coisa é séria | muito séria',
  important: 'important* | relevant* | fundament* | essenci* | crucial | cruciais',
  professional: 'profission*',
  quality: 'qualidade | acabamento',
  service:
    'serviço* | atendiment* | assistência | pós-venda | pós venda | após-venda | sac | apoio ao cliente',
  communication: 'comunicaç* | comunicar | contato | contacto | diálogo | interlocu*',
  attitude:
    'atitude* | postura* | comportament* | conduta* | má vontade | boa vontade | arrogân* | falta de interesse | tratamento',
  reputation: 'reputaç* | nome | bom nome | imagem | credibilidade | marca | prestígio | nosso nome',
  market: 'setor | sector | ramo | praça | mercado | mercados',
  shop: 'loja* | prateleira* | gôndola* | vitrin* | montra* | ponto de venda | pontos de venda | pdv | estabelecimento* | lineares',
  'production-line':
    'linha | linhas | linha de produção | linha de montagem | linha parad* | parada de linha | paragem de linha | produção parad* | fábrica parad* | montagem | paramos a linha | ruptura | rutura',
  machine: 'máquina* | equipament* | aparelho* | motor | motores',
  project: 'projeto | projetos | projecto | projectos | obra | obras | empreitada',
  meeting: 'reunião | reuniões | reunir | reunimos | assembleia',
  'call-noun': 'chamada* | ligação | telefonema* | call | zoom | teams | videoconfer* | videochamad*',
  mail: 'e-mail* | email* | mail | mails | e mail | e mails | correio eletrónico | mensagem eletrônica | carta | cartas',
  message: 'mensagem | mensagens | msg | msgs | recado* | áudio* | zap | whatsapp | whats | chat | sms',
  subject:
    'assunto | ref | re | referente | relativo | relativa | relativamente | a respeito | quanto | sobre | res | no que toca | acerca',
  question: 'pergunta* | dúvida* | questão | questões',
  reason:
    'motivo* | razão | razões | por causa d* | devido a | devido ao | em virtude d* | por conta d* | em razão d* | causa | causas',
  result: 'resultad* | consequênci* | desfech* | resultou',
  step: 'passo* | medida | medidas | providênci* | ação | ações | acção | acções | consequênci* | próximos passos | próximo passo | diligênci* | etapa*',
  case: 'caso | casos',
  'file-opened':
    'abert* | processo n | caso n | protocolo | protocolo n | referência | ref | ticket | chamado | número do processo | dossier | dossiê',
  responsibility: 'responsab* | responsáv* | culpa* | assum* | encargo de | dever de',
  rights:
    'direito | direitos | reserva de direitos | reserv* o direito | reservamo nos | reservo me | nos reserv* | me reserv* | tenho direito | temos direito | lei | leis | legal | legais | código de defesa | cdc | legislação | código civil | garantia legal',
  risk: 'risco | riscos | arrisc*',
  safety:
    'segurança | seguro | segura | acident* | ferid* | feriu | machuc* | magoou* | perig* | criança* | lesão | choque elétrico | intoxic*',
  patience:
    'paciênci* | pacient* | última chance | última oportunidade | derradeira oportunidade | última tentativa | último aviso | última advertência | chance | oportunidade | esgot* | não vou esperar mais | não vamos esperar mais | última vez que',
  'door-table': 'mesa* | gaveta* | parede* | secretária | porta | portas',
  website: 'site* | website | online | on-line | página* | internet | web | link | links',
  office: 'escritório* | sala | gabinete',
  holiday: 'férias | feriado* | fim de semana | fins de semana | folga | recesso | licença | ausência',
  weather:
    'chuva* | chov* | sol | neve | clima | calor | frio | temporal | enchente* | tempestade | previsão do tempo | mau tempo | bom tempo',
  food: 'almoç* | jant* | café | bolo | comida | cerveja | churrasco | restaurante | vinho',
  school: 'escola* | hospital | médic* | igreja | colégio | faculdade | universidade | clínica',
  news: 'notícia* | newsletter | novidades | inscreva | subscrev* | boletim informativo',
  job: 'emprego* | vaga* | currículo* | cv | candidat* | entrevist* | rh | recrut* | estágio*',
  software:
    'servidor* | senha* | palavra-passe | palavra passe | password | login | software | laptop | portátil | computador* | impressora* | suporte de ti | departamento de ti | informática | upgrade | aplicativo | app | setor de ti | help desk | helpdesk',
  if: 'se | caso | desde que | na hipótese de | no caso de | em caso de | contanto que | supondo | se por acaso',
  unless:
    'a não ser que | a menos que | salvo se | exceto | excepto | a não ser | salvo | exceto se | excepto se',
  otherwise:
    'caso contrário | do contrário | de contrário | senão | se não | ou então | de outro modo | sob pena de | sob pena | em caso contrário | ou eu | ou nós | ou vocês | ou vamos | ou vou | na falta de | na ausência de | na falta d* | não sendo assim | à falta d* | não havendo | não sendo possível | se assim não for | se isso não | ou procur* | ou busc* | ou cancel* | ou mud* | ou troc* | ou pass* | ou compr* | ou a gente | ou acab* | ou fic* sem',
  or: 'ou',
  and: 'e',
  but: 'mas | porém | contudo | todavia | no entanto | entretanto | só que | mas sim',
  because: 'porque | pois | uma vez que | visto que | já que | dado que | por causa | pq | porquanto | como',
  so: 'então | portanto | logo | assim | por isso | pelo que | daí | por conseguinte | assim sendo | desta forma | dessa forma | deste modo | sendo assim | diante disso | face ao exposto | diante do exposto | posto isto',
  although:
    'embora | apesar d* | mesmo que | ainda que | se bem que | mesmo assim | por mais que | não obstante',
  when: 'quando | assim que | logo que | qdo',
  while: 'enquanto | entretanto | ao mesmo tempo | ao passo que | nesse meio tempo | até lá',
  where: 'onde | aonde | cadê',
  how: 'como | de que forma | de que maneira',
  why: 'por que | porquê | porque é que | pq | por que razão | por que motivo',
  what: 'que | o que | qual | oq | o que é que',
  which: 'qual | quais | cujo | cuja | cujos | cujas | o qual | a qual',
  that: 'que | aquele | aquela | aqueles | aquelas | aquilo | esse | essa | esses | essas | isso',
  this: 'este | esta | estes | estas | isto | esse | essa | isso | neste | nesta | deste | desta | nisto | disto | disso | nesse | nessa | desse | dessa',
  here: 'aqui | cá | por cá | eis',
  there: 'lá | ali | aí | acolá',
  not: 'não | nem | n | naum',
  no: 'nenhum | nenhuma | nenhuns | nenhumas | não há | não tem | nem um | nem uma | qualquer',
  without: 'sem',
  nothing: 'nada | coisa nenhuma | nem nada',
  'no-longer':
    'já não | não mais | nunca mais | deixou de | deixaram de | não quer* mais | não vou mais | não vamos mais | não pod* mais | não trabalh* mais | não compr* mais | não temos mais | não tenho mais | não há mais | não faz* mais | não aceit* mais | não volta* a | não voltaremos a | não voltarei a | deixamos de | deixaremos de | mais não',
  'not-yet': 'ainda não | até agora não | até o momento não | até ao momento não | até à data não',
  instead:
    'em vez d* | ao invés d* | no lugar d* | em lugar d* | em contrapartida | em troca | antes pelo contrário',
  with: 'com | junto com | c | conosco | connosco | convosco',
  from: 'de | do | da | dos | das | desde | a partir de',
  to: 'para | pra | p | pro | ao | aos | até | rumo a | pros | pras',
  for: 'para | por | pelo | pela | pelos | pelas | pra | a favor',
  of: 'de | do | da | dos | das | sobre | dum | duma | d',
  in: 'em | no | na | nos | nas | num | numa | dentro',
  against: 'contra',
  between: 'entre',
  'as-agreed':
    'conforme combinado | como combinado | combinad* | conforme acordado | como acordado | acordad* | conforme acord* | como prometido | conforme prometido | prometid* | conforme convers* | como convers* | conforme falad* | tal como acordado | nos termos do | de acordo com o combinado | o que foi combinado | pactuad* | contratad* | ajustado entre',
  according: 'conforme | segundo | de acordo com | consoante | nos termos d* | em conformidade',
  'in-writing':
    'por escrito | preto no branco | formaliz* | por email | por e-mail | documentad* | escrito | escrita',
  regardless:
    'independentemente | de qualquer forma | de qualquer maneira | de qualquer modo | seja como for | em todo caso | em todo o caso | de todo modo | em qualquer caso | mesmo assim | queiram ou não | com ou sem',
  either: 'ou um ou | tampouco | também não | nem um nem | nem | qualquer dos dois | seja',
  both: 'ambos | ambas | os dois | as duas | tanto',
  all: 'todo | toda | todos | todas | tudo | tds | inteir* | total | totalmente | totais',
  some: 'algum | alguma | alguns | algumas | uns | umas | qualquer | quaisquer | certos | certas | vários | várias | algo',
  each: 'cada | todo | toda',
  most: 'maioria | a maior parte | maior parte | mais de metade',
  'several-quotes':
    'três cotações | 3 cotações | três orçamentos | 3 orçamentos | três propostas | vários fornecedores | vários orçamentos | várias cotações | várias propostas | diversos fornecedores | diversas cotações | estamos comparando | estamos a comparar | comparando | comparamos | comparar propostas | comparar preços | comparar orçamentos | pelo menos três | mapa comparativo | cotando com | outros fornecedores estão | outros orçamentos | mais de um fornecedor | dois fornecedores | três fornecedores | fazendo cotação | a pedir orçamentos | pedindo orçamento*',
  'up-to-you':
    'vocês que sabem | você que sabe | vcs que sabem | vocês decidem | você decide | decidam vocês | depende de vocês | depende de você | depende de vós | só depende de | está nas suas mãos | está nas vossas mãos | nas mãos de vocês | nas vossas mãos | nas suas mãos | a bola está | a bola tá | bola está do vosso lado | a decisão é sua | a decisão é vossa | decisão é de vocês | a escolha é sua | a escolha é vossa | escolha é de vocês | escolham | fica ao vosso critério | ao seu critério | ao critério de vocês | a vosso critério | a seu critério | como quiser* | como preferir* | façam como | é com vocês | é convosco | é pegar ou largar | pegar ou largar | pega ou larga | vejam o que | ficam avisad* | está avisado | depois não digam | depois não se queixem | depois não reclam* | fica o aviso | fica a dica',
  'not-a-threat':
    'não é ameaça | não é uma ameaça | isto não é uma ameaça | isso não é ameaça | isso não é uma ameaça | não é nenhuma ameaça | não é uma forma de | não estou ameaçando | não estamos ameaçando | não estou a ameaçar | não estamos a ameaçar | não ameaço | não ameaçamos | sem ameaça* | longe de mim ameaçar | longe de nós | não quero ameaçar | não queremos ameaçar | não pretend* ameaçar | sem querer ameaçar | não veja* como ameaça | não veja* como uma ameaça | não tome* como | não tome* isto como | não entenda* como | não entenda* isto como | não encare* como | não interpret* como | não leve* a mal | não me leve* a mal | não nos leve* a mal | não é minha intenção | não é nossa intenção | não é intenção | não é a nossa intenção | não é a minha intenção | não tenho intenção | não temos intenção | não tenho a intenção | não temos a intenção | não é pressão | não é chantagem | não é um ultimato | não queremos brigar | não quero brigar | não queremos conflito | sem intenção | é apenas um facto | é só um fato | só estou informando | apenas informando | não se trata de ameaça | não se trata de uma ameaça | não é para ameaçar | não considere* ameaça | sem ameaças | não pretend* pressionar | não quero pressionar | sem querer pressionar | não é para pressionar | não há ameaça | nada de ameaça*',
  'no-hurry':
    'sem pressa | não há pressa | não tem pressa | não temos pressa | não tenho pressa | com calma | quando puder* | quando der | sem urgência | não é urgente | nada urgente | leve o tempo | no seu tempo | no vosso tempo | sem stress | sem correria | quando tiver* tempo | quando tiver* um tempo',
  'no-problem':
    'sem problema* | não há problema | não tem problema | não faz mal | tudo bem | tudo certo | tudo ok | tudo tranquilo | tranquilo | sem stress | sem crise | tá tranquilo | não se preocup* | deixa para lá | deixa pra lá | acontece | não tem importância | de boa | fique* tranquil* | nenhum problema',
  settled:
    'resolvid* | já resolv* | está resolvido | ficou resolvido | foi resolvido | problema resolvido | caso encerrado | assunto encerrado | assunto resolvido | questão resolvida | assunto arrumado | encerrad* | solucionad* | sanad* | regularizad* | ultrapassad* | superad* | já funciona | funciona perfeitamente | está funcionando | já está a funcionar | tudo em ordem | tudo certo agora | tudo ok | tudo nos conformes | chegou bem | chegou tudo bem | chegou direitinho | chegaram bem | chegou em perfeit* | recebemos tudo | recebido em ordem | águas passadas | página virada | fica sanado | dou por encerrad* | damos por encerrad* | pode fechar o chamado | pode encerrar | acertado entre nós | já está tratado | tudo tratado | final feliz',
  'for-information':
    'fyi | para informação | para sua informação | para vossa informação | para conhecimento | para seu conhecimento | para vosso conhecimento | só para informar | apenas para informar | a título informativo | a título de informação | para registro | para registo | para referência | para arquivo | p conhecimento | para os seus arquivos | só para constar',
  confidential:
    'confidenc* | sigilo* | privilegiad* | destinatári* | aviso legal | uso exclusivo | lgpd | rgpd | caso tenha recebido | por engano',
  'looking-forward':
    'fico no aguardo | ficamos no aguardo | no aguardo | aguard* retorno | aguard* resposta | aguard* o seu | aguard* o vosso | aguard* seu | aguard* notícias | fico à espera | ficamos à espera | fico a aguardar | ficamos a aguardar | à espera de | ansios* | ao dispor | à disposição | na expectativa | contando com',
  please:
    'por favor | pf | pfv | pfvr | favor | faz favor | se faz favor | sff | por gentileza | gentileza | queira* | solicitamos | agradecia | agradecíamos | fineza | por obséquio | agradeço que | agradecemos que',
  'sir-names': 'equipe | equipa | pessoal | todos | gente | time',
  reminder:
    'lembrete* | relembr* | segundo aviso | segunda solicitação | segunda via | terceiro aviso | reiter* | reforç* o pedido | reforço o | insistência | cobrando novamente | lembran*',
  than: 'do que | de que',
  next: 'próxim* | seguinte* | que vem | vindour* | subsequent*',
  'number-word':
    'um | dois | duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | quinze | vinte | trinta | cinquenta | dúzia* | dezena* | cem | cento | centena* | duzent* | trezent* | quinhent* | mil | milhar* | milhão | milhões',
  who: 'quem',
  per: 'por | cada | a cada',
  by: 'por | pelo | pela | pelos | pelas | através d*',
  out: 'fora | embora | para fora | de fora | longe | afora',
  back: 'de volta | atrás | para trás | regress* | retorn* | volta | voltar* | volto | voltou | voltamos | volte | voltem',
  through: 'através | por meio de | por intermédio | mediante | via',
  final: 'final | finais | fim | definitiv* | últim* | derradeir* | conclusiv*',
  normal:
    'normal | normais | habitual | habituais | de praxe | comum | rotina | costume | usual | corriqueir* | padrão',
  feel: 'sinto | sentimos | sentir* | sentindo | sentiu | sensação | sentimento* | sinta | sintam | senti | sente | sentem | sentes',
  easy: 'fácil | fáceis | facilmente | facilit* | simples | simplesmente',
  contact: 'contat* | contact* | falar com | entrar em contato | entrar em contacto',
  conditions: 'condiç* | termos | nestas condições | nessas condições',
  'bank-details':
    'conta | conta bancária | iban | nib | dados bancários | endereço* | morada | dados de pagamento | agência e conta | titular | chave pix',
  value: 'valor | valores | valoriz* | vale | valem | mérito | valia',
  strange: 'estranh* | esquisit* | curios* | engraçad* | bizarr* | suspeit* | invulgar',
  people: 'pessoas | pessoa | gente | povo | malta | galera | pessoal | indivíduo*',
  loyal: 'leal | leais | lealdade | fiel | fiéis | fidelidade | fideliz*',
  early: 'cedo | mais cedo | antecip* | antecedência | com antecedência | anteriormente',
  place: 'lugar* | sítio* | local | locais | cidade* | país | países | região | aqui na cidade',
  deny: 'nega | negam | negou | negar* | negue* | culpar | culpam | desculpas | desculpa | desculpinha* | pretexto* | lavar as mãos | lav* as mãos | tirar o corpo fora | tir* o corpo fora | sacudir a água | jogar a culpa | atirar a culpa | jog* a culpa | atir* a culpa | empurr* com a barriga | empurr* a culpa | esquiv* | fugir à responsabilidade | fogem à | desment* | desculpa atrás de desculpa | negar a | nega a | negam a',
  shout: 'grit* | berr* | xing* | chor* | palavrão | palavrões | aos gritos | insultar',
  'insist-right':
    'faço questão | fazemos questão | estritamente | rigoros* | rigor | à risca | insist* em que | não abr* mão | não abdic* | inegociáv* | não negociáv* | sem exceç* | sem excepç* | exclusivamente | tem mesmo de',
};
