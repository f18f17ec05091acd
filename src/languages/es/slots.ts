import type { SlotTable } from '../../core/model';

/** Word classes of Spanish trade mail. Names in braces inside a class are other classes. */
export const slots: SlotTable = {
  // Who acts. Spanish verbs carry the person, so the forms of the acts themselves say "I" and "we".
  boss: [
    '(mi|nuestro|nuestra|el|la|los) (jefe|jefa|director|directora|gerente|gerencia|dirección|directorio|socio|socia|socios|patrón|dueño|dueña|presidente|consejo|comité|comisión|junta|central|casa matriz|matriz|contabilidad|tesorería|contador|contadora|controller|jefe de compras|director de compras|departamento de compras|departamento financiero|cliente final)',
    '(tesorería|contabilidad|finanzas|cuentas por pagar|compras|gerencia|dirección)',
  ],
  will: [
    '(voy|vamos|va) a (tener que|)',
    '(tendré|tendremos|tendría|tendríamos|tengo|tenemos|tendrá) que',
    '(me|nos) (veo|vemos|veré|veremos|vería|veríamos) (obligado|obligada|obligados|obligadas|forzado|forzados|en la obligación|en la necesidad) (a|de)',
    'no (me|nos) (queda|quedará|quedaría) (más|otra|otro) (remedio|opción|salida|alternativa|camino) que',
    '(pienso|pensamos|debo|debemos|prefiero|preferimos|puedo|podemos|podría|podríamos|procedo a|procederé a|procedemos a|procederemos a|decidí|decidimos|hemos decidido|he decidido|estoy por|estamos por|optaré por|optaremos por|me tocará|nos tocará|quiero|queremos|habrá que|estamos considerando|estamos evaluando|estudiamos|valoramos)',
  ],
  det: [
    '(el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus|todo el|toda la|todos los|todas las|un|una|otro|otra|ningún|ninguna)',
  ],
  order: [
    '({det}) (resto del|próximo|próximos|segundo|segunda|siguiente|) (pedido|pedidos|orden|órdenes|orden de compra|órdenes de compra|oc|contrato|proyecto|compra|reserva|programación|contenedor|proforma) ({number})',
    'todo',
  ],
  supplier: [
    '(proveedor|proveedores|fabricante|fabricantes|fábrica|fábricas|casa|empresa|compañía|taller|suministrador|competidor|marca|distribuidor|planta)',
  ],
  rival: [
    '(otro|otra|otros|otras|un nuevo|una nueva|nuevo|nueva|un segundo|segundo|otro de los|algún otro|cualquier otro|un) (gran|) {supplier}',
    '(la|su|vuestra) competencia',
    '(otro lado|otra parte|otro sitio|otros lados|otra gente)',
  ],
  payment: [
    '({det}) (resto del|) (pago|pagos|saldo|saldos|factura|facturas|transferencia|transferencias|remesa|anticipo|depósito|dinero|importe|giro|cheque|cuota|deuda)',
    '(el|ese|este) {number} % (restante|que falta|pendiente|final)',
    '(ni un|ni un solo) (peso|euro|céntimo|centavo|dólar|duro)',
  ],
  goods: [
    '({det}) (mercancía|mercadería|mercancia|carga|lote|lotes|contenedor|envío|camión|material|partida|palés|pallets|cajas|producto|productos|paquete|entrega|género)',
  ],
  damages: [
    '({det}) (daños|daños y perjuicios|perjuicios|pérdidas|pérdida|costes|costos|gastos|sobrecostes|sobrecostos|penalización|penalidad|multa|multas|indemnización|compensación|lucro cesante|demoras|horas)',
  ],
  lawyer: [
    '(abogado|abogada|abogados|letrado|letrados|asesoría jurídica|departamento jurídico|departamento legal|área legal|bufete|jurídico|equipo legal|asesor legal)',
  ],
  court: [
    '(juzgado|juzgados|tribunal|tribunales|juez|justicia|arbitraje|corte|fiscalía|consumo|profeco|indecopi|sernac|omic|defensa del consumidor|vía judicial|vía legal)',
  ],
  media: [
    '(redes|redes sociales|facebook|instagram|twitter|linkedin|tiktok|youtube|google|internet|prensa|radio|periódico|foro|foros|grupo|grupos|trustpilot|gremio|sector|reseñas|whatsapp)',
  ],
  platform: [
    '(paypal|visa|mastercard|amazon|alibaba|trade assurance|mercado pago|mercado libre|aliexpress|banco|tarjeta|plataforma|seguro|aseguradora|banco emisor|ebay|stripe)',
  ],
  relation: [
    '({det}) (relación|relación comercial|relaciones|colaboración|contrato|acuerdo|acuerdo marco|cooperación|vínculo|alianza)',
  ],
  request: [
    'por favor',
    '(puede|pueden|podría|podrían|podéis|podrías|puedes)',
    '(necesito|necesitamos|necesitaría|necesitaríamos|requiero|requerimos|solicito|solicitamos|quiero|queremos|quisiera|quisiéramos|pido|pedimos|exijo|exigimos|reclamo|reclamamos|espero|esperamos|me gustaría|nos gustaría|agradecería|agradeceré|agradeceríamos|agradecemos|falta|faltan|ruego|rogamos)',
    '(envíe|envíen|envíeme|envíenme|envíenos|envíennos|envíame|enviadme|enviadnos|mande|manden|mándeme|mándenme|mándennos|mándame|mandadme|mandadnos|remitan|remítanos|hágame|hágannos|pase|pasen|páseme|pásenme|pásame|denme|denos|dennos|deme|dadme|adjunten|adjunte|compartan|faciliten|facilítennos|entreguen|confirmen|háganme|muéstrenme|enséñenme)',
  ],
  document: [
    '(factura|facturas|proforma|certificado|certificados|ficha técnica|fichas técnicas|ficha de seguridad|informe|informes|packing list|lista de empaque|bl|b/l|conocimiento de embarque|certificado de origen|documentos|documentación|papeles|plano|planos|foto|fotos|vídeo|vídeos|video|videos|catálogo|catálogos|análisis|ensayo|ensayos|declaración|declaración ce|licencia|contrato|copia|copias|comprobante|justificante|nota de crédito|albarán|albaranes|manual|tracking|número de seguimiento|swift|iso|reach|msds|coa)',
  ],
  quote: [
    '(cotización|cotizaciones|presupuesto|presupuestos|oferta|precio|precios|tarifa|tarifas|lista de precios|descuento|rebaja)',
  ],
  weekday: ['(lunes|martes|miércoles|jueves|viernes|sábado|domingo)'],
  month: [
    '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
  ],
  day: [
    '{weekday} ({number} de {month})',
    '(día|) {number} de {month}',
    'día {number}',
    '(fin|finales|principios|mediados) de (mes|semana|{month})',
    '(mañana|hoy|pasado mañana)',
  ],
};
