import type { CueFile } from '../../../core/model';

/** What the customer wants of the seller, asked for plainly. */
export const asks: CueFile = {
  price: {
    signal: 'ask:price',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {quote}',
      '(cotizar|cotizarme|cotizarnos|cotícenme|cotíceme|cotícennos|igualen|iguale|igualar|bajen|baje|rebajen|bajar|mejoren|mejorar|ajusten|ajustar|revisen|revisar) (me|nos|) (el|la|su|sus|ese|este|lo|) (precio|precios|tarifa|oferta|cotización|para|por)',
      '(déjenmelo|déjemelo|déjamelo|pónganmelo|póngamelo|ponedmelo|dejádmelo|me lo dejan|me lo deja|pónganlo|déjenlo) (en|a|por) {number}',
      '(precio objetivo|nuestro objetivo|mejor precio|último precio|cuál es el precio|qué precio|cuánto cuesta|cuánto cuestan|cuánto vale|descuento del {number}|descuento de {number}|{number} % de descuento)',
    ],
    unless: ['precio de (transporte|flete|envío)'],
    hits: [
      '[[Necesito una cotización]] para 300 rollos.',
      '[[Bajen el precio]] y firmo.',
      '[[Déjenmelo en 94]] y listo.',
      '¿Cuál sería su [[mejor precio]]?',
    ],
    misses: [
      'El precio nos parece bien.',
      'Por favor, díganme si el precio incluye caja.',
      '¿Cuál es el precio de flete?',
    ],
  },
  'payment-terms': {
    signal: 'ask:payment_terms',
    weight: 3,
    any: [
      '(pago|pagar|pagando|crédito|plazo|factura|vencimiento) (a|de|hasta) {number} días',
      '(a|en|con) {number} días (fecha factura|de crédito|de plazo|de la factura|vista|desde factura)',
      '(condiciones|plazo|forma|términos) de pago',
      '(pagar|pago|anticipo|depósito) (en|de solo|con) ({number} %|cuotas|dos plazos|plazos|{number} plazos) (de anticipo|)',
      '(aceptan|aceptarían|con|mediante) (una|) (carta de crédito|cuenta abierta|pago diferido|pago fraccionado)',
    ],
    unless: [
      '(entrega|garantía|producción) … a {number} días',
      '(conforme|según) (las|nuestras) condiciones de pago',
    ],
    hits: [
      'Pedimos [[pago a 60 días]].',
      'Lo necesito [[a 45 días fecha factura]].',
      '¿Podemos hablar de las [[condiciones de pago]]?',
      'Queremos [[pagar en dos plazos]].',
      '¿[[Aceptan carta de crédito]]?',
    ],
    misses: [
      'La entrega sería a 30 días vista.',
      'El pago salió según las condiciones de pago.',
      'Hace 30 días que espero.',
    ],
  },
  freight: {
    signal: 'ask:freight',
    weight: 3,
    any: [
      '(flete|porte|portes|envío|transporte|aéreo|gastos de envío) (gratis|incluido|incluidos|a su cargo|por su cuenta|a cargo de ustedes|pagado|pagados|a mitades|a medias)',
      '(asuman|asumir|paguen|pagar|absorban|absorber|cubran|cubrir|incluyan|incluir|compartir|quiten|bonifiquen|bajen|rebajar) … (flete|porte|portes|transporte|envío|gastos de envío)',
      '(coste|costo|cotización|precio|tarifa) (del|de|de la) (flete|transporte|envío|envío aéreo)',
    ],
    unless: ['incluir … (en|con) (el|la) (envío|caja)', '(seguro|gestión|factura) … {any} transporte'],
    hits: [
      'Con [[portes pagados]] cerramos.',
      '¿Pueden [[asumir el flete]]?',
      'Pásennos el [[coste del transporte]].',
    ],
    misses: [
      '¿Pueden incluir el folleto en el envío?',
      'Por la gestión de transporte pagamos 20 euros, incluyan la factura del transporte.',
      'El envío llegó ayer.',
    ],
  },
  freebies: {
    signal: 'ask:freebies',
    weight: 3,
    any: [
      '(gratis|sin costo|sin coste|sin cargo|de regalo|de cortesía|de obsequio|gratuitas|gratuitos|gratuita)',
      '(regálenme|regálennos|regálenos|regalen|regalarnos|regalarme|obsequien|obsequiarnos)',
    ],
    unless: [
      '(porte|portes|envío|flete|transporte|reposición|reparación|repuesto|cambio) … (gratis|gratuita|sin costo|sin coste|sin cargo)',
      '(cancelación|cancelar|cancelarlo|aparcamiento|parking|línea|entrada) … (gratis|gratuita|gratuito|sin costo|sin cargo)',
    ],
    hits: ['Pónganme dos lámparas [[de regalo]].', 'Podrían [[regalarnos]] las tapas.'],
    misses: [
      'Queremos el envío gratis.',
      '¿La cancelación es gratuita?',
      'El regalo de la feria fue un detalle muy amable: de verdad gracias.',
    ],
  },
  compensation: {
    signal: 'ask:compensation',
    weight: 3,
    any: [
      '(compénsennos|compénsenme|indemnícennos|indemnicen|compensen|compensarnos|compensarme|indemnizarnos|indemnizarme|resarcirnos)',
      '{request} … (compensación|indemnización|nota de crédito|abono|bonificación|resarcimiento)',
    ],

    hits: ['Les toca [[compensarnos]] el tiempo perdido.', '[[Esperamos el abono]] esta semana.'],
    misses: ['La compensación de ayer fue correcta.', 'El abono orgánico es nuestro negocio.'],
  },
  refund: {
    signal: 'ask:refund',
    weight: 3,
    any: [
      '(devuélvanme|devuélvame|devuélveme|devolvedme|reembólsenme|reembólsennos|reembolsen|reembólseme|reintégrenme|reintégrennos|reintegren|devolverme|reembolsarme|reembolsarnos)',
      '(reembolso|reintegro|devolución) (total|completo|íntegro|parcial|inmediato|) (de|del) (mi|los|la|lo|dinero|importe|anticipo|depósito|{number})',
      '{request} … (reembolso|reintegro|devolución del dinero|devolución del importe)',
      '(quiero|exijo|exigimos|queremos|devuelvan|devolver|devolución) (de|) (mi|el|nuestro|los|me|la) (dinero|plata|anticipo|depósito)',
    ],
    unless: ['(gracias|recibí|recibimos) … reembolso', 'devolverme … (llamada|muestra|firmado|firmada)'],
    hits: [
      '[[Devuélvanme]] los 89 euros.',
      'Tramiten el [[reembolso del importe]].',
      '[[Solicito el reembolso]] ya.',
      'Simplemente [[quiero mi dinero]].',
    ],
    misses: ['¿Puede devolverme el contrato firmado?', 'Gracias, ya recibí el reembolso del importe.'],
  },
  replacement: {
    signal: 'ask:replacement',
    weight: 3,
    any: [
      '(repongan|reponga|repónganme|repónganos|repóngannos|reponer|reponernos|reponerme|sustituyan|sustituya|sustituir|reemplacen|reemplazar|cámbienme|cámbienlo|cámbienla|cámbiennos|reparen|reparar|arreglen|arréglenlo)',
      '{request} … (reposición|sustitución|reemplazo|reparación)',
      '(manden|envíen|mándenme|envíenme|mándennos|envíennos) (otro|otra|otros|otras|unos nuevos|unas nuevas|uno nuevo|una nueva)',
    ],
    unless: [
      '(factura|proforma|pi) … (sustituyan|sustituya|sustituir|otra)',

      '(sustituya|sustituyan|reemplacen) … (foto|línea|comunicaciones|catálogo|logo)',
      '(manden|envíen|mándenme|envíenme) (otra|otro|una nueva) (factura|proforma|foto|copia|cotización)',
    ],
    hits: [
      'Por favor [[repongan]] los 14 vidrios.',
      '[[Necesitamos la reposición]] de las piezas.',
      'Estaban mojadas, [[manden otras]].',
    ],
    misses: [
      'Envíenme otra factura con el NIF correcto.',
      'Esta proforma, corregida, que sustituya a la vieja.',
      'Reemplacen por favor la foto.',
      'La factura que deben sustituir es la 11.',
    ],
  },
  delivery: {
    signal: 'ask:delivery',
    weight: 3,
    any: [
      '(embarquen|despachen|despache|envíenlo|envíenla|entréguenlo|adelanten|adelantar|aceleren|acelerar|prioricen|agilicen|agilizar) (ya|el|la|los|las|mi|nuestro|lo|cuanto antes|antes|esta)',
      '(cuándo|para cuándo|qué día) (llega|llegará|sale|saldrá|embarcan|embarcarán|entregan|estará|estaría|me llega|nos llega|envían|despachan)',
      '(fecha|plazo|día) (de|firme de|real de|concreta de|exacta de) (embarque|entrega|salida|llegada|despacho)',
      '{request} … (entregar|entreguen|embarcar|despachar)',
    ],

    hits: [
      'Por favor, [[embarquen ya]] lo que haya.',
      '¿[[Cuándo llega]] lo mío?',
      'Denme una [[fecha de embarque]].',
      '¿[[Podrían despachar]] esta semana los 40 cartones?',
    ],
    misses: ['La fecha de la feria no cambia.', 'El embarque salió ayer.'],
  },
  documents: {
    signal: 'ask:documents',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {document}',
      '(falta|faltan|quiero ver|necesito ver|necesitamos ver|mándame|envíame) (el|la|los|las|su|una|un|me|nos) {document}',
    ],
    unless: [
      '(me|solo|hace) (falta|faltan) (un|una|que) {any}',
      '(pagar|abonar|anular|recoger|devolver|cancelar|firmar) (la|el|las|los) {document}',
    ],
    hits: ['[[Necesito el certificado de origen]].', 'Aún [[falta la lista de empaque]].'],
    misses: [
      'El certificado llegó bien.',
      'Por favor, anular la factura 11.',
      'Solo me falta que el manual se ría.',
    ],
  },
  inspection: {
    signal: 'ask:inspection',
    weight: 3,
    any: [
      '{request} … (inspección|inspeccionar|auditar|visita a la fábrica|visitar la fábrica|visitar su fábrica|visitar la planta|videollamada en la planta|reensayo)',
      '(inspección|auditoría|inspector) (previa|previo|externa|externo|de sgs|por sgs|de tercera parte|antes del embarque|antes de embarcar|presencial|independiente|en fábrica)',
      'sin (una|la) (inspección|auditoría)',
    ],
    unless: [
      '(gracias|resultado|aprobada|aprobó|pasó) … (inspección|auditoría)',
      '(inspección|auditoría) … (aprobada|superada|salió bien)',
    ],
    hits: [
      '[[Queremos una inspección]] por un tercero.',
      'Propongo una [[auditoría presencial]].',
      '[[Sin una inspección]] no sale nada.',
    ],
    misses: [
      'Gracias por la inspección previa de ayer.',
      'La auditoría externa fue superada.',
      'El inspector tomó café.',
    ],
  },
  warranty: {
    signal: 'ask:warranty',
    weight: 3,
    any: [
      '{request} … (garantía|garantías|garantizar|garanticen|aval|compromiso por escrito)',
      '(garantía|garantías|aval|compromiso) (por escrito|escrita|bancario|bancaria|firmada|firmado|de {number} (años|meses)|de fiel cumplimiento)',
      '(garantícenme|garantícennos|garanticen|aseguren por escrito|aseguran por escrito|firmen un compromiso|garantizan por escrito|me garantizan|nos garantizan)',
      '(cubre|cubren|cuál es|qué|cuánta|cuánto dura|tiene) (la|) garantía',
    ],
    unless: ['carta de garantía (naviera|naval)'],
    hits: [
      '[[Necesito una garantía]] seria.',
      'Sin [[garantía por escrito]] no hay trato.',
      '¿Me lo [[aseguran por escrito]]?',
      '¿[[Qué garantía]] tiene el motor?',
    ],
    misses: [
      'Pido una explicación por escrito.',
      'Necesito la carta de garantía naviera.',
      'La pieza salió de garantía el mes pasado.',
    ],
  },
  response: {
    signal: 'ask:response',
    weight: 3,
    any: [
      '(respóndanme|respóndannos|respóndame|contéstenme|contéstennos|contésteme|contéstame|respondan|contesten|llámenme|llámennos|den la cara|dennos una respuesta|denme una respuesta)',
      '(espero|esperamos|exijo|exigimos|necesito|necesitamos|quiero|queremos|esperando|aguardo) (una|su|vuestra|alguna|la|) (respuesta|contestación|llamada|noticias)',
      '(hay alguien ahí|nadie (me|nos) (contesta|responde|contestó|respondió)|sin (respuesta|noticias) (desde|de su parte|suya))',
      '(puede|pueden|podría|podrían) (alguien|) (llamarme|llamarnos|contestarme|responderme|contestar|responder)',
    ],
    unless: [
      '(espero|esperamos|aguardo) (su|vuestra) (pronta|amable|) respuesta',
      'espera … (espero|esperamos) noticias',
    ],
    hits: [
      '[[Contéstenme]] de una vez.',
      '[[Exigimos una respuesta]] hoy.',
      'Otra semana más y [[nadie me contesta]].',
      '¿[[Puede alguien llamarme]] esta tarde?',
    ],
    misses: ['Espero su respuesta y le mando un saludo.', 'Quedo a la espera: espero noticias suyas.'],
  },
  compliance: {
    signal: 'ask:compliance',
    weight: 3,
    any: [
      '(firmen|firme|firmar|acepten|aceptar|cumplan|cumplir|respeten|respetar|registrarse|regístrense|den de alta|suban|completen|adhieran|rellenen) … (código de conducta|portal|condiciones generales|manual|nuestro formato|acuerdo de confidencialidad|nda|cuestionario|norma|normas|homologación|protocolo|código|procedimiento|política|anexo|etiquetado|especificación)',
      '(conforme|según|de acuerdo con) (a|) (nuestra|nuestro|nuestras|nuestros) (norma|manual|código|política|portal|especificación|especificaciones|procedimiento|formato|protocolo|condiciones)',
    ],
    hits: ['Tienen que [[firmar el código de conducta]].', 'Etiqueten [[según nuestro manual]].'],
    misses: ['Firmen el recibo y listo.', 'Según nuestra charla, va en azul.'],
  },
  explanation: {
    signal: 'ask:explanation',
    weight: 3,
    any: [
      '(explíquenme|explíquennos|explíqueme|explíquenos|explíquen|expliquen|explíquenlo|explíqueme|acláreme|aclárenme|aclárennos|aclaren|me explica alguien|alguien me explica|me pueden explicar|pueden explicarme|podrían explicar|cuéntennos|cuéntenme)',
      '{request} … (explicación|explicaciones|aclaración|causa raíz|explicar|explique|expliquen|saber qué pasó|saber quién)',
      'por qué (no|me|nos|la|el|los|las|huele|sale|llega|está|vino|cobran|tardan|subió|se)',
      '(qué|cómo) (pasó|ha pasado|ocurrió|sucedió|es posible que)',
    ],
    unless: ['(por qué|cómo) no (hablamos|quedamos|probamos|vienen)'],
    hits: [
      '[[Explíquenme]] el recargo.',
      '[[Exijo una explicación]] de lo sucedido.',
      '¿[[Por qué me]] cobran dos veces?',
      '¿[[Qué pasó]] con el molde?',
    ],
    misses: ['¿Por qué no quedamos el martes?', 'La explicación fue muy clara.'],
  },
};
