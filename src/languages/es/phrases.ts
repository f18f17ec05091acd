import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Spanish for trade mail, with "usted", in words used alike in Spain and Latin America (no "coste" or "costo").
 * Slots never follow "de" or "a", which would have to merge with "el"; their words bring their own article. Quantities,
 * percentages and terms of payment, which bring none, may. The point is named without a verb that says "usted" or "tú".
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
  papers: {
    test_report: 'el informe de ensayo',
    certificate: 'el certificado',
    invoice: 'la factura',
    proforma: 'la proforma',
    packing_list: 'el packing list',
    bill_of_lading: 'el conocimiento de embarque',
    data_sheet: 'la ficha del producto',
    manual: 'el manual',
    catalogue: 'el catálogo',
    drawing: 'el plano',
    contract: 'el contrato',
    declaration: 'la declaración',
    inspection_report: 'el informe de inspección',
    licence: 'la licencia comercial',
    photos: 'las fotos',
    order_confirmation: 'la confirmación del pedido',
  },
  headings: {
    refund: 'Reembolso',
    replacement: 'Reposición',
    compensation: 'Su reclamación',
    warranty: 'Garantía',
    inspection: 'Inspección',
    delivery: 'Entrega',
    explanation: 'Causa',
  },
  colon: ': ',
  askAsPoint: 'lo relacionado con {ask}',
  problems: {
    quality: 'el problema de calidad',
    delay: 'el retraso',
    goods: 'el problema con la mercancía que recibió',
    service: 'el problema con nuestro servicio',
    silence: 'el tiempo que ha esperado nuestra respuesta',
    documents: 'el problema con los documentos',
  },
  matter: 'este asunto',
  phrases: {
    'calm.thanks': ['Gracias por su mensaje.', 'Gracias por escribirnos.', 'Muchas gracias por su correo.'],
    'calm.thanks_about': [
      'Gracias por su mensaje sobre {asks}.',
      'Gracias por escribirnos sobre {asks}.',
      'Muchas gracias por su correo sobre {asks}.',
    ],
    'calm.informed': [
      'Gracias por avisarme.',
      'Gracias por la información.',
      'Muchas gracias por mantenerme al tanto.',
    ],
    'calm.thanks_order': [
      'Gracias por su pedido.',
      'Muchas gracias por su pedido.',
      'Le agradezco mucho el pedido.',
    ],
    'calm.thanks_payment': [
      'Gracias por avisarme del pago.',
      'Muchas gracias por la información sobre su pago.',
      'Gracias por su aviso de pago.',
    ],
    'calm.thanks_papers': [
      'Gracias por lo que me ha enviado.',
      'Muchas gracias por enviármelo.',
      'He recibido lo que me envió, muchas gracias.',
    ],
    'calm.thanks_news': [
      'Gracias por la buena noticia; me alegro mucho.',
      'Me alegra mucho leerlo, gracias por contármelo.',
      'Es una noticia estupenda, muchas gracias.',
    ],
    'calm.thanks_settled': [
      'Gracias por confirmarlo; me alegra que esté resuelto.',
      'Es bueno saber que ya está resuelto, gracias.',
      'Gracias por hacerme saber que el asunto está cerrado.',
    ],
    'calm.thanks_inquiry': [
      'Gracias por su consulta.',
      'Muchas gracias por su consulta y por su interés en nuestros productos.',
      'Gracias por dirigirnos su consulta.',
    ],
    'calm.notice': [
      'Hemos recibido su comunicación y la estamos examinando.',
      'Su comunicación nos ha llegado y le estamos prestando la debida atención.',
      'Le confirmamos que hemos recibido su comunicación.',
    ],
    'calm.thanks_report': [
      'Gracias por avisarme; me tomo muy en serio {point}.',
      'Gracias por escribirme directamente; tengo muy presente {point}.',
      'Gracias por hacérmelo saber; {point} tiene toda mi atención.',
    ],
    'calm.sorry_delay': [
      'Lamento mucho el retraso y los problemas que le causa.',
      'Lamento que haya tenido que esperar tanto la mercancía.',
      'Lamento que la entrega no haya salido como la tenía prevista.',
    ],
    'calm.sorry_goods': [
      'Lamento que la mercancía no le haya llegado como esperaba.',
      'Lamento los problemas que le está dando la mercancía que recibió.',
      'Lamento que no haya recibido la mercancía tal como la necesita.',
    ],
    'calm.sorry_quality': [
      'Lamento los problemas que le ha dado la mercancía.',
      'Lamento el problema de calidad que describe.',
      'Lamento que la mercancía no sea lo que esperaba.',
    ],
    'calm.sorry_service': [
      'Lamento que nuestra atención no haya sido la que necesita.',
      'Lamento los problemas que le ha causado nuestro servicio.',
      'Lamento que todo esto le haya dado trabajo de más.',
    ],
    'calm.sorry_silence': [
      'Lamento que haya tenido que esperar nuestra respuesta.',
      'Lamento que no haya tenido noticias nuestras antes.',
      'Lamento que nuestra respuesta se haya hecho esperar.',
    ],
    'calm.sorry_documents': [
      'Lamento los problemas con los documentos.',
      'Lamento que los documentos no estuvieran como los necesita.',
      'Lamento que los documentos le hayan hecho perder tiempo.',
    ],
    'calm.sorry_general': [
      'Lamento mucho los problemas que esto le ha causado.',
      'Siento mucho que las cosas no hayan salido como esperaba.',
      'Lamento de verdad lo ocurrido.',
    ],
    'calm.sorry_upset': [
      'Entiendo su malestar y lamento mucho lo ocurrido.',
      'Comprendo su indignación y siento que se haya llegado a esto.',
      'Lamento de verdad el disgusto que esto le ha causado.',
    ],
    'calm.own_fault': [
      'El error es nuestro, y nos corresponde corregirlo.',
      'Fue un error nuestro, y nos vamos a ocupar de ello.',
      'La responsabilidad es nuestra, y resolverlo también nos toca a nosotros.',
    ],
    'calm.danger': [
      'Por seguridad, no use más la mercancía en cuestión, por favor, y manténgala lejos de las personas y de cualquier material inflamable hasta que yo le avise.',
      'Por favor, deje de usar de inmediato la mercancía en cuestión y guárdela aparte, lejos de las personas, hasta que yo le avise.',
      'Por favor, deje la mercancía en cuestión sin usar y bien apartada de las personas hasta que sepamos más; la seguridad es lo primero.',
    ],
    'calm.bank': [
      'Por favor, no envíe dinero a ninguna cuenta distinta hasta haber verificado los datos conmigo por teléfono, llamando a un número que ya haya usado antes.',
      'Por ahora, le ruego que no transfiera nada a una cuenta nueva; llámeme primero, al número habitual, y revisemos los datos uno por uno.',
      'Por favor, deje en espera cualquier transferencia a otra cuenta hasta que hayamos confirmado los datos por teléfono, en un número que ya conozca.',
    ],
    'calm.attention': [
      'Me ocupo personalmente de este asunto, con toda mi atención.',
      'Me tomo este asunto muy en serio y lo sigo personalmente.',
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
        'Entiendo lo que {point} significa para su negocio; tiene toda mi atención.',
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
        'Gracias por hablar con tanta franqueza del precio; entiendo que los números le tienen que cuadrar en su mercado.',
        'Entiendo muy bien que tiene que cuidar los gastos, y me gustaría encontrar una solución con usted.',
        'Valoro su franqueza, y es natural que hablemos del precio.',
      ],
      plain: [
        'Entiendo que los números le tienen que cuadrar en su mercado, y me tomo en serio lo que plantea.',
        'Entiendo que tiene que cuidar los gastos, y me gustaría encontrar una solución que convenga a ambas partes.',
        'Lo que dice sobre el precio me queda claro, y es natural que lo plantee.',
      ],
      firmer: [
        'Entiendo que los números le tienen que cuadrar en su mercado.',
        'Entiendo que tiene que cuidar los gastos.',
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
      'Es razonable pedir certezas antes de comprometer dinero en un pedido.',
      'Entiendo que quiera evitar riesgos, y en su lugar yo haría lo mismo.',
    ],
    'calm.worry': [
      'Entiendo su preocupación, y hace bien en plantearla.',
      'Es normal que esto le preocupe, y hace bien en preguntar.',
      'Entiendo que quiera tenerlo claro.',
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
    'restate.order': [
      'Entiendo que me escribe por {order}.',
      'Su mensaje es por {order}, y he tomado nota.',
      'Veo que su mensaje es sobre {order}.',
    ],
    'restate.asks': [
      'Veo que nos pide {wants}.',
      'Entiendo que solicita {wants}.',
      'Entiendo que lo que necesita es {wants}.',
    ],
    'restate.quote': [
      'Usted escribe: “{quote}”.',
      'En su mensaje leo: “{quote}”.',
      'Tomo nota de lo que me escribe: “{quote}”.',
    ],
    'restate.points': ['Respondo a sus puntos:', 'Sobre lo que me pregunta:', 'Punto por punto:'],
    'restate.one_point': ['Sobre lo que me pide:', 'En cuanto a su petición:', 'Respecto a su consulta:'],
    'ground.price': [
      'Nuestro precio se basa en el material, la calidad de fabricación y los controles de este producto.',
      'El precio cubre el material, la producción y el control de calidad de la mercancía.',
      'Lo que usted paga es el material, una producción cuidadosa y el control antes del envío.',
    ],
    'ground.compare': [
      'Por favor, compare cualquier otra oferta con la nuestra punto por punto: material, especificación, embalaje, inspección y condiciones de pago y de entrega.',
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
      'Las condiciones de pago están ligadas al material, que tenemos que pagar antes de la producción.',
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
      'El plazo sale del tiempo que llevan el material, la producción y la inspección, que en conjunto aseguran la calidad.',
    ],
    'ground.check_goods': [
      'Para darle una respuesta concreta, voy a pedir a nuestro equipo de producción y calidad que lo revise.',
      'Voy a revisarlo con nuestro equipo de producción y calidad, para que pueda confiar en mi respuesta.',
      'Nuestro equipo de producción y calidad lo va a examinar, para que usted reciba una respuesta clara.',
    ],
    'ground.evidence': [
      'Si aún no los ha enviado, unas fotos, la cantidad de piezas y el número de lote nos ayudarán a avanzar con rapidez.',
      'Con algunas fotos, la cantidad de piezas y el número de lote podemos trabajar mucho más rápido, si no los ha enviado ya.',
      'Por favor, envíeme fotos, la cantidad de piezas y el número de lote, si aún no me los ha enviado, para no perder tiempo.',
    ],
    'ground.check_delay': [
      'Comprobaré con producción y con el agente de carga qué pasó en cada etapa.',
      'Averiguaré con producción y con el agente de carga dónde se perdió el tiempo.',
      'Repasaré cada etapa con producción y con el agente de carga para encontrar la causa.',
    ],
    'ground.check_service': [
      'Repasaré nuestra correspondencia para ver qué quedó sin resolver.',
      'Comprobaré paso a paso cómo se ha atendido aquí su caso.',
      'Revisaré todo el historial, para que reciba una respuesta única y clara.',
    ],
    'ground.check_matter': [
      'Voy a aclararlo con mi equipo, para poder darle una respuesta concreta.',
      'Voy a averiguar con mi equipo qué pasó y por qué.',
      'Voy a repasarlo con todas las personas implicadas por nuestra parte.',
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
      'Veo las siguientes opciones; ninguna queda cerrada hasta que ambas partes estemos de acuerdo:',
      'Esto es lo que podríamos tratar con usted; nada es vinculante hasta que ambas partes lo confirmemos:',
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
    'offer.volume_for_terms': [
      'Más plazo por más cantidad: con pedidos de {min_quantity} o más, podemos estudiar un plazo de pago de {credit_days}.',
      'Cantidad y plazo: a partir de {min_quantity} por pedido, podríamos hablar de un plazo de pago de {credit_days}.',
      'Un pedido mayor: si pide {min_quantity} o más, podemos hablar de un plazo de pago de {credit_days}.',
    ],
    'offer.security_for_terms': [
      'Más plazo con respaldo: con una carta de crédito o un seguro de crédito, podemos estudiar un plazo de pago de {credit_days}.',
      'Plazo a cambio de garantía: con una carta de crédito o un seguro de crédito, podríamos hablar de un plazo de pago de {credit_days}.',
      'Pago asegurado: si una carta de crédito o un seguro de crédito cubre el importe, podemos hablar de un plazo de pago de {credit_days}.',
    ],
    'offer.volume_for_freight': [
      'Flete por cantidad: con {min_quantity} o más en un solo envío, podemos estudiar asumir el {freight_part} del flete.',
      'Un solo envío mayor: a partir de {min_quantity}, podríamos hablar de asumir el {freight_part} del flete.',
      'Cantidad y flete: si {min_quantity} o más salen en un mismo envío, podemos hablar de asumir el {freight_part} del flete.',
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
      'Transporte más rápido: podemos estudiar un medio más rápido para enviar esta mercancía y compartir el flete adicional, si su parte es del {freight_share}.',
      'Envío rápido compartido: con el flete adicional dividido y el {freight_share} a su cargo, podríamos hablar de una ruta más rápida para esta mercancía.',
      'Una ruta más rápida: si dividimos el flete adicional y su parte es del {freight_share}, podemos estudiar un transporte más rápido para esta mercancía.',
    ],
    'offer.proof_package': [
      'Pruebas de calidad: podemos reunir muestras, informes de ensayo y referencias para que los revise; si tiene criterios de ensayo propios, envíenoslos, por favor.',
      'Muestras y documentos: si nos indica sus criterios, podemos preparar las muestras, los informes de ensayo y las referencias que correspondan.',
      'Primero los documentos: muestras, informes de ensayo y referencias para que los revise; si nos indica sus criterios, podemos ajustarnos a ellos.',
    ],
    'offer.inspection_before_balance': [
      'Inspección: usted o un inspector que elija puede revisar la mercancía antes del envío, si el saldo se paga en cuanto quede aprobada.',
      'Revisión antes del pago: podemos acordar una inspección antes de que venza el saldo, si usted lo paga en cuanto se apruebe la mercancía.',
      'Inspección por un tercero: si usted indica el inspector y los criterios y paga el saldo una vez aprobada la mercancía, podemos acordar una revisión antes del envío.',
    ],
    'offer.trial_order': [
      'Pedido de prueba: podría empezar con {trial_quantity} al precio cotizado, y fijamos las condiciones para pedidos mayores cuando haya visto la mercancía.',
      'Un comienzo pequeño: si hace un primer pedido de {trial_quantity} al precio cotizado, podemos hablar de mejores condiciones para el siguiente.',
      'Paso a paso: con {trial_quantity} como prueba al precio cotizado, usted podría conocernos primero, y después podemos hablar de pedidos mayores.',
    ],
    'offer.written_warranty': [
      'Garantía: si la mercancía se usa y se almacena según lo especificado, podríamos darle una garantía por escrito de {warranty_period}.',
      'Garantía por escrito: podemos hablar de una garantía por escrito de {warranty_period}, si acordamos el uso, el almacenamiento y la forma de reclamar.',
      'Una garantía escrita: con condiciones claras de uso y almacenamiento, podemos estudiar por escrito una garantía de {warranty_period}.',
    ],
    'offer.loyalty_advantage': [
      'Por ser ya cliente de la casa: si hace el próximo pedido a más tardar el {order_by_date}, podemos estudiar un descuento de {loyalty_discount}.',
      'Una condición para clientes habituales: con un pedido confirmado a más tardar el {order_by_date}, podemos hablar con usted de un descuento de {loyalty_discount}.',
      'Una ventaja solo para usted: si el pedido llega a más tardar el {order_by_date}, podemos estudiar para usted un descuento de {loyalty_discount}.',
    ],
    'offer.priority_contact': [
      'Una persona de contacto fija: si comparte con nosotros su plan de pedidos, {contact_name} puede atender sus pedidos con prioridad.',
      'Una persona para usted: con su plan de pedidos, {contact_name} podría encargarse de sus pedidos con prioridad.',
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
        'Le pido su comprensión: un precio más bajo por exactamente la misma mercancía iría a costa de la calidad.',
      ],
      plain: [
        'Para esta especificación y cantidad, nuestro precio es el que nos permite responder de la calidad.',
        'Por debajo de nuestro precio para esta especificación, no podría prometerle la calidad que espera.',
        'Un precio más bajo por exactamente la misma mercancía iría a costa de la calidad, y eso no convendría a ninguna de las partes.',
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
        'Aclaremos primero lo ocurrido, y hablemos después de cómo seguir.',
        'Le ruego que comprenda que no puedo comprometerme a un importe hasta que todo esté claro para ambas partes.',
      ],
      plain: [
        'Para decidir cómo seguir, primero ambas partes tenemos que tener claro lo ocurrido.',
        'Antes de hablar de consecuencias o importes, quiero aclarar con usted lo ocurrido.',
        'No puedo comprometerme a un importe hasta que todo esté claro para ambas partes.',
      ],
      firmer: [
        'Decidiremos cómo seguir cuando esté claro lo ocurrido, y no antes.',
        'No podemos hablar de consecuencias ni de importes antes de aclarar lo ocurrido.',
        'No nos comprometemos a ningún importe hasta que todo esté claro para ambas partes.',
      ],
    },
    'line.process': {
      warmer: [
        'Lo único que le pido antes de empezar un cambio es su aprobación por escrito del importe y del plazo.',
        'A ambas partes nos ayudaría tener aprobados por escrito el importe y el plazo de un cambio antes de empezar.',
        'Le ruego que comprenda que podemos empezar un cambio en cuanto estén acordados el importe y el plazo.',
      ],
      plain: [
        'Lo único que necesitamos antes de empezar un cambio es su aprobación por escrito del importe y del plazo.',
        'El importe y el plazo de un cambio deben aprobarse por escrito antes de empezar.',
        'Podemos empezar un cambio en cuanto el importe y el plazo estén acordados.',
      ],
      firmer: [
        'No empezamos un cambio antes de que el importe y el plazo estén aprobados por escrito.',
        'Sin una aprobación por escrito del importe y del plazo no podemos empezar un cambio.',
        'Un cambio empieza solo después de acordar el importe y el plazo.',
      ],
    },
    'line.safety': {
      warmer: [
        'Con estas pruebas en sus manos, le pido que deje las condiciones de pago como están.',
        'Espero que esto le dé la certeza que necesita, para que las condiciones de pago puedan quedar como están.',
        'Le ruego que comprenda que le damos pruebas para que no haga falta cambiar las condiciones de pago.',
      ],
      plain: [
        'Con estas pruebas en la mano, las condiciones de pago pueden quedar como están.',
        'Queremos darle la certeza que necesita; a cambio le pedimos que mantenga las condiciones de pago.',
        'Las pruebas sirven para que no haga falta cambiar las condiciones de pago.',
      ],
      firmer: [
        'Le damos estas pruebas, y las condiciones de pago se mantienen como están.',
        'Queremos darle la certeza que necesita; las condiciones de pago no son negociables.',
        'Podemos darle pruebas; un cambio de las condiciones de pago, no.',
      ],
    },
    'line.reserved': [
      'Este mensaje se limita a acusar recibo, con plena reserva de nuestra posición.',
      'Nada en este mensaje supone el reconocimiento de reclamación alguna ni la renuncia a derecho alguno; se limita a acusar recibo.',
      'Este mensaje debe entenderse únicamente como acuse de recibo, y nos reservamos todos nuestros derechos.',
    ],
    'line.direct': {
      warmer: [
        'Le agradecería que nos diera la oportunidad de resolver esto primero directamente con usted.',
        'Le agradecería mucho que lo resolviéramos primero entre nosotros.',
        'Una solución directa es lo más rápido para ambas partes, y me gustaría mucho encontrarla con usted.',
      ],
      plain: [
        'Por favor, denos la oportunidad de resolver esto primero directamente con usted.',
        'Le pido que lo resolvamos primero entre nosotros.',
        'Una solución directa es lo más rápido para ambas partes, y le pido la oportunidad de buscarla con usted.',
      ],
      firmer: [
        'Esperamos resolver esto primero directamente con usted.',
        'Esto debería resolverse primero entre nosotros.',
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
    'next.each': [
      'Tendrá mi respuesta a cada uno de sus puntos a más tardar el {reply_date}.',
      'Le responderé a todos los puntos que plantea a más tardar el {reply_date}.',
      'Responderé a sus puntos uno por uno a más tardar el {reply_date}.',
    ],
    'next.quote': [
      'Tendrá nuestra cotización a más tardar el {reply_date}.',
      'Le enviaré nuestra cotización a más tardar el {reply_date}.',
      'Nuestra cotización le llegará a más tardar el {reply_date}.',
    ],
    'next.confirm': [
      'Reviso los detalles y le envío nuestra confirmación del pedido a más tardar el {reply_date}.',
      'Estamos revisando los detalles; tendrá nuestra confirmación del pedido a más tardar el {reply_date}.',
      'Recibirá nuestra confirmación del pedido a más tardar el {reply_date}, en cuanto revisemos cada línea.',
    ],
    'next.payment': [
      'Le aviso en cuanto el importe llegue a nuestra cuenta.',
      'En cuanto esté en nuestra cuenta, se lo confirmo.',
      'Tendrá nuestra confirmación en cuanto el banco lo haya abonado.',
    ],
    'next.open': [
      'Del resto le informo a más tardar el {reply_date}.',
      'Sobre lo que siga pendiente le escribiré a más tardar el {reply_date}.',
      'Tendrá noticias mías sobre lo demás a más tardar el {reply_date}.',
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
    'next.process': [
      'A más tardar el {reply_date} le diré cómo cumplimos sus requisitos y qué supone cada uno en dinero y en tiempo.',
      'Tendrá de mi parte a más tardar el {reply_date}, requisito por requisito, cómo lo cumplimos y con qué costo y plazo.',
      'Reviso sus requisitos uno por uno y le envío el resultado, con costo y plazo, a más tardar el {reply_date}.',
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
    'next.limit': [
      'Tengo presente la fecha que indica: “{limit}”.',
      'Usted escribe “{limit}”, y tengo presente esa fecha.',
      'He tomado nota de la fecha que menciona, “{limit}”.',
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
      'En cuanto estemos de acuerdo, lo ponemos todo por escrito en una sola oferta: el precio, lo que incluye y hasta cuándo es válido.',
      'Propongo que después dejemos por escrito, en una oferta, el precio, lo que incluye y hasta cuándo es válido.',
      'Cuando lo hayamos acordado, una oferta por escrito con precio, alcance y validez dará claridad a ambas partes.',
    ],
    'prevention.lead_time': [
      'Para el futuro, pongamos por escrito la fecha de entrega y qué se hace si cambia.',
      'Propongo que cada confirmación de pedido indique la fecha de entrega y los pasos que se siguen si cambia.',
      'Tener por escrito las fechas de entrega, y qué se hace si cambian, nos ayudará a ambas partes en el futuro.',
    ],
    'prevention.payment': [
      'Pongamos también por escrito cuándo vence cada pago y qué se hace mientras haya una cuestión pendiente.',
      'Propongo que dejemos por escrito las fechas de pago y qué sucede con ellas mientras haya una cuestión pendiente.',
      'Tener por escrito las fechas de pago, y cómo se tratan las cuestiones pendientes, nos ayudará a ambas partes en el futuro.',
    ],
    'prevention.after_sales': [
      'Una vez resuelto esto, propongo que pongamos por escrito cómo se tratan estos casos: plazo, fotos, reposición o nota de crédito.',
      'Cuando este caso esté cerrado, nos ayudaría a ambas partes tener por escrito un procedimiento sencillo para las reclamaciones: plazo, fotos, reposición o nota de crédito.',
      'Después de resolver esto, dejemos por escrito cómo se tratan las reclamaciones, con plazo, fotos y reposición o nota de crédito.',
    ],
    'prevention.progress': [
      'Para el futuro, propongo un breve informe de avance en momentos fijos, para que usted sepa pronto si cambia algo.',
      'Acordemos informes de avance regulares, para que tenga noticias antes de tener que preguntar.',
      'Un breve informe en momentos fijos le permitiría ver pronto cómo va todo.',
    ],
    'prevention.quality': [
      'Pongamos también por escrito los criterios de aceptación y la inspección antes del envío.',
      'Propongo que dejemos por escrito los criterios de aceptación y la inspección antes del envío.',
      'Tener por escrito los criterios de aceptación y una inspección antes del envío dará claridad a ambas partes.',
    ],
    'prevention.changes': [
      'Para el futuro, acordemos por escrito cómo se aprueban los cambios, con importe y plazo, antes de la producción.',
      'Propongo una regla escrita para los cambios: aprobación, importe y plazo antes de empezar la producción.',
      'Tener por escrito una regla sencilla para los cambios, con aprobación, importe y plazo, nos evitará problemas a ambas partes.',
    ],
  },
  familiar: {
    greeting: { person: 'Hola, {name}:', titled: 'Hola, {name}:', nobody: 'Hola:' },
    closing: 'Un saludo,',
    asks: {
      compensation: 'la compensación que pides',
      refund: 'el reembolso que pides',
      replacement: 'la reposición que pides',
      response: 'la respuesta que esperas',
      compliance: 'tus requisitos',
      explanation: 'la explicación que pides',
    },
    wants: { compliance: 'que trabajemos según tus requisitos' },
    problems: {
      goods: 'el problema con la mercancía que recibiste',
      silence: 'el tiempo que has esperado nuestra respuesta',
    },
    headings: { compensation: 'Tu reclamación' },
    phrases: {
      'calm.worry': 'Entiendo tu preocupación, y haces bien en plantearla.',
      'next.payment': 'Te aviso en cuanto el importe llegue a nuestra cuenta.',
      'next.confirm':
        'Reviso los detalles y te envío nuestra confirmación del pedido a más tardar el {reply_date}.',
      'calm.thanks': 'Gracias por tu mensaje.',
      'calm.thanks_about': 'Gracias por tu mensaje sobre {asks}.',
      'calm.informed': 'Gracias por avisarme.',
      'calm.thanks_order': 'Muchas gracias por tu pedido.',
      'calm.thanks_payment': 'Gracias por avisarme del pago.',
      'calm.thanks_papers': 'Muchas gracias por enviármelo.',
      'calm.thanks_news': 'Me alegra mucho leerlo, gracias por contármelo.',
      'calm.thanks_settled': 'Gracias por confirmarlo; me alegra que esté resuelto.',
      'calm.thanks_inquiry': 'Gracias por tu consulta.',
      'calm.notice': 'He recibido tu comunicación y la estamos revisando.',
      'calm.thanks_report': 'Gracias por avisarme; me tomo muy en serio {point}.',
      'calm.sorry_delay': 'Siento mucho el retraso y los problemas que te causa.',
      'calm.sorry_goods': 'Siento que la mercancía no te haya llegado como esperabas.',
      'calm.sorry_quality': 'Siento los problemas que te ha dado la mercancía.',
      'calm.sorry_service': 'Siento que nuestra atención no haya sido la que necesitas.',
      'calm.sorry_silence': 'Siento que hayas tenido que esperar nuestra respuesta.',
      'calm.sorry_documents': 'Siento que los documentos te hayan hecho perder tiempo.',
      'calm.sorry_general': 'Siento mucho los problemas que esto te ha causado.',
      'calm.sorry_upset': 'Entiendo que esto te moleste, y siento mucho lo ocurrido.',
      'calm.danger':
        'Por seguridad, no uses más la mercancía en cuestión, por favor, y mantenla lejos de las personas y de cualquier material inflamable hasta que yo te avise.',
      'calm.bank':
        'Por favor, no envíes dinero a ninguna cuenta distinta hasta haber verificado los datos conmigo por teléfono, llamando a un número que ya hayas usado antes.',
      'calm.attention': 'Me tomo este asunto muy en serio y lo sigo personalmente.',
      'calm.take_seriously': {
        warmer: 'Entiendo lo importante que es para ti {point}, y me ocupo de ello personalmente.',
        plain: 'Me tomo muy en serio {point} y me ocupo de ello personalmente.',
        firmer: 'Entiendo que {point} es importante para tu negocio.',
      },
      'calm.price': {
        warmer:
          'Gracias por hablarme con tanta franqueza del precio; entiendo que los números te tienen que cuadrar.',
        plain: 'Entiendo que los números te tienen que cuadrar, y me tomo en serio lo que planteas.',
        firmer: 'Entiendo que los números te tienen que cuadrar.',
      },
      'calm.terms': 'Entiendo que {point} es importante para ti, y me lo tomo en serio.',
      'calm.safety': 'Entiendo que quieras evitar riesgos, y en tu lugar yo haría lo mismo.',
      'calm.rank':
        'Tus requisitos y tu proceso son importantes para nosotros, y queremos trabajar de acuerdo con ellos.',
      'calm.parting': 'Gracias por hablarme con franqueza; me tomo muy en serio lo que me dices.',
      'calm.loyalty': 'Valoramos mucho trabajar contigo.',
      'restate.order': 'Veo que me escribes por {order}.',
      'restate.asks': 'Veo que me pides {wants}.',
      'restate.quote': 'Me escribes: “{quote}”.',
      'restate.one_point': 'Sobre lo que me pides:',
      'restate.points': 'Te respondo punto por punto:',
      'ground.price':
        'Nuestro precio se basa en el material, la calidad de fabricación y los controles de este producto.',
      'ground.compare':
        'Compara, por favor, cualquier otra oferta con la nuestra punto por punto: material, especificación, embalaje, inspección y condiciones de pago y de entrega.',
      'ground.time':
        'El plazo de entrega depende del material, la producción y la inspección, y cada uno de estos pasos protege la calidad que recibes.',
      'ground.check_goods':
        'Para darte una respuesta concreta, voy a pedir a nuestro equipo de producción y calidad que lo revise.',
      'ground.evidence':
        'Si aún no me los has enviado, unas fotos, la cantidad de piezas y el número de lote nos ayudarán a avanzar con rapidez.',
      'ground.check_service': 'Voy a repasar todo lo que nos hemos escrito, para ver qué quedó sin resolver.',
      'ground.check_matter': 'Voy a aclararlo con mi equipo, para poder darte una respuesta concreta.',
      'ground.proof': 'Todo lo que te decimos sobre calidad y plazos te lo podemos confirmar por escrito.',
      'ground.process':
        'Por nuestra parte podemos seguir tu proceso; si un requisito cambia el importe o el plazo, te mostraré las cifras antes de empezar.',
      'options.lead':
        'Estas son las opciones que podríamos estudiar contigo; nada queda fijado hasta que ambas partes lo confirmemos:',
      'options.lead_fix': 'Esto es lo que podríamos ver contigo:',
      'offer.volume_for_price':
        'Cantidad: para un pedido de al menos {min_quantity}, podemos estudiar una rebaja de {volume_discount} en el precio.',
      'offer.terms_for_price':
        'Pago: con un anticipo más alto, o con el saldo pagado antes del envío, podemos estudiar una rebaja de {terms_discount} en el precio.',
      'offer.volume_for_terms':
        'Más plazo por más cantidad: con pedidos de {min_quantity} o más, podemos estudiar un plazo de pago de {credit_days}.',
      'offer.security_for_terms':
        'Más plazo con respaldo: con una carta de crédito o un seguro de crédito, podemos estudiar un plazo de pago de {credit_days}.',
      'offer.volume_for_freight':
        'Flete por cantidad: con {min_quantity} o más en un solo envío, podemos estudiar asumir el {freight_part} del flete.',
      'offer.material_for_price':
        'Especificación: si puedes aceptar un material, un acabado o un embalaje más sencillo, podemos calcularte un precio más bajo para esa versión.',
      'offer.replacement_and_next_discount':
        'Reposición: si con ello queda resuelto el caso, podríamos reponer sin cargo las piezas afectadas, con un descuento de {next_discount} en tu próximo pedido.',
      'offer.repair_or_credit_note':
        'Nota de crédito: si la mercancía todavía te es útil, podemos estudiar una nota de crédito de {credit_amount} para tu próximo pedido.',
      'offer.partial_shipment':
        'Dos envíos: si aceptas la entrega en dos partes, podríamos enviar {partial_quantity} antes que el resto.',
      'offer.faster_transport_shared':
        'Transporte más rápido: podemos estudiar un medio más rápido para enviar esta mercancía y compartir el flete adicional, si tu parte es del {freight_share}.',
      'offer.proof_package':
        'Pruebas de calidad: podemos reunir muestras, informes de ensayo y referencias para que los revises; si tienes criterios de ensayo propios, envíanoslos, por favor.',
      'offer.inspection_before_balance':
        'Inspección: puedes revisar la mercancía antes del envío, en persona o con un inspector que elijas, si el saldo se paga en cuanto quede aprobada.',
      'offer.trial_order':
        'Pedido de prueba: podrías empezar con {trial_quantity} al precio cotizado, y fijamos las condiciones para pedidos mayores cuando hayas visto la mercancía.',
      'offer.written_warranty':
        'Garantía: si la mercancía se usa y se almacena según lo especificado, podríamos darte una garantía por escrito de {warranty_period}.',
      'offer.loyalty_advantage':
        'Por ser ya cliente de la casa: si haces el próximo pedido a más tardar el {order_by_date}, podemos estudiar un descuento de {loyalty_discount}.',
      'offer.priority_contact':
        'Una persona de contacto fija: si compartes con nosotros tu plan de pedidos, {contact_name} puede atender tus pedidos con prioridad.',
      'offer.change_cost_shared':
        'Importe del cambio: si apruebas por escrito la nueva versión, podemos estudiar compartir contigo el gasto adicional de {change_cost}.',
      'line.price': {
        warmer:
          'Quiero hablarte con franqueza: para esta especificación y cantidad, nuestro precio es el que nos permite responder de la calidad.',
        plain:
          'Por debajo de nuestro precio para esta especificación, no podría prometerte la calidad que esperas.',
        firmer:
          'Para esta especificación y cantidad no podemos bajar de nuestro precio, porque la calidad depende de él.',
      },
      'line.payment': {
        warmer:
          'Te pido comprensión: las condiciones de pago se mantienen como están hasta que ambas partes las cambiemos por escrito.',
        plain: 'Por favor, deja el pago como está hasta que hayamos resuelto esto.',
        firmer: 'No podemos aceptar que una sola parte cambie las condiciones de pago.',
      },
      'line.facts': {
        warmer:
          'Te pido un poco de paciencia hasta que ambas partes tengamos claro lo ocurrido; entonces podremos decidir contigo cómo seguir.',
        plain: 'Antes de hablar de consecuencias o importes, quiero aclarar contigo lo ocurrido.',
        firmer: 'Decidiremos cómo seguir cuando esté claro lo ocurrido, y no antes.',
      },
      'line.process': {
        warmer:
          'Lo único que te pido antes de empezar un cambio es que apruebes por escrito el importe y el plazo.',
        plain:
          'Lo único que necesitamos antes de empezar un cambio es que apruebes por escrito el importe y el plazo.',
        firmer: 'No empezamos un cambio antes de que el importe y el plazo estén aprobados por escrito.',
      },
      'line.safety': {
        warmer: 'Con estas pruebas en la mano, te pido que dejes las condiciones de pago como están.',
        plain:
          'Queremos darte la certeza que necesitas; a cambio te pedimos que mantengas las condiciones de pago.',
        firmer: 'Te damos estas pruebas, y las condiciones de pago se mantienen como están.',
      },
      'line.direct': {
        warmer: 'Te agradecería mucho que lo resolviéramos primero entre nosotros.',
        plain: 'Te pido que lo resolvamos primero entre nosotros.',
        firmer: 'Esto debería resolverse primero entre nosotros.',
      },
      'next.answer': 'Te respondo sobre {asks} a más tardar el {reply_date}.',
      'next.reply': 'Te escribo de nuevo a más tardar el {reply_date} con los detalles.',
      'next.each': 'Te respondo a todos tus puntos a más tardar el {reply_date}.',
      'next.quote': 'Te envío nuestra cotización a más tardar el {reply_date}.',
      'next.open': 'Del resto te informo a más tardar el {reply_date}.',
      'next.available': 'Para lo que necesites, escríbeme cuando quieras.',
      'next.choose':
        'Dime, por favor, cuál de estas opciones te conviene más, y te envío las condiciones exactas a más tardar el {reply_date}.',
      'next.interest':
        '¿Me podrías decir también de dónde viene tu precio objetivo: de tu presupuesto, del precio en tu mercado o de otra oferta?',
      'next.fix': 'A más tardar el {fix_date} te digo qué hemos averiguado y qué te proponemos.',
      'next.fix_delay':
        'A más tardar el {fix_date} te digo cuál es la situación y cuál es la próxima fecha de entrega.',
      'next.proof':
        'Dime, por favor, cuáles de estos puntos te serían útiles, y te respondo a más tardar el {reply_date}.',
      'next.process':
        'A más tardar el {reply_date} te digo cómo cumplimos tus requisitos y qué supone cada uno en dinero y en tiempo.',
      'next.talk': '¿Te viene bien una llamada el {call_date}? Así repasamos tus puntos uno por uno.',
      'next.door': 'Me gustaría seguir trabajando contigo.',
      'next.rest': 'Sobre {rest} te respondo al mismo tiempo.',
      'next.limit': 'Tengo presente la fecha que me dices: “{limit}”.',
      'next.warm': 'Valoro mucho trabajar contigo y me gustaría que encontráramos una buena solución.',
      'next.glad': 'Es un gusto trabajar contigo.',
      'prevention.progress':
        'Para el futuro, te propongo un breve informe de avance en momentos fijos, para que sepas pronto si cambia algo.',
    },
  },
};
