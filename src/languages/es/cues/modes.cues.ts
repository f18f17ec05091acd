import type { CueFile } from '../../../core/model';

/** How an act is meant, who acts, and what takes pressure away. */
export const modes: CueFile = {
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(de lo contrario|en caso contrario|si no|de otro modo|de otra forma|o si no)',
      'o (me|nos|lo|la|cancelo|anulo|devuelven) (voy|vamos|cancelo|anulamos|devuelven|cancelamos|dejo)',
    ],
    unless: ['si no (recuerdo|es|hay|me|nos|lo|la|se|le|les|{any})'],
    hits: ['Contesten hoy. [[De lo contrario]] paramos.', 'Bajan a 3,85 [[o me voy]] con otro.'],
    misses: ['Si no recuerdo mal, era azul.', '¿Lo quiere en rojo o lo prefiere en azul?'],
  },
  'policy-question': {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(cuál es|cuáles son|qué|cómo es|cómo funciona) … (política|condiciones|procedimiento|penalización|cargo|plazo|coste|costo) … (cancelación|anulación|devolución|cancelar|anular|reclamación|reclamaciones|devoluciones)',
      '(qué pasa|qué ocurre|qué pasaría|se puede|es posible|hasta cuándo|tendría algún coste|tiene algún coste|tiene costo|podríamos|podemos|puedo) … (cancelar|anular|reducir|devolver|posponer|cancelamos|anulamos|cambiar)',
    ],

    hits: ['¿[[Cuál es su política de cancelación]]?', '¿[[Qué pasa si cancelamos]] en mayo?'],
    misses: ['¿Qué pasa con mi muestra?', '¿Cuál es su plazo de entrega?'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['(nosotros|nosotras|yo|mi empresa|nuestra empresa)', '{boss}'],
    hits: ['Mañana [[nosotros]] sabremos más.', '[[Mi jefe]] ya lo sabe.'],
    misses: ['Su empresa conoce el camino.'],
  },
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(el|la|los|las|su|nuestro|nuestra|mi|del|al) (transitario|transitaria|naviera|transportista|aduana|aduanas|agente de aduanas|despachante|mensajero|mensajería|aerolínea|puerto|terminal|correos|casero|arrendador|inquilino|vecino|banco intermediario|operador logístico|forwarder)',
      '(dhl|fedex|ups|maersk|msc|cosco|hapag|cma cgm|evergreen|correos)',
    ],
    unless: ['(por|con|vía) (dhl|fedex|ups|correos)'],
    hits: ['[[La naviera]] lo rompió.', 'Ayer [[Maersk]] dejó la caja en el muelle.'],
    misses: ['Mándenlo por DHL.', 'El puente está cerrado.'],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(nuestro|nuestra|mi|el|la|al|del|con el|un) (antiguo|antigua|anterior|ex|otro|actual|último) (proveedor|proveedora|fabricante|fábrica|empresa|agencia|distribuidor|imprenta|taller|suministrador)',
      '(proveedor|fabricante|empresa|taller) (anterior|actual|de antes|que teníamos)',
    ],
    unless: [
      '(ustedes|usted) (son|es) … actual proveedor',
      '(a|con|de|en|al|por) (otro|el otro|un otro) (proveedor|fabricante)',
      'otro (proveedor|fabricante|taller) (nos|me|ya|ofrece|cotiza|tiene)',
    ],
    hits: ['[[Nuestro antiguo proveedor]] fallaba siempre.', 'El [[fabricante anterior]] nos engañó.'],
    misses: [
      'Ustedes son nuestro actual proveedor.',
      'Me voy con el otro proveedor.',
      'El otro proveedor nos cotiza menos.',
    ],
  },
  housekeeping: {
    signal: 'calm:housekeeping',
    weight: 3,
    any: [
      '(anulen|anular|anule|cancelen|cancelar|cancele|descarten|descartar|ignoren|ignorar|eliminen|sustituyan|sustituye|reemplaza|anulamos|cancelamos|borren) … (anterior|duplicado|duplicada|errónea|erróneo|equivocada|equivocado|repetida|repetido|por error|vieja|viejo|dos veces)',
      '(anulen|cancelen|cancelar|anular|mover|cambiar|aplazar|posponer|cancelo|cancelamos) (la|el|mi|nuestra|nuestro|su) (visita|reunión|cita|llamada|vuelo|hotel|viaje|videollamada|reserva de hotel|cena|suscripción)',
      '(nueva|nuevo|corregida|corregido|actualizada|actualizado) (versión|pi|proforma|factura|orden) (adjunta|adjunto|corregida|en su lugar|con)',
    ],
    hits: [
      '[[Anulen la proforma anterior]] y usen esta.',
      'Tengo que [[cancelar la visita]] del jueves.',
      'Va la [[nueva proforma corregida]].',
    ],
    misses: ['Anulen el pedido ya.', 'Queremos cancelar la relación.'],
  },
  'joins-us': {
    signal: 'calm:joins-us',
    weight: 3,
    any: [
      '(dejamos|dejé|rompimos|cambiamos|terminamos|dejar|abandonamos|salimos|cortamos|nos despedimos) … (antiguo|anterior|otro|viejo|actual) (proveedor|fabricante|distribuidor|taller)',
      '(nos|me) (pasamos|cambiamos|vamos|paso|cambio) (a|con) (ustedes|usted|vosotros)',
      '(pasar|traer|traerles|pasarles|darles|trasladar|traemos|pasamos|duplicar|aumentar|aumentamos|ampliar) … (con|a) (ustedes|vosotros)',
    ],
    unless: ['(pedido|reclamo|factura|cuenta|nota) … a ustedes'],
    hits: [
      'En marzo [[rompimos con el otro proveedor]].',
      'Por eso [[nos cambiamos a ustedes]].',
      'Queremos [[aumentar el negocio con ustedes]].',
    ],
    misses: ['Les vamos a pasar la factura a ustedes.', 'Nos cambiamos de nave el día 15.'],
  },
  reassure: {
    signal: 'calm:reassure',
    weight: 3,
    any: [
      '(no|sin) (tenemos|tengo|hay|) (intención|ánimo|ganas|la intención) (alguna|ninguna|) de (cancelar|anular|cambiar|irnos|reclamar|dejar|retener)',
      '(no|nunca) (se preocupe|se preocupen|te preocupes|hay prisa|es una amenaza|es ninguna amenaza|vamos a cancelar|nos vamos|nos estamos yendo|cambiamos de proveedor)',
      '(seguimos|seguiremos|contamos|queremos seguir) (contando|trabajando|con|) (con|) (ustedes|vosotros)',
    ],
    hits: [
      'Aquí [[no hay intención de cancelar]] nada.',
      'Tranquilo, [[no hay prisa]].',
      'Este año [[seguimos con ustedes]].',
    ],
    unless: ['(por qué|si) seguimos'],
    misses: [
      'Me preguntó por qué seguimos con ustedes.',
      'Vamos a cancelar sin prisa.',
      'Seguimos sin noticias de ustedes.',
    ],
  },
  settled: {
    signal: 'calm:settled',
    weight: 3,
    any: [
      '(ya|todo|asunto|tema|problema|caso) (está|quedó|queda|ha quedado|fue|) (resuelto|solucionado|arreglado|aclarado|cerrado|en orden|zanjado)',
      'gracias por (solucionarlo|resolverlo|arreglarlo|la rápida solución|la reposición|el reembolso|el abono)',
    ],
    hits: ['Por suerte [[todo quedó resuelto]].', '[[Gracias por solucionarlo]] tan rápido.'],
    misses: ['¿Cuándo va a estar resuelto?', 'Gracias por la oferta.'],
  },
};
