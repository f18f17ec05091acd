import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Spanish for trade mail, with "usted", in words used alike in Spain and Latin America (no "coste" or "costo").
 * Slots never follow "de" or "a", which would have to merge with "el"; their words bring their own article.
 */
export const phrases: PhraseBook = {
  tag: 'es',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' y ' },
  order: { one: 'el pedido {number}', many: 'los pedidos {number}' },
  greeting: { person: 'Buenos días, {name}:', titled: 'Buenos días, {name}:', nobody: 'Buenos días:' },
  closing: { warmer: 'Un cordial saludo,', plain: 'Saludos cordiales,', firmer: 'Atentamente,' },
  asks: {
    price: 'el precio',
    payment_terms: 'las condiciones de pago',
    freight: 'el flete',
    freebies: 'los artículos sin cargo',
    compensation: 'la compensación solicitada',
    refund: 'el reembolso solicitado',
    replacement: 'la reposición solicitada',
    delivery: 'el plazo de entrega',
    documents: 'los documentos',
    inspection: 'la inspección',
    warranty: 'la garantía',
    response: 'la respuesta que espera',
    compliance: 'sus requisitos',
    explanation: 'la explicación que pide',
  },
  wants: {
    price: 'un mejor precio',
    payment_terms: 'condiciones de pago más cómodas',
    freight: 'mejores condiciones de flete',
    freebies: 'artículos sin cargo',
    compensation: 'una compensación',
    refund: 'un reembolso',
    replacement: 'la reposición de la mercancía',
    delivery: 'la entrega lo antes posible',
    documents: 'los documentos',
    inspection: 'una inspección',
    warranty: 'una garantía',
    response: 'una respuesta rápida',
    compliance: 'que trabajemos según sus requisitos',
    explanation: 'una explicación',
  },
  askAsPoint: 'lo que plantea sobre {ask}',
  problems: {
    quality: 'el problema de calidad',
    delay: 'el retraso',
    goods: 'el problema con la mercancía que recibió',
    service: 'el problema con nuestro servicio',
    silence: 'el tiempo que ha esperado nuestra respuesta',
    documents: 'el problema con los documentos',
  },
  matter: 'lo que me escribe',
  phrases: {
    'calm.thanks': ['Gracias por su mensaje.', 'Gracias por escribirnos.', 'Muchas gracias por su correo.'],
    'calm.thanks_about': [
      'Gracias por su mensaje sobre {asks}.',
      'Gracias por escribirnos sobre {asks}.',
      'Muchas gracias por su correo sobre {asks}.',
    ],
    'calm.read': [
      'He leído su mensaje con atención.',
      'He leído con detenimiento lo que nos escribe.',
      'He repasado con cuidado su mensaje.',
    ],
    'calm.informed': [
      'Muchas gracias por la información.',
      'Gracias por avisarme.',
      'Le agradezco la aclaración.',
    ],
    'calm.notice': [
      'Hemos recibido su comunicación y la estamos examinando.',
      'Su comunicación nos ha llegado y le estamos prestando la debida atención.',
      'Le confirmamos que hemos recibido su comunicación.',
    ],
    'calm.thanks_report': [
      'Gracias por avisarnos; me tomo muy en serio {point}.',
      'Gracias por escribirnos directamente; tengo muy presente {point}.',
      'Gracias por hacérnoslo saber; {point} tiene toda mi atención.',
    ],
    'calm.sorry_delay': [
      'Lamento mucho el retraso y las molestias que le causa.',
      'Lamento la larga espera de la mercancía.',
      'Lamento que la entrega no se haya realizado como usted la tenía prevista.',
    ],
    'calm.sorry_goods': [
      'Lamento que la mercancía no le haya llegado como esperaba.',
      'Lamento las molestias que le ha causado la mercancía que recibió.',
      'Lamento que no haya recibido la mercancía tal como la necesita.',
    ],
    'calm.sorry_quality': [
      'Lamento que la mercancía le haya causado molestias.',
      'Lamento el problema de calidad que usted describe.',
      'Lamento que la mercancía no sea lo que esperaba.',
    ],
    'calm.sorry_service': [
      'Lamento que nuestra atención no haya sido la que usted necesita.',
      'Lamento las molestias que le ha causado nuestro servicio.',
      'Lamento que todo esto le haya exigido un esfuerzo adicional.',
    ],
    'calm.sorry_silence': [
      'Lamento que haya tenido que esperar nuestra respuesta.',
      'Lamento que no haya tenido noticias nuestras antes.',
      'Lamento que nuestra respuesta se haya hecho esperar.',
    ],
    'calm.sorry_documents': [
      'Lamento las molestias con los documentos.',
      'Lamento que los documentos no estuvieran como los necesita.',
      'Lamento que los documentos le hayan hecho perder tiempo.',
    ],
    'calm.sorry_general': [
      'Lamento mucho las molestias que esto le ha causado.',
      'Siento mucho que las cosas no hayan salido como esperaba.',
      'Lamento de verdad lo ocurrido.',
    ],
    'calm.sorry_upset': [
      'Entiendo perfectamente su enfado y lamento mucho lo ocurrido.',
      'Comprendo su indignación y siento que se haya llegado a esto.',
      'Lamento de verdad el disgusto que esto le ha causado.',
    ],
    'calm.own_fault': [
      'El error es nuestro, y nos corresponde corregirlo.',
      'Fue un error nuestro, y nos vamos a ocupar de ello.',
      'La responsabilidad es nuestra, y también la tarea de resolverlo.',
    ],
    'calm.attention': [
      'Me estoy ocupando de ello personalmente, con toda mi atención.',
      'Me lo tomo muy en serio y lo sigo personalmente.',
      'Entiendo lo que esto significa para su negocio, y me estoy ocupando de ello.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Entiendo lo importante que es para usted {point}, y me ocupo de ello personalmente.',
        'Tengo muy presente {point} y me ocuparé de ello hasta que haya una solución.',
        'Comprendo muy bien su preocupación; {point} tiene toda mi atención.',
      ],
      plain: [
        'Me tomo muy en serio {point} y me ocupo de ello personalmente.',
        'Entiendo la importancia que tiene {point} para su negocio; cuenta con toda mi atención.',
        'Comprendo por qué {point} no puede esperar, y me estoy ocupando de ello.',
      ],
      firmer: [
        'Me tomo en serio {point}.',
        'Entiendo que {point} es importante para su negocio.',
        'Comprendo por qué {point} es importante para usted.',
      ],
    },
    'calm.price': {
      warmer: [
        'Gracias por hablar con tanta franqueza sobre el precio; entiendo que tiene que ser competitivo en su mercado.',
        'Entiendo muy bien que tiene que controlar sus gastos, y me gustaría encontrar una solución con usted.',
        'Valoro su franqueza, y es natural que hablemos del precio.',
      ],
      plain: [
        'Entiendo que el precio tiene que ser competitivo en su mercado, y me tomo en serio lo que plantea.',
        'Entiendo que tiene que controlar sus gastos, y me gustaría encontrar una solución que convenga a ambas partes.',
        'Lo que dice sobre el precio me queda claro, y es natural que lo plantee.',
      ],
      firmer: [
        'Entiendo que el precio tiene que ser competitivo en su mercado.',
        'Entiendo que tiene que controlar sus gastos.',
        'Lo que dice sobre el precio me queda claro.',
      ],
    },
    'calm.terms': [
      'Entiendo que {point} es importante para usted, y me lo tomo en serio.',
      'Comprendo por qué {point} le importa, y me gustaría encontrar una solución que convenga a ambas partes.',
      'Gracias por su claridad; tengo muy presente {point} para buscar una solución.',
    ],
    'calm.safety': [
      'Es comprensible que quiera tener certezas antes de seguir adelante.',
      'Es correcto pedir certezas antes de comprometer dinero en un pedido.',
      'Entiendo que quiera evitar riesgos, y en su lugar yo haría lo mismo.',
    ],
    'calm.rank': [
      'Sus requisitos y su proceso son importantes para nosotros, y queremos trabajar de acuerdo con ellos.',
      'Entiendo que su proceso es importante, y lo respetamos.',
      'Usted necesita un proveedor que se adapte a su forma de trabajar, y me lo tomo en serio.',
    ],
    'calm.parting': [
      'Gracias por hablarme con franqueza; me tomo muy en serio lo que me dice.',
      'Le agradezco que me escriba directamente, y tengo muy en cuenta lo que me dice.',
      'Gracias por exponer su posición con claridad; me la tomo en serio y quiero entenderla bien.',
    ],
    'calm.loyalty': [
      'Valoramos mucho nuestra colaboración.',
      'Ya nos conocemos, y los negocios que hemos hecho cuentan mucho para nosotros.',
      'Ya hemos trabajado con su empresa, y eso es importante para nosotros.',
    ],
    'restate.point': [
      'Según entiendo, lo principal para usted es {point}.',
      'Por lo que leo, lo que más le preocupa es {point}.',
      'Veo que lo más importante para usted es {point}.',
    ],
    'restate.concern': [
      'Según entiendo, esto tiene que ver sobre todo con {main_point}.',
      'Por lo que leo, lo que más le preocupa es {main_point}.',
      'Veo que lo que más le importa en este caso es {main_point}.',
    ],
    'restate.point_order': [
      'Según entiendo, lo principal para usted es {point}, y tiene que ver con {order}.',
      'Por lo que leo, lo que más le preocupa es {point}, en relación con {order}.',
      'Veo que lo más importante para usted es {point}; su mensaje es sobre {order}.',
    ],
    'restate.order': [
      'Tomo nota de que nos escribe por {order}.',
      'Su mensaje trata sobre {order}.',
      'Veo que su mensaje es sobre {order}.',
    ],
    'restate.asks': [
      'Entiendo que solicita {wants}.',
      'Su petición me queda clara: {wants}.',
      'Veo que desea {wants}.',
    ],
    'restate.figures': [
      'Usted menciona {figures}, y he tomado nota.',
      'He tomado nota de los datos de su mensaje: {figures}.',
      'En su mensaje menciona {figures}; lo tengo en cuenta.',
    ],
    'restate.quote': [
      'Usted escribe: “{quote}”.',
      'En su mensaje leo: “{quote}”.',
      'Tomo nota de lo que nos escribe: “{quote}”.',
    ],
    'restate.request': [
      'Usted nos pregunta: “{request}”',
      'Su pregunta: “{request}”',
      'Le gustaría saber: “{request}”',
    ],
    'restate.correct': [
      'Por favor, dígame si he pasado por alto algún punto.',
      'Por favor, corríjame si he entendido algo mal.',
      'Por favor, añada lo que yo no haya tenido en cuenta.',
    ],
    'ground.price': [
      'Nuestro precio se basa en el material, la calidad de fabricación y los controles de este producto.',
      'El precio cubre el material, la producción y el control de calidad de la mercancía.',
      'Lo que usted paga es el material, una producción cuidadosa y el control antes del envío.',
    ],
    'ground.compare': [
      'Le ruego que compare cualquier otra oferta con la nuestra punto por punto: material, especificación, embalaje, inspección y condiciones de pago y de entrega.',
      'Cuando otra oferta es más baja, conviene comparar ambas con detalle: material, especificación, embalaje, inspección y condiciones de pago y de entrega.',
      'Vale la pena revisar con detalle qué incluye otra oferta: material, especificación, embalaje, inspección y condiciones de pago y de entrega.',
    ],
    'ground.compare_why': [
      'Un precio más bajo suele significar que alguno de estos puntos es más sencillo o no está incluido.',
      'Una diferencia de precio suele venir de alguno de estos puntos.',
      'Muy a menudo, uno de estos puntos explica la diferencia.',
    ],
    'ground.payment': [
      'Nuestras condiciones de pago cubren el material que debemos comprar antes de empezar la producción.',
      'Compramos el material de cada pedido antes de iniciar la producción, y de ahí vienen nuestras condiciones de pago.',
      'Las condiciones de pago están ligadas al gasto en material, que debemos pagar antes de la producción.',
    ],
    'ground.freight': [
      'El flete forma parte del mismo cálculo, por lo que tengo que verlo junto con el precio.',
      'El flete entra en el cálculo de un pedido igual que el material y la mano de obra.',
      'Cada cambio en el flete se refleja directamente en lo que cuesta un pedido.',
    ],
    'ground.extras': [
      'Los artículos sin cargo forman parte del mismo cálculo, por lo que tengo que verlos junto con el precio.',
      'Los artículos sin cargo entran en el cálculo de un pedido igual que el material y la mano de obra.',
      'Cada artículo sin cargo se refleja directamente en lo que cuesta un pedido.',
    ],
    'ground.time': [
      'El plazo de entrega depende del material, la producción y la inspección, y cada uno de estos pasos protege la calidad que usted recibe.',
      'El material, la producción y la inspección necesitan su tiempo, y ninguno de estos pasos se puede omitir sin riesgo para la calidad.',
      'El calendario resulta del tiempo que requieren el material, la producción y la inspección, que en conjunto aseguran la calidad.',
    ],
    'ground.check_goods': [
      'Para darle una respuesta concreta, voy a pedir a nuestro equipo de producción y calidad que lo revise.',
      'Voy a revisarlo con nuestro equipo de producción y calidad, para que pueda confiar en mi respuesta.',
      'Nuestro equipo de producción y calidad lo va a examinar, para que usted reciba una respuesta clara.',
    ],
    'ground.evidence': [
      'Si aún no los ha enviado, unas fotos, el número de piezas y la marca del lote nos ayudarán a avanzar con rapidez.',
      'Con algunas fotos, el número de piezas y la marca del lote podemos trabajar mucho más rápido, si no los ha enviado ya.',
      'Por favor, envíeme fotos, el número de piezas y la marca del lote, si aún no los tengo, para no perder tiempo.',
    ],
    'ground.check_delay': [
      'Comprobaré con producción y con el agente de transporte qué pasó en cada etapa.',
      'Averiguaré con producción y con el agente de transporte dónde se perdió el tiempo.',
      'Repasaré cada etapa con producción y con el agente de transporte para encontrar la causa.',
    ],
    'ground.check_service': [
      'Repasaré nuestra correspondencia para ver qué quedó sin resolver.',
      'Comprobaré paso a paso cómo se ha atendido aquí su caso.',
      'Revisaré todo el expediente, para que usted reciba una respuesta única y clara.',
    ],
    'ground.check_matter': [
      'Voy a aclararlo con mi equipo, para poder darle una respuesta concreta.',
      'Averiguaré con las áreas responsables qué pasó y por qué.',
      'Lo repasaré con todas las personas implicadas de nuestra parte.',
    ],
    'ground.proof': [
      'Todo lo que le decimos sobre calidad y plazos se lo podemos confirmar por escrito.',
      'La confianza en un proveedor debe basarse en documentos que se puedan comprobar, y no solo en palabras.',
      'Es justo que pueda comprobar lo que decimos antes de confiar en ello.',
    ],
    'ground.process': [
      'Por nuestra parte podemos seguir su proceso; si un requisito cambia el importe o el plazo, le mostraré las cifras antes de empezar.',
      'Podemos adaptarnos a su proceso; algunos requisitos cambian el material, el trabajo o el plazo, y le presentaré estos efectos en cifras claras.',
      'Trabajaremos según su proceso; para que pueda decidir con toda la información, le indicaré qué supone cada requisito en dinero y en tiempo.',
    ],
    'options.lead': [
      'Estas son las opciones que podríamos estudiar con usted; nada queda fijado hasta que ambas partes lo confirmemos:',
      'Veo las siguientes opciones, y cada una sigue abierta hasta que ambas partes estemos de acuerdo:',
      'Esto es lo que podríamos tratar con usted; nada de ello es vinculante hasta que ambas partes lo confirmen:',
    ],
    'options.lead_fix': [
      'Esto es lo que podríamos estudiar para usted:',
      'Veo las siguientes opciones para usted:',
      'Esto es lo que podríamos ver con usted:',
    ],
    'offer.volume_for_price': [
      'Cantidad: para un pedido de al menos {min_quantity}, sería posible una rebaja de {volume_discount} en el precio.',
      'Una cantidad mayor: a partir de {min_quantity}, podemos hablar de una rebaja de {volume_discount}.',
      'Precio por volumen: si pide {min_quantity} o más, podemos estudiar un descuento de {volume_discount} en el precio.',
    ],
    'offer.terms_for_price': [
      'Pago: con un anticipo más alto, o con el saldo pagado antes del envío, podemos estudiar una rebaja de {terms_discount} en el precio.',
      'Condiciones de pago: si puede pagar antes, podríamos hablar de una rebaja de {terms_discount}.',
      'Precio según el pago: si paga antes de lo que piden las condiciones actuales, podemos estudiar un descuento de {terms_discount} en el precio.',
    ],
    'offer.material_for_price': [
      'Especificación: si puede aceptar un material, un acabado o un embalaje más sencillo, podemos calcular un precio más bajo para esa versión.',
      'Un detalle distinto: con otro material, acabado o embalaje que usted elija, podemos calcularle un precio más bajo.',
      'Precio por especificación: si puede cambiar un detalle del material, del acabado o del embalaje, podemos estudiar un precio más bajo para esa versión.',
    ],
    'offer.replacement_and_next_discount': [
      'Reposición: si con ello queda resuelto el caso, podríamos reponer sin cargo las piezas afectadas, con un descuento de {next_discount} en su próximo pedido.',
      'Mercancía nueva: si así queda cerrado el caso para usted, podríamos reponer las piezas afectadas sin cargo y descontar {next_discount} en el próximo pedido que haga.',
      'Reposición y descuento: si mantiene el pedido con nosotros, podemos estudiar la reposición sin cargo y un descuento de {next_discount} en su próximo pedido.',
    ],
    'offer.repair_or_credit_note': [
      'Nota de crédito: si la mercancía todavía le es útil, podemos estudiar una nota de crédito de {credit_amount} para su próximo pedido.',
      'Un crédito a su favor: por la mercancía que todavía pueda usar, podríamos hablar de una nota de crédito de {credit_amount} para el pedido siguiente.',
      'Nota de crédito en lugar de devolución: si todavía puede usar la mercancía, podemos estudiar una nota de crédito de {credit_amount} para su próximo pedido.',
    ],
    'offer.partial_shipment': [
      'Dos envíos: si acepta la entrega en dos partes, podríamos enviar {partial_quantity} antes que el resto.',
      'Una primera parte: si está de acuerdo con dividir la entrega, podríamos enviar primero {partial_quantity} y después el resto.',
      'Entrega dividida: si le convienen dos entregas, podemos estudiar que salga primero una parte: {partial_quantity}.',
    ],
    'offer.faster_transport_shared': [
      'Transporte más rápido: podemos estudiar un medio más rápido para enviar esta mercancía y compartir el flete adicional, si su parte es de {freight_share}.',
      'Flete rápido compartido: con el flete adicional dividido y {freight_share} a su cargo, podríamos hablar de una ruta más rápida para esta mercancía.',
      'Una ruta más rápida: si dividimos el flete adicional y su parte es de {freight_share}, podemos estudiar un transporte más rápido para esta mercancía.',
    ],
    'offer.proof_package': [
      'Comprobación: podemos reunir muestras, informes de ensayo y referencias para que los revise; si tiene criterios de ensayo propios, envíenoslos, por favor.',
      'Muestras y documentos: si nos indica sus criterios, podemos preparar las muestras, los informes de ensayo y las referencias que correspondan.',
      'Primero los documentos: muestras, informes de ensayo y referencias para que los revise; si nos indica sus criterios, podemos ajustarnos a ellos.',
    ],
    'offer.inspection_before_balance': [
      'Inspección: usted o un inspector que elija puede revisar la mercancía antes del envío, si el saldo se paga una vez aprobada esta.',
      'Revisión antes del pago: podemos acordar una inspección antes de que venza el saldo, si usted lo libera en cuanto la mercancía sea aprobada.',
      'Inspección por un tercero: si usted indica el inspector y los criterios y paga el saldo una vez aprobada la mercancía, podemos acordar una revisión antes del envío.',
    ],
    'offer.trial_order': [
      'Pedido de prueba: podría empezar con {trial_quantity} al precio cotizado, y fijamos las condiciones para pedidos mayores una vez que haya visto la mercancía.',
      'Un comienzo pequeño: si hace un primer pedido de {trial_quantity} al precio cotizado, podemos hablar de mejores condiciones para el siguiente.',
      'Paso a paso: con {trial_quantity} como prueba al precio cotizado, usted podría conocernos primero, y después podemos hablar de pedidos mayores.',
    ],
    'offer.written_warranty': [
      'Garantía: si la mercancía se usa y se almacena según lo especificado, podríamos darle una garantía por escrito de {warranty_period}.',
      'Garantía por escrito: podemos hablar de una garantía por escrito de {warranty_period}, si acordamos el uso, el almacenamiento y la forma de reclamar.',
      'Una garantía escrita: con condiciones claras de uso y almacenamiento, podemos estudiar por escrito una garantía de {warranty_period}.',
    ],
    'offer.loyalty_advantage': [
      'Por ser ya cliente nuestro: si hace el próximo pedido a más tardar el {order_by_date}, podemos estudiar un descuento de {loyalty_discount}.',
      'Una condición para clientes habituales: con un pedido a más tardar el {order_by_date}, podemos hablar con usted de un descuento de {loyalty_discount}.',
      'Una ventaja solo para usted: si el pedido llega a más tardar el {order_by_date}, podemos estudiar para usted un descuento de {loyalty_discount}.',
    ],
    'offer.priority_contact': [
      'Una persona de contacto fija: si comparte con nosotros su plan de pedidos, {contact_name} puede atender sus pedidos con prioridad.',
      'Una sola persona para usted: con su plan de pedidos, podemos encargar a una sola persona, {contact_name}, que atienda sus pedidos con prioridad.',
      'Prioridad: a cambio de un plan de pedidos, podemos estudiar para usted una persona de contacto fija, {contact_name}, y prioridad en la producción.',
    ],
    'offer.change_cost_shared': [
      'Importe del cambio: si aprueba por escrito la nueva versión, podemos estudiar compartir con usted el gasto adicional de {change_cost}.',
      'Compartir el gasto: una vez aprobada por escrito la nueva versión, podríamos hablar de cómo dividir el gasto adicional de {change_cost}.',
      'El cambio en sí: cuesta {change_cost} más, y si lo aprueba por escrito, podemos estudiar asumir una parte.',
    ],
    'line.price': {
      warmer: [
        'Quiero hablarle con franqueza: para esta especificación y cantidad, nuestro precio es el que nos permite responder de la calidad.',
        'Prefiero hablarle con sinceridad ahora y evitarle una decepción después: por debajo de nuestro precio para esta especificación, no podría prometerle la calidad que espera.',
        'Le pido su comprensión: un precio más bajo por exactamente la misma mercancía iría en perjuicio de la calidad.',
      ],
      plain: [
        'Para esta especificación y cantidad, nuestro precio es el que nos permite responder de la calidad.',
        'Por debajo de nuestro precio para esta especificación, no podría prometerle la calidad que espera.',
        'Un precio más bajo por exactamente la misma mercancía iría en perjuicio de la calidad, y eso no convendría a ninguna de las partes.',
      ],
      firmer: [
        'Para esta especificación y cantidad no podemos bajar de nuestro precio, porque la calidad depende de él.',
        'Por debajo de nuestro precio para esta especificación no podemos garantizar la calidad, y por eso no bajamos de ahí.',
        'No bajamos el precio por exactamente la misma mercancía; tiene que cambiar también algo más en el pedido.',
      ],
    },
    'line.payment': {
      warmer: [
        'Le pido su comprensión: las condiciones de pago se mantienen como están hasta que ambas partes las cambiemos por escrito.',
        'A ambas partes nos ayudaría dejar el pago como está hasta que hayamos resuelto esto en conjunto.',
        'Le ruego que comprenda que un cambio en el pago debe acordarse antes por escrito entre ambas partes.',
      ],
      plain: [
        'Las condiciones de pago se mantienen como están hasta que ambas partes las cambiemos por escrito.',
        'Por favor, deje el pago como está hasta que hayamos resuelto esto en conjunto.',
        'Un cambio en el pago debe acordarse antes por escrito entre ambas partes.',
      ],
      firmer: [
        'No podemos aceptar que una sola parte cambie las condiciones de pago.',
        'Las condiciones de pago siguen vigentes mientras resolvemos esto.',
        'Cualquier cambio en el pago requiere nuestro acuerdo por escrito.',
      ],
    },
    'line.facts': {
      warmer: [
        'Le pido un poco de paciencia hasta que ambas partes tengamos claro lo ocurrido; entonces podremos decidir con usted cómo seguir.',
        'Aclaremos primero lo ocurrido, y hablemos después de lo que corresponda hacer.',
        'Le ruego que comprenda que no puedo comprometerme a un importe hasta que todo esté claro para ambas partes.',
      ],
      plain: [
        'Lo que corresponda hacer solo puede decidirse cuando ambas partes tengamos claro lo ocurrido.',
        'Antes de hablar de consecuencias o importes, aclaremos con usted lo ocurrido.',
        'No puedo comprometerme a un importe hasta que todo esté claro para ambas partes.',
      ],
      firmer: [
        'Decidiremos lo que corresponda hacer cuando esté claro lo ocurrido, y no antes.',
        'No podemos hablar de consecuencias ni de importes antes de aclarar lo ocurrido.',
        'No nos comprometemos a ningún importe hasta que todo esté claro para ambas partes.',
      ],
    },
    'line.process': {
      warmer: [
        'Lo único que le pido antes de empezar un cambio es su aprobación por escrito del importe y del plazo.',
        'A ambas partes nos ayudaría tener aprobados por escrito el importe y el plazo de un cambio antes de empezar.',
        'Le ruego que comprenda que podemos empezar un cambio una vez acordados su importe y su plazo.',
      ],
      plain: [
        'Lo único que necesitamos antes de empezar un cambio es su aprobación por escrito del importe y del plazo.',
        'El importe y el plazo de un cambio deben aprobarse por escrito antes de empezar.',
        'Podemos empezar un cambio en cuanto estén acordados su importe y su plazo.',
      ],
      firmer: [
        'No empezamos un cambio antes de que su importe y su plazo estén aprobados por escrito.',
        'Sin una aprobación por escrito del importe y del plazo no podemos empezar un cambio.',
        'Un cambio empieza solo después de acordar su importe y su plazo.',
      ],
    },
    'line.safety': {
      warmer: [
        'Con estas pruebas en sus manos, le pido que deje las condiciones de pago como están.',
        'Espero que esto le dé la certeza que necesita, para que las condiciones de pago puedan quedar como están.',
        'Le ruego que comprenda que le damos pruebas para que no haga falta cambiar las condiciones de pago.',
      ],
      plain: [
        'Una vez que tenga estas pruebas, podríamos mantener las condiciones de pago como están.',
        'Queremos darle la certeza que necesita; a cambio le pedimos que mantenga las condiciones de pago.',
        'Las pruebas sirven para que no haga falta cambiar las condiciones de pago.',
      ],
      firmer: [
        'Le damos estas pruebas, y las condiciones de pago se mantienen como están.',
        'Queremos darle la certeza que necesita; las condiciones de pago no son negociables.',
        'Podemos darle pruebas; un cambio de las condiciones de pago, no.',
      ],
    },
    'line.direct': {
      warmer: [
        'Le agradecería que nos permitiera resolver esto directamente con usted.',
        'Para mí significaría mucho que lo resolviéramos primero entre ambas partes.',
        'Una solución directa es lo más rápido para ambas partes, y me gustaría mucho encontrarla con usted.',
      ],
      plain: [
        'Le agradecería que nos permitiera resolver antes el asunto directamente con usted.',
        'Le propongo que lo resolvamos primero entre ambas partes.',
        'Una solución directa es lo más rápido para ambas partes, y me gustaría buscarla con usted.',
      ],
      firmer: [
        'Esperamos resolver esto primero directamente con usted.',
        'Esto debería resolverse primero entre ambas partes.',
        'Una solución directa es lo más rápido para ambas partes, y lo correcto es empezar por ahí.',
      ],
    },
    'next.answer': [
      'Le responderé sobre {asks} a más tardar el {reply_date}.',
      'Tendrá mi respuesta sobre {asks} a más tardar el {reply_date}.',
      'Le enviaré los detalles sobre {asks} a más tardar el {reply_date}.',
    ],
    'next.reply': [
      'Tendrá mi respuesta a más tardar el {reply_date}.',
      'Le daré una respuesta clara a más tardar el {reply_date}.',
      'Le escribiré de nuevo a más tardar el {reply_date} con los detalles.',
    ],
    'next.available': [
      'Quedo a su disposición para lo que necesite.',
      'Estoy a su disposición para cualquier consulta.',
      'No dude en escribirme si podemos hacer algo más por usted.',
    ],
    'next.choose': [
      'Por favor, dígame cuál de estas opciones le conviene más, y le enviaré las condiciones exactas a más tardar el {reply_date}.',
      '¿Cuál de estas opciones le ayudaría más? Prepararé los detalles a más tardar el {reply_date}.',
      'Indíqueme cuál de estas opciones le interesa, y le haré llegar las condiciones exactas a más tardar el {reply_date}.',
    ],
    'next.interest': [
      'Me ayudaría saber en qué se basa su precio objetivo: su presupuesto, el precio en su mercado u otra oferta.',
      '¿Podría decirme también de dónde viene su precio objetivo: de su presupuesto, del precio en su mercado o de otra oferta?',
      'Para encontrar la solución adecuada, me gustaría entender qué hay detrás de su precio objetivo: su presupuesto, el precio en su mercado u otra oferta.',
    ],
    'next.fix': [
      'A más tardar el {fix_date} le comunicaré qué hemos averiguado y qué le proponemos.',
      'Le escribiré a más tardar el {fix_date} con el resultado y una propuesta.',
      'Le daré una respuesta clara a más tardar el {fix_date}: qué hemos averiguado y cómo seguimos.',
    ],
    'next.fix_delay': [
      'A más tardar el {fix_date} le comunicaré la situación actual y la próxima fecha de entrega.',
      'Le escribiré a más tardar el {fix_date} con el estado de la mercancía y una fecha de entrega.',
      'Le daré una respuesta clara a más tardar el {fix_date}: dónde está la mercancía y cuándo la recibirá.',
    ],
    'next.proof': [
      'Por favor, dígame cuáles de estos puntos le serían útiles, y le responderé a más tardar el {reply_date}.',
      '¿Cuál de estas opciones le sería más útil? Tendrá mi respuesta a más tardar el {reply_date}.',
      'Indíqueme cuál de estas opciones es la más importante para usted, y le escribiré con los detalles a más tardar el {reply_date}.',
    ],
    'next.proof_asked': [
      'A más tardar el {reply_date} le diré qué puedo enviarle y cuándo.',
      'Le confirmaré a más tardar el {reply_date} qué puede recibir y cuándo.',
      'Le escribiré a más tardar el {reply_date}, para que sepa qué recibirá y cuándo.',
    ],
    'next.process': [
      'Por favor, envíeme por escrito sus requisitos más recientes, y a más tardar el {reply_date} le diré qué suponen en dinero y en tiempo.',
      'Con sus requisitos más recientes por escrito, puedo darle el importe y el plazo de cada uno a más tardar el {reply_date}.',
      'Le ruego que me haga llegar por escrito sus requisitos más recientes; tendrá el importe y el plazo de cada uno a más tardar el {reply_date}.',
    ],
    'next.talk': [
      '¿Podríamos hablar por teléfono el {call_date}? Así vemos qué necesita y qué es posible.',
      'Le propongo una llamada el {call_date}, para repasar sus puntos uno por uno.',
      '¿Le viene bien una llamada el {call_date}? Me gustaría repasar sus puntos con usted.',
    ],
    'next.door': [
      'Me gustaría seguir trabajando con usted.',
      'Me alegraría que pudiéramos seguir trabajando con su empresa.',
      'Seguimos a su disposición para hablar en cualquier momento.',
    ],
    'next.rest': [
      'Sobre {rest} tendrá mi respuesta al mismo tiempo.',
      'Mi respuesta sobre {rest} llegará en el mismo mensaje.',
      'Sobre {rest} le responderé junto con lo anterior.',
    ],
    'next.warm': [
      'Valoro mucho trabajar con usted y espero que encontremos una solución que convenga a ambas partes.',
      'Para mí es importante que mantengamos una buena relación comercial.',
      'Me gustaría mucho encontrar una buena solución con usted.',
    ],
    'next.glad': [
      'Es un gusto trabajar con usted.',
      'Es un placer trabajar con usted.',
      'Me alegra estar en contacto con usted.',
    ],
    'prevention.price': [
      'Cuando lleguemos a un acuerdo, pongamos en una sola oferta por escrito el precio, lo que cubre y hasta cuándo es válido.',
      'Propongo que después anotemos en una oferta el precio, lo que incluye y su plazo de validez.',
      'Cuando hayamos resuelto esto, una oferta por escrito con precio, alcance y validez dará claridad a ambas partes.',
    ],
    'prevention.lead_time': [
      'Para el futuro, pongamos por escrito la fecha de entrega y qué se hace si cambia.',
      'Propongo que cada confirmación de pedido indique la fecha de entrega y los pasos que se siguen si cambia.',
      'Una regla escrita sobre las fechas de entrega y sobre qué se hace si cambian nos ayudará a ambas partes en el futuro.',
    ],
    'prevention.payment': [
      'Pongamos también por escrito cuándo vence cada pago y cómo se trata mientras tanto una cuestión pendiente.',
      'Propongo que anotemos las fechas de pago y qué sucede con ellas mientras haya una cuestión pendiente.',
      'Una regla escrita sobre fechas de pago y cuestiones pendientes nos ayudará a ambas partes en el futuro.',
    ],
    'prevention.after_sales': [
      'Una vez resuelto esto, propongo que pongamos por escrito cómo se tratan estos casos: plazo, fotos, reposición o nota de crédito.',
      'Cuando este caso esté cerrado, una regla sencilla y escrita para las reclamaciones nos ayudaría a ambas partes: plazo, fotos, reposición o nota de crédito.',
      'Después de resolver esto, dejemos por escrito cómo se tratan las reclamaciones, con plazo, fotos y reposición o nota de crédito.',
    ],
    'prevention.progress': [
      'Para el futuro, propongo un breve informe de avance en momentos fijos, para que usted sepa pronto si cambia algo.',
      'Acordemos informes de avance regulares, para que tenga noticias antes de tener que preguntar.',
      'Un breve informe en momentos fijos le permitiría ver pronto cómo va todo.',
    ],
    'prevention.quality': [
      'Pongamos también por escrito los criterios de aceptación y la inspección antes del envío.',
      'Propongo que anotemos los criterios de aceptación y la inspección antes del envío.',
      'Unos criterios de aceptación por escrito y una inspección antes del envío darán claridad a ambas partes.',
    ],
    'prevention.changes': [
      'Para el futuro, acordemos por escrito cómo se aprueban los cambios, con su importe y su plazo, antes de la producción.',
      'Propongo una regla escrita para los cambios: aprobación, importe y plazo antes de empezar la producción.',
      'Una regla sencilla y escrita para los cambios, con aprobación, importe y plazo, nos evitará problemas a ambas partes.',
    ],
  },
};
