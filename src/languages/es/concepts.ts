import type { ConceptTable } from '../../core/model';

/** The words of this language for the concepts that all languages share. */
export const concepts: ConceptTable = {
  i: 'yo | me | conmigo | a mí | para mí | por mí | de mí | mío | mía | míos | un servidor | soy | estoy | tengo | quiero | necesito | puedo | espero | voy | creo | he | haré | tendré | debo | quisiera',
  we: 'nosotros | nosotras | nos | nuestra parte | nuestro lado | nuestro equipo | somos | estamos | tenemos | queremos | necesitamos | podemos | esperamos | vamos | hemos | haremos | tendremos | debemos | seremos | estaremos | podremos | iremos | seguimos | quisiéramos | por aquí | por acá',
  'my-our': 'mi | mis | nuestro | nuestra | nuestros | nuestras | mío | mía | míos | mías',
  you: 'usted | ustedes | vosotros | vosotras | tú | vos | te | ti | os | le | les | contigo | ud | uds | vd | vds | su parte | tu parte | vuestra parte | su lado | su equipo | vuestro equipo | tienes | tenés | puedes | podés | quieres | eres | sos | sois | tenéis | podéis | habéis',
  your: 'su | sus | tu | tus | vuestro | vuestra | vuestros | vuestras | suyo | suya | suyos | suyas | tuyo | tuya | de usted | de ustedes',
  'he-she': 'ella | le | su | sus',
  they: 'ellos | ellas | les | los | su | sus',
  somebody: 'alguien | alguno de | alguna persona | quien sea | cualquiera | quienquiera',
  nobody: 'nadie | ninguno | ninguna persona | ninguno de nosotros | ni dios | ni el tato',
  everybody: 'todo el mundo | todos | todas | todos nosotros | cada uno | cada quien',
  'name-title':
    'sr | sra | sres | srta | señor | señora | señores | señorita | don | doña | dr | dra | lic | licenciado | licenciada | ing | arq | mr | ms',
  friend:
    'amig* | hermano | hermana | bro | compadre | querido | querida | queridos | colega | tío | che | parce | cuate | compa | estimado | estimada | jefe mío | capo',
  boss: 'jefe | jefes | jefa | jefas | jefatura | director* | gerente* | gerencia | dueñ* | propietari* | ceo | cfo | coo | presidente | presidenta | patrón | mandamás | responsable de compras | superiores | mi superior | mis superiores | nuestro superior',
  board:
    'consejo | junta directiva | consejo de administración | directorio | la dirección | dirección general | alta dirección | gerencia general | casa matriz | sede central | la central | oficina central | corporativo | comité | accionista* | socios | los de arriba | desde arriba | cúpula | headquarters | la matriz | nuestra dirección | la junta | junta de accionistas | nuestra junta | el consejo | asamblea',
  'finance-dept':
    'finanzas | contabilidad | contable | contables | contador | contadora | contaduría | tesorería | tesorero | tesorera | cuentas por pagar | cuentas a pagar | departamento financiero | administración | depto financiero | controller | dpto de administración',
  'purchasing-dept':
    'compras | departamento de compras | dpto de compras | depto de compras | área de compras | equipo de compras | comprador | compradora | compradores | abastecimiento | aprovisionamiento* | adquisiciones | procurement | sourcing | central de compras | suministros',
  'legal-dept':
    'departamento legal | departamento jurídico | depto legal | dpto jurídico | área legal | equipo legal | asesoría jurídica | asesoría legal | asesor legal | asesores legales | nuestros legales | servicios jurídicos | jurídico | jurídica | nuestro legal',
  'quality-dept':
    'control de calidad | departamento de calidad | dpto de calidad | depto de calidad | equipo de calidad | nuestro departamento de calidad | inspección de entrada | recepción técnica | laboratorio* | qc | qa',
  colleague: 'compañer* | coleg* | sucesor* | asistente* | asistenta | sustitut* | ayudante',
  team: 'equipo | equipos | personal | plantilla | staff | gente | los chicos | muchachos | cuadrilla',
  partner: 'socio | socios | socia | socias | partner | partners | aliado* | aliada*',
  'wife-family':
    'esposa | esposo | mujer | marido | hijo | hija | hijos | hijas | familia* | madre | padre | mamá | papá | hermano | hermana | tío | tía | suegr* | bebé | niños',
  'own-customer':
    'client* | consumidor* | usuario* | usuaria* | huésped* | comprador final | usuario final | comensales',
  'retail-chain':
    'cadena | cadenas | supermercado* | hipermercado* | minorista* | detallista* | grandes superficies | gran superficie | grandes almacenes | tienda departamental | tiendas departamentales | cuenta clave | hotel* | retail* | retailer*',
  'distributor-dealer': 'distribuidor* | mayorista* | importador* | concesionari* | revendedor* | dealer*',
  agent:
    'agente | agentes | representante* | comisionista* | intermediari* | bróker* | el comercial | comercial de zona | agente comercial',
  supplier: 'proveedor* | suministrador* | provedor* | vendor | vendors | fuente de suministro | suplidor*',
  'our-supplier-status':
    'proveedor* homologad* | proveedor* aprobad* | proveedor* autorizad* | proveedor* calificad* | proveedor* preferente* | proveedor* preferid* | proveedor* habitual* | lista de proveedores | panel de proveedores | base de proveedores | cartera de proveedores | padrón de proveedores | homologa* | proveedor* único* | único proveedor | fuente única | registro de proveedores',
  'other-supplier':
    'otro* proveedor* | otra fábrica | otras fábricas | otro* fabricante* | otra* fuente* | otra empresa | otras empresas | otra compañía | otra casa | otro sitio | otros sitios | otro lugar | otros lugares | otro* vendedor* | nuevo* proveedor* | proveedor* alternativ* | proveedor* nuevo* | segundo proveedor | segunda fuente | fuente alternativa | la competencia | competencia | competidor* | competidora* | su competencia | tu competencia | vuestra competencia | rival* | con otro | con otros | a otro | a otros | los otros | los demás | alguien más | otra gente | un tercero | terceros | otro suplidor | otra planta | distinto proveedor | proveedor distinto | proveedor* local* | por fuera | en otra parte | a otra parte | con otra parte | por otra parte más | en otro lado | a otro lado | para otro lado | en otros lados | a un tercero | otro que | alguien que sí | quien sí | proveedor chino | proveedor turco | proveedor nacional',
  'former-supplier':
    'proveedor* anterior* | anterior proveedor | antiguo proveedor | antiguos proveedores | antiguo fabricante | ex proveedor | exproveedor | viejo proveedor | proveedor de antes | proveedor de siempre | proveedor previo | último proveedor | proveedor pasado',
  'manufacturer-factory':
    'fábrica* | fabricante* | planta | plantas | taller | talleres | factoría* | maquila* | nave',
  'forwarder-carrier':
    'transitari* | forwarder* | agente de carga | agencia de carga | embarcador* | naviera* | transportista* | transporte* | mensajería | courier* | paquetería | agencia de transporte | aerolínea* | chofer | conductor | camión | camiones | camioner* | flete* | dhl | fedex | ups | maersk | msc',
  bank: 'banco | bancos | bancari* | entidad bancaria | sucursal | caja de ahorros',
  'customs-authority':
    'aduana* | aduaner* | agente de aduanas | despachante* | autoridad portuaria | despacho de aduana* | sgs | agencia aduanal | aduanal* | inspección fronteriza | sat | dian | sunat',
  'government-authority':
    'ministerio* | autoridad* | policía* | hacienda | agencia tributaria | defensa del consumidor | consumo | oficina del consumidor | omic | profeco | indecopi | sernac | embajada* | consulado* | cámara de comercio | regulador* | fiscalía | gobierno | ayuntamiento | sanidad | guardia civil | superintendencia | procuraduría | consumidores | derechos del consumidor | denuncia* en consumo',
  lawyer:
    'abogad* | letrad* | procurador* | asesor jurídico | asesor legal | bufete | despacho de abogados | estudio jurídico | notario | notaría | escribano | notarial*',
  court:
    'tribunal* | juzgado* | juez | jueces | jueza | juicio* | pleito* | litig* | judicial* | vía judicial | los tribunales | corte | por lo penal | querell* | procedimiento judicial | proceso judicial',
  arbitration: 'arbitra* | árbitro | árbitros | mediación | mediador* | conciliación | laudo',
  insurance:
    'seguro de | el seguro | un seguro | seguros | asegurador* | aseguradora* | asegurado | asegurada | póliza* | siniestro* | perito* | peritaje* | peritación | cesce | coface',
  'inspector-auditor': 'inspector* | auditor | auditores | auditora | auditoras | verificador*',
  platform:
    'alibaba | amazon | ebay | trade assurance | mercado libre | mercadolibre | marketplace | paypal | aliexpress | shopify | etsy | plataforma* | made-in-china | made in china | wallapop',
  'press-media':
    'prensa | periódico* | periodista* | diario | diarios | reporter* | televisión | tele | tv | radio | revista* | medios | medios de comunicación | los medios',
  'social-media':
    'redes sociales | las redes | redes | facebook | linkedin | instagram | tiktok | youtube | twitter | grupo de whatsapp | grupos de whatsapp | foro | foros | grupo de telegram | trustpilot | google review* | reseñas de google | reddit | face | insta',
  'your-colleague':
    'su colega | su compañer* | tu compañer* | vuestro compañer* | su jefe | tu jefe | vuestro jefe | su jefa | su gerente | tu gerente | su director | su comercial | vuestro comercial | su vendedor* | su fábrica | tu fábrica | vuestra fábrica | su ingenier* | su gente | tu gente | vuestra gente | su personal | su representante | sus técnicos',
  'your-company':
    'su empresa | tu empresa | vuestra empresa | su compañía | tu compañía | su firma | su grupo | su negocio | tu negocio | vuestro negocio | su marca | vuestra marca | vuestra casa | su casa | su organización',
  'our-company':
    'nuestra empresa | mi empresa | nuestra compañía | mi compañía | nuestra firma | nuestro grupo | nuestro negocio | mi negocio | esta empresa | nuestra casa | nuestra organización | esta casa',
  neighbour: 'vecin*',
  'engineer-technician':
    'ingenier* | técnico | técnicos | técnica | técnicas | electricista* | mantenimiento | mecánico | mecánicos | instalador*',
  'landlord-utility':
    'casero | casera | alquiler* | arriendo | arrendador* | renta | electricidad | recibo de la luz | internet | gimnasio | comedor | cafetería | compañía eléctrica | factura de la luz | alquiler de la oficina',
  cancel:
    'cancel* | anul* | revoc* | desist* | dar de baja | damos de baja | sin efecto | quedar* sin efecto | dejar* sin efecto | dejamos sin efecto | dejo sin efecto | echar* atrás | echamos atrás | me echo atrás | tirar* para atrás | tiramos para atrás | no hay pedido | no habrá pedido | sin pedido | olvídese del pedido | olvídense del pedido | olvídate del pedido | tumbar* el pedido | cae el pedido | cae la orden | cayó el pedido | cae el negocio | retir* el pedido | bajar* el pedido | bajamos el pedido | nula | nulo | canselar | canselo | canselamos | darlo de baja',
  'terminate-end':
    'rescind* | rescisi* | terminar* | termina | terminan | terminamos | terminado | terminada | terminación | dar* por terminad* | damos por terminad* | doy por terminad* | dar* por finalizad* | damos por finalizad* | dar* por concluid* | damos por concluid* | damos por rot* | poner* fin | ponemos fin | pongo fin | pondremos fin | pondré fin | puesto fin | punto final | el fin de | final de nuestra | hasta aquí | hasta acá | hasta aquí hemos llegado | hasta aquí llegamos | se acabó | se acaba | se acabará | se terminó | se termina | finaliz* | finiquit* | romper* | rompemos | rompo | rotura de relaciones | ruptura | cortar por lo sano | cortar* la relación | cortamos la relación | cortamos relaciones | cortar* relaciones | cortamos con | cort* con ustedes | resolución del contrato | resolución contractual | resolver* el contrato | resolvemos el contrato | resuelto el contrato | extinción | extingu* | disolv* | disoluci* | desvincul* | prescind* | discontinu* | dejar* de trabajar | dejamos de trabajar | dejo de trabajar | dejar* de colaborar | dejamos de colaborar | dejar* de comprar* | dejamos de comprar* | no volver* a trabajar | no vuelvo a trabajar | no volvemos a trabajar | no volver* a comprar* | no seguir* trabajando | separ* nuestros caminos | caminos se separan | cada uno por su lado | cada quien por su lado | cada cual por su lado | fin a la relación | fin de la relación | fin de la colaboración | adiós a | cruz y raya | llega* a su fin | llegado a su fin | llegar* a su fin | carpetazo | no cuent* con nosotros | no cuent* conmigo | no cuent* más con | dejen de contar con | olvídense de nosotros | olvídense de mí | olvídese de nosotros | olvídate de nosotros | olvidaos de nosotros | perder* un cliente | perder* a un cliente | perder* como cliente | nos perder* como | pierd* un cliente | pierd* a un cliente | perdido un cliente | perdido a un cliente | perdieron un cliente | perdieron a un cliente | perdiste un cliente | nos pierden como | me pierden como | sin cliente | un cliente menos | no nos vuelven a ver | no nos volver* a ver | no nos verán más | no me vuelven a ver | no me ven más | no compro más | no les compro más | no le compro más | no te compro más | no os compro más | no compr* más | no les compr* más | no les vuelvo a | no les volver* a | no les volvemos a | no le vuelvo a | no le volver* a | no os vuelvo a | no os volver* a | no te vuelvo a | ni un pedido más | ni una orden más | ni una compra más | último pedido que | última vez que les | última vez que os | última vez que le | última vez que te | última vez que compr* | dar* por rota | romper* la relación | romper* relaciones | fin del contrato | no renov* | no se renov* | sin renovar* | no prorrog* | paso al costado | nos bajamos | me bajo de',
  stop: 'parar* | paramos | paren | parad | paró | pararon | detener* | detenemos | detiene* | detuv* | detengan | deténgan* | detendr* | detenid* el | frenar* | frenamos | frenado | frenada | frenen | cesar* | cese | cesamos | dejar* de | dejamos de | dejen de | deje de | dejad de | basta | poner freno | interrump*',
  'suspend-hold':
    'suspend* | suspens* | suspendemos | en suspenso | en pausa | pausa* | en espera | congel* | paraliz* | bloquead* | bloqueamos | bloquear* | retenid* | detenido | detenida | detenidos | detenidas | parado | parada | parados | paradas | en stand by | stand by | standby | en la nevera | en el congelador | en el aire | dejar* en suspenso | dejamos en suspenso | quedar* en suspenso | aparcad* | aparcamos | dejar* aparcad* | hold | a la espera de resolver',
  postpone:
    'posponer* | posponemos | pospuest* | pospon* | aplaz* | postergar* | posterg* | diferir* | diferid* | retras* el pedido | dejar* para | pasar* al próximo | pasar* a la próxima | pasar* al mes que viene | reprogram* | mover* la fecha | correr* la fecha',
  'move-switch':
    'mover* | movemos | mueve* | muevo | pasar* | pasamos | paso a | pasarnos | pasarme | cambiar* de | cambiamos de | cambio de proveedor | cambio de fábrica | trasladar* | traslad* | transferir* el pedido | transferimos | transferir* la producción | traspas* | desviar* | reubic* | reasign* | redirig* | migra* | llevar* el pedido | llevamos el pedido | llevar* la producción | llevarnos el | llevarme el | llevaremos | llevaré | llevo el | nos vamos con | me voy con | irnos con | irme con | iremos con | nos iremos con | me iré con | irnos a | irme a | nos vamos a otro | me voy a otro | nos vamos a la competencia | pasarnos a | pasar* a otro | dar* el pedido a | daremos el pedido | darle el pedido a | le daremos el pedido | le doy el pedido | encargar* a otro | encargar* a otros | movimos | desviamos | cambi* de proveedor | cambi* de fabrica | cambi* de fabricante | me cambio a | nos cambiamos a | cambiarnos a | llevarnos el negocio | llevarme el negocio | llevar* nuestro negocio | llevaremos nuestro negocio | llevarnos nuestro | llevar* la compra | dárselo a | se lo damos a | se lo doy a | se lo daremos a | se lo daré a | dárselos a',
  'look-elsewhere':
    'buscar* otro* | buscar* otra* | busc* otro* | busc* otra* | busc* en otr* | buscar* por otro | buscar* fuera | buscar* alternativ* | busc* alternativ* | buscarme otro | buscarnos otro | busco otro | busque* otro | mirar* otro* | mirar* otra* | mir* otr* | mirar* en otr* | mirando otr* | ver* otr* opcion* | viendo otr* | alternativa | alternativas | otra opción | otras opciones | otras alternativas | más opciones | barajar* | baraj* | explor* | sonde* | tante* | evalu* otr* | valor* otr* | valorando alternativ* | evaluando alternativ* | estudi* otr* | consult* con otr* | preguntar* a otr* | pedir* precio* a | pedir* presupuesto* a | cotiz* con otr* | cotiz* en otr* | cotizando con | otras puertas | tocar* otras puertas | llamar* a otras puertas | acudir* a otr* | recurrir* a otr* | dirigirnos a otr* | salir* al mercado | salimos al mercado | nuevos horizontes | otros horizontes | buscarnos la vida | buscarme la vida | no son los únicos | no sois los únicos | no es el único | no eres el único | no son el único | hay más proveedores | hay muchos proveedores | sobran proveedores | proveedores sobran | proveedores hay muchos | hay más peces | otros me | otros nos | por otro lado más barato | otras vías',
  leave:
    'irme | irnos | nos vamos | me voy | nos iremos | me iré | nos fuimos | marchar* | marchamos | me marcho | nos marchamos | dejar* | dejamos | dejé | abandon* | retirar* | retiramos | retiro | levantar* de la mesa | levantamos de la mesa | salir* | salimos | largar* | me largo | nos largamos | adiós | chao',
  go: 'ir | voy | va | van | vas | vamos | vais | iba | iban | iré | iremos | irá | irán | fue | fueron | fui | fuimos | ido | yendo | vaya | vayan',
  come: 'venir | vengo | viene | vienen | vienes | venimos | vino | vinieron | vine | vendr* | venid* | venga* | viniendo | venía*',
  'return-goods':
    'devolver* | devolv* | devuel* | devolucion* | regresar* la mercancía | regresar* el producto | regres* la mercadería | mandar* de vuelta | mandamos de vuelta | enviar* de vuelta | enviamos de vuelta | de vuelta | reenví* | reexped* | retornar* | retornamos | recoger* la mercancía | recojan la mercancía | recojan su | llevarse la mercancía | llévense | retiren la mercancía | retiren su mercancía',
  'refuse-reject':
    'rechaz* | rehus* | recus* | negar* | niego | negamos | niegan | nos negamos | me niego | no acept* | no lo acept* | no la acept* | no los acept* | no admit* | no recib* la mercancía | no recib* el contenedor | no recib* el envío | no recoger* | no retirar* | no descarg* | no dar* entrada | declin* | desestim* | no pasar* por | no nos quedamos con | no me quedo con | no quedarnos con',
  accept:
    'acept* | admit* | aceptación | conforme | conformes | conformidad | doy el visto bueno | damos por bueno | me quedo con | nos quedamos con',
  agree:
    'de acuerdo | acuerdo | acuerdos | acord* | acuerd* | trato | trato hecho | convenid* | convenim* | convenir | pact* | conforme | llegar* a un acuerdo | estamos de acuerdo',
  approve:
    'aprob* | aprueb* | visto bueno | vb | luz verde | autoriz* | dar* el ok | el ok de | okay de | validar* | validad* | validación | ok',
  confirm: 'confirm*',
  sign: 'firm* el | firm* la | firm* un | firmar* | firmado | firmada | firmados | firmadas | firmamos | firmo | firmen | firme el | firma | rubric* | suscrib* | suscrit*',
  withhold:
    'reten* | retien* | retuv* | retención | retenid* | no liber* | sin liberar* | no soltar* | no solt* | guardar* el saldo | quedar* retenid* | queda* retenid* | bloque* el pago | bloque* el saldo | bloque* la transferencia | bloquead* el pago | congel* el pago | congel* el saldo | paraliz* el pago | suspend* el pago | suspend* los pagos | deten* el pago | detien* el pago | frenar* el pago | par* el pago | quedarnos con el saldo | me quedo con el saldo | nos quedamos con el | pendiente de pago | no transferir* | se queda aquí | se queda en nuestra | el saldo se queda | en garantía | pago en suspenso',
  deduct:
    'descont* | descuent* de la | descuent* del | lo descuento | descontado* | deduc* | deduzc* | deduj* | restar* | restamos | restaremos | rebaj* de la | rebaj* del saldo | compensar* con | compensación de saldos | compensar* contra | nota de débito | notas de débito | nota de cargo | cargo en cuenta | debit* | adeudar* en | quitar* de la factura | quitamos de la factura | quitar* del saldo | aplicar* el descuento | neto de | restaremos del | restar* del | restado | restada | minorar* | minoramos | cobr* de la factura | cobr* del saldo | nos lo cobramos | me lo cobro | nos lo cobraremos | pago parcial | pagaremos solo | pagar* sólo | pagar* la diferencia | aplicar* una deducción | aplicaremos un descuento | aplicar* un descuento de',
  pay: 'pagar* | pago | paga | pagas | pagamos | pagan | pagáis | pagué | pagaron | pagaba* | pagado* | pagada* | paguen | paguemos | pagando | abonar* | abonamos | abono | abonado | abonada | abonaremos | liquidar* | liquidamos | liquidado | saldar* | saldad* | ingresar* el | desembols* | cancelar la factura | cancelar* el saldo | cancelar* la factura | cancelada la factura | cobrar* | cobren | cobran | soltar* la plata | aflojar* | liberar* el pago | liberaremos el pago | liber* el saldo',
  'not-pay':
    'no pag* | no lo pag* | no la pag* | no les pag* | no le pag* | no los pag* | no las pag* | no te pag* | no os pag* | no se pag* | no se lo pag* | no se le pag* | no se les pag* | no vamos a pagar* | no voy a pagar* | no pienso pagar* | no pensamos pagar* | no pienso soltar* | no tenemos pensado pagar* | sin pagar* | sin pago | impag* | no abon* | no se abon* | no vamos a abonar* | no voy a abonar* | no hay pago | no habrá pago | no habrá más pagos | no hay dinero | no habrá dinero | no hay plata | no cobrar* | no cobran | no van a cobrar* | no vas a cobrar* | no vais a cobrar* | no va a cobrar* | no verán un | no verás un | no veréis un | no va a ver un | no van a ver un | ni un euro | ni un céntimo | ni un centavo | ni un peso | ni un dólar | ni un duro | ni un mango | ni un cinco | ni un sol | ni un quinto | no transfer* | no liber* el pago | no liber* el saldo | olvídense de cobrar | olvídese de cobrar | olvídate de cobrar | olvídense del saldo | olvídense del pago | olvídese del saldo | pago* suspendid* | pago* detenid* | pago* paralizad* | pago* bloquead* | pago* congelad* | pago* parad* | pago* frenad* | pago queda en suspenso | paralizado el pago | suspendido el pago | detenido el pago | bloqueado el pago | parado el pago | frenado el pago | orden de no pago | no soltar* | no suelto | no soltamos | no efectuar* el pago | no realizar* el pago | no haremos el pago | no hago el pago | no hacemos el pago | no haré ningún pago | ningún pago | devolver* el recibo | devolver* el giro',
  refund:
    'reembols* | devolucion* | devuelv* el dinero | devolver* el dinero | devuelv* la plata | devolver* la plata | devuelv* mi dinero | devuelv* lo pagado | devolver* el importe | devolución del importe | devolución del dinero | mi dinero de vuelta | dinero de vuelta | reintegr* | reposición del importe | restitu* | refund | el depósito de vuelta',
  compensate:
    'compens* | indemniz* | resarc* | reparación del daño | daños y perjuicios | perjuicio* | daños | lucro cesante | hacerse cargo de los daños | cubrir* las pérdidas | cubran las pérdidas | cubrir* el daño | bonific* | atención comercial | gesto comercial',
  claim:
    'reclam* | reclamo | reclamos | reivindic* | claim | exigimos una indemnización | exijo una indemnización | reclamo por | reclamación por',
  penalty:
    'penaliz* | penalid* | multa | multas | multar* | multan | sanción | sanciones | sancion* | recargo* | mora | intereses de demora | intereses de mora | cláusula penal | por día de retraso | por día de atraso | por semana de retraso | por cada día de',
  'charge-you':
    'cargar* a su cuenta | cargaremos | cargamos a su | les cargaremos | le cargaremos | cargar* en su cuenta | facturar* a ustedes | les facturar* | le facturar* | os facturar* | les vamos a facturar | se los facturamos | repercut* | por su cuenta | por cuenta suya | por tu cuenta | por vuestra cuenta | por cuenta de ustedes | a su cargo | a cargo de ustedes | a vuestro cargo | a cargo suyo | cuenta de ustedes | corre por su | corre de su cuenta | corren por su | correr* por su | correr* de su cuenta | corran con | corre a su cargo | corre a cargo | costes les ser* | costos les ser* | pasar* la factura | pasaremos la factura | pasarles la factura | trasladar* el costo | trasladar* los costos | trasladar* el coste | trasladar* los costes | trasladarles | asum* el coste | asum* el costo | asuman | asumir* los gastos | asumir* el coste | asumir* el costo | hacerse cargo | se hagan cargo | se haga cargo | háganse cargo',
  'chargeback-dispute':
    'contracargo* | contra cargo | chargeback* | disputa* | disputar* | abrir* una disputa | abierto una disputa | abierta una disputa | abrí una disputa | abrir* un caso | abrir* caso | abierto un caso | abrí un caso | abierto caso | abrir* una reclamación | abierto una reclamación | abrir* una controversia | controversia* | reclamo en alibaba | reclamación en alibaba | reclamo en paypal | reclamación en paypal | devolver* el cargo | desconocer* el cargo | desconocí el cargo | retrocesión | retroceder* el cargo | impugn* | formulario de reclamación | dispute',
  sue: 'demandar* | demandarl* | los demando | les demando | le demando | los demandamos | demanda judicial | una demanda | poner* una demanda | interponer* | interpon* | interpuest* | querell* | denunciar* | denunci* | acciones legales | acción legal | acciones judiciales | medidas legales | vía legal | vías legales | vía judicial | por la vía legal | vía jurídica | por lo legal | llevar* a juicio | llevar* a los tribunales | llevar* ante los tribunales | ir* a juicio | ir* a los tribunales | iremos a juicio | nos vemos en los tribunales | nos vemos en el juzgado | verse en los tribunales | nos veremos en los tribunales | nos veremos las caras | emprender* acciones | tomar* acciones legales | ejercer* acciones | legalmente | por vía judicial | entabl* | empapelar* | nos vemos en tribunales | los veo en tribunales | verán en tribunales | tendrán noticias de nuestr* abogad* | noticias de mi abogado | noticias de nuestros abogados | en manos de nuestr* abogad* | en manos de abogados | en manos de mi abogado | pondremos en manos de',
  'legal-notice':
    'burofax | carta documento | carta notarial | carta certificada | acta notarial | requerimiento | requerimiento formal | requerimiento de pago | notificación formal | notificación legal | notificamos formalmente | comunicación formal | preaviso | aviso formal | último aviso | aviso final | por la presente | mediante la presente | por medio de la presente | incumpl* | incumplimiento contractual | incumplimiento de contrato | en mora | constituir* en mora | intim* a | intimación | intimamos | emplaz* | apercib* | requerimos | le requiero | les requiero | sin perjuicio de | plazo de subsanación | subsan* | fehaciente | fehacientemente | ultimátum | dar* por notificad* | quedan notificad* | queda notificad* | dense por notificados | dese por notificado | notificación de incumplimiento | notificación de rescisión | notificación de resolución | carta de abogado | carta del abogado | cease and desist',
  'report-to':
    'denunci* | poner* una denuncia | reportar* | los reporto | reportarl* | reportaré | reportado a | reportados a | poner* una queja | poner* una reclamación | presentar* una queja | presentar* una reclamación | presentar* un reclamo | presentar* una denuncia | presentad* una | interponer* una queja | interponer* una reclamación | interpuest* una | hoja de reclamaciones | libro de reclamaciones | queja formal | reclamación formal | reclamo formal | poner* en conocimiento | ponerlo en conocimiento | dar* parte | daremos parte | avisar* a las autoridades | informar* a las autoridades | radic* una queja | elevar* una queja',
  'publish-post':
    'publicar* | publico | publicamos | publicaré | publicaremos | publicad* | publicación | públicamente | hacer* público | haremos público | haré público | sacar* a la luz | sacarlo a la luz | salir* a la luz | colgar* en | colgaré | subir* a | subiré | subiremos | subo a | postear* | posteo | postearé | poner* en internet | poner* en las redes | pondré en las redes | pondremos en redes | contar* en las redes | contarlo en redes | exponer* | exponerl* | expondr* | captura* | capturas de pantalla | pantallazo* | compartir* mi | compartir* nuestra | compartiré | compartiremos | difund* | difusión | viral* | airear* | quemarlos en redes | los voy a quemar | los quemo en redes | escrachar* | funar* | ventilar* | dejar* en evidencia | que se sepa | exhibirl* | quemarl* | quemar* en',
  'review-rating':
    'reseña* | valoracion* | valoración negativa | estrella* | una estrella | calificación | calificaciones | opinión negativa | opiniones | mala opinión | comentario negativo | comentarios negativos | puntuacion* | puntaje | mala nota | review* | rating | feedback | crítica | críticas | mala referencia',
  'warn-others':
    'avisar* a otros | avisar* a todos | avisar* a todo | avisaré a | advertir* | advert* a | advierto | prevenir* a | alertar* | alert* a | contar* a todo* | contarle a todo* | contarles a todos | contaré a | se lo contaré a | decir* a todo* | decirle a todo* | lo sabrá todo | se enterará todo | se va a enterar todo | todo el mundo sabrá | todo el mundo se va a enterar | todo el sector | en el sector se | todo el gremio | correr* la voz | corre la voz | corra la voz | correr* el rumor | boca a boca | boca en boca | de boca en boca | las noticias vuelan | se comenta | aquí nos conocemos todos | nos conocemos todos | hablar* mal | mala fama | mala prensa | mala publicidad | que todos sepan | no recomendar* | no los recomiend* | no os recomiend*',
  blacklist:
    'lista negra | listas negras | vetar* | vetad* | vetamos | veto | blacklist* | bloquear* como proveedor | bloquead* como proveedor | proveedor* bloquead* | darlos de baja | dar* de baja como proveedor | dados de baja | dado de baja | de baja como proveedor | baja como proveedor | dar* de baja al proveedor | baja de proveedor* | deshomolog* | desclasific* | descalific* | inhabilit* | tachar* | tachad* | borrar* de la lista | sacar* de la lista | sacarlos de la lista | fuera de la lista | excluir* | exclu* de nuestra | eliminar* de la lista | eliminad* de | retirad* de la lista | cruz y raya | tach* de la lista',
  reduce:
    'reducir* | reduc* | reduj* | reduzc* | reducción | bajar* | bajamos | bajaremos | bajen | baje | disminu* | recort* | rebajar* | mermar* | merma | menos pedidos | pedidos más pequeños | pedidos menores | menor volumen | menos volumen | a la mitad | por la mitad | la mitad del volumen | achic* | aminor* | ajustar* a la baja | baj* el volumen | comprar* menos | compraremos menos | pedir* menos | pediremos menos | reducir* el volumen | reducir* los pedidos | recortar* pedidos | adelgaz* | baja el | bajan | bajó | bajaron | bajando',
  'share-split':
    'repart* | dividir* | divid* el | dividimos | compartir* el volumen | cuota* | parte del volumen | parte del pedido | parte de los pedidos | una parte | mitad del volumen | diversific* | doble fuente | dos proveedores | dos fuentes | asignación | asignar* | porcentaje del volumen | participación | reparto | repartir* el volumen | repart* los pedidos | dar* una parte a | parte a otro',
  'tender-rfq':
    'licita* | concurso | concursos | puja* | subasta* | rfq | solicitud de cotización | solicitud de oferta* | solicitud de presupuesto | petición de oferta* | pliego* | convocatoria | sacar* a concurso | salir* a concurso | a concurso | nueva ronda | benchmark* | ronda de ofertas | ronda de negociación | cotejo | cuadro comparativo',
  compare: 'compar* | frente a | versus | vs | cotej* | contrast* | en comparación',
  buy: 'compr* | adquir* | adquisición | adquisiciones',
  order:
    'pedido | pedidos | pedid | pedimos | orden | órdenes | ordenar* | ordenamos | ordenado | ordené | encarg* | orden de compra | comanda',
  reorder:
    'repetir* | repetición | repetimos | repetid* | nuevo pedido | volver* a pedir* | volver* a comprar* | volvemos a pedir | volvemos a comprar | repedido* | reposición | reponer* | recompra* | pedir* de nuevo | pedir* otra vez | repito | reorden* | resurtid* | resurtir*',
  sell: 'vender* | vend* el | vendo | vende | venden | vendes | vendemos | vendid* | vendiendo | vendí | vendió | vendieron | venta | ventas | comercializ*',
  ship: 'enviar* | envío | envíos | envía* | enviad* | embarc* | embarque* | despach* | expedi* | zarp* | buque* | barco* | barcos | vapor | salió el barco | salida del puerto',
  deliver: 'entreg* | repart* | suministr* | entrega el',
  send: 'enviar* | envío | envía* | envié | enviamos | enviaron | enviad* | envíe* | enviando | mandar* | mando | manda | mandan | mandas | mandamos | mandad* | mandé | mandaron | manden | mándame | mándeme | mándenme | mándanos | remit* | pasar* el | pásame | páseme | pásenos | hacer* llegar | hágannos llegar | hacedme llegar',
  receive:
    'recib* | recepcion* | llegó a | acus* recibo | acuse de recibo | nos llegó | me llegó | nos llegaron',
  arrive: 'lleg* | arrib* | alcanz*',
  wait: 'espera* | esperando | en espera | a la espera | aguard* | seguimos esperando | sigo esperando | esperamos',
  expect:
    'esperar* | espero que | esperamos que | esperábamos | esperaba | expectativa* | previst* | cuento con | contamos con | contábamos con | prevé | prevemos',
  hope: 'espero | esperamos | espero que | esperando que | ojalá | esperanza* | confío en que | confiamos en que',
  want: 'quier* | quis* | pretend* | querer* | queremos | querr* | quería | queríamos | querían | queréis | desear* | deseo | desea | desean | deseamos | deseaba*',
  need: 'necesit* | necesidad* | hace falta | hacen falta | nos hace falta | requer* | precis* de | precisamos | preciso | nesecit* | necesari* | ocupamos | ocupo',
  'like-wish':
    'me gustaría | nos gustaría | quisiera | quisiéramos | con gusto | encantad* de | encantad* | será un placer | un placer | me encantaría | nos encantaría | querría | querríamos | me interesa | nos interesa | estaría bien | estaríamos encantados | gustoso* | gustosa* | gustosamente',
  'ask-request':
    'pedir* | pido | pide | piden | pides | pedimos | pidi* | pidió | pida | pidan | solicit* | pregunt* | rogar* | ruego | rogamos | consult* | petición* | peticiones | le agradecería | les agradecería | te agradecería | agradeceríamos',
  'demand-insist':
    'exig* | exigencia* | exij* | insist* | demandar* | demandamos que | queremos ya | imponer* | impon*',
  require: 'requer* | requier* | requis* | exig* | se precisa',
  must: 'deb* de | deber | debe | deben | debes | debéis | debemos | debo | deberá | deberán | tener que | tiene que | tienen que | tienes que | tenéis que | tenés que | tengo que | tenemos que | tendrá que | tendrán que | tendrás que | tendré que | tendremos que | hay que | habrá que | ha de | han de | hemos de | sí o sí',
  can: 'poder | puedo | puede | pueden | puedes | podés | podemos | podéis | podría* | podrían | podrá* | podré | podremos | pueda* | puedan | pudo | pudi* | podía* | capaz | capaces | es posible',
  cannot:
    'no poder* | no puedo | no puede | no pueden | no puedes | no podés | no podemos | no podéis | no podr* | no se puede | no pudo | no pudi* | no podía* | incapaz | incapaces | imposible',
  will: 'voy a | va a | van a | vas a | vamos a | vais a | haré | haremos | hará | harán | será | serán | seré | seremos | tendré | tendremos | tendrá | tendrán | iré | iremos | habrá | estará | estaremos | podremos | podrá | daremos | pasaremos | buscaremos | tomaremos | dejaremos | pondremos',
  would:
    'sería | serían | haría | haríamos | harían | tendría* | tendríamos | habría* | habríamos | estaría* | iría* | querría* | gustaría | podría* | debería*',
  should:
    'debería | deberían | deberías | deberíamos | deberíais | debiera | debieran | convendría | habría que | tendría que | tendrían que',
  'may-might':
    'puede que | podría | podrían | podría ser | pudiera | pudiese | tal vez | quizá | quizás | capaz que | puede ser',
  forced:
    'obligad* | me obliga* | nos obliga* | obligan a | obliga a | obligarán a | obligarnos a | vemos obligad* | veo obligad* | veremos obligad* | veré obligad* | vemos en la obligación | veremos en la obligación | vemos en la necesidad | veremos en la necesidad | veo en la necesidad | en la necesidad de | forzad* | nos fuerza* | me fuerza* | fuerzan a | más remedio | otro remedio | más remedio que | no hay más remedio | otra alternativa | no queda* alternativa | no hay alternativa | no tener* alternativa | no tenemos alternativa | no tengo alternativa | sin alternativa | sin más alternativa | sin otra alternativa | no hay otra opción | no tenemos otra opción | no tengo otra opción | no tenemos opción | no tengo opción | no tendremos opción | no tendremos otra opción | no tendré otra opción | sin otra opción | sin opción | otra opción que | otra salida | sin salida | más salida que | no hay otra salida | no queda otra | no me queda otra | no nos queda otra | no me quedará otra | no nos quedará otra | no me queda de otra | no nos queda de otra | no hay de otra | no queda de otra | ni modo | no me dejan otra | no nos dejan otra | no nos deja otra | no me deja otra | no nos dejáis otra | no nos dejan alternativa | nos dejan sin | manos atadas | atad* de manos | atad* de pies y manos | entre la espada y la pared | contra la pared | contra las cuerdas | no depende de mí | no depende de nosotros | no está en mis manos | no está en nuestras manos | muy a mi pesar | muy a nuestro pesar | no hay vuelta atrás | por fuerza | a la fuerza | nos empuja* a | me empuja* a | no queda más que | no nos queda más que | no me queda más que | no me queda más | no nos queda más | no tendremos más remedio | no hay otro remedio | no puedo hacer nada | no podemos hacer nada | por imposición | sin más opción',
  let: 'dejar* que | dejen | deje que | dejad | deja que | permit* | déjame | déjeme | déjenme | dejarnos',
  give: 'doy | da | dan | das | damos | dais | di | dio | dieron | dimos | dado | dada | dados | dando | dará | darán | daré | daremos | daría* | darle* | darnos | darme | den | dame | denme | deme | denos | diera* | otorg* | brind* | conced* | facilit*',
  take: 'tomar* | tomo | toma | toman | tomamos | tomaron | tomé | tomad* | tomen | tomando | coger* | cojo | coge | cogemos | llev* | agarr* | sacar* | sacamos | sacó',
  get: 'obtener* | obten* | obtien* | obtuv* | consegu* | consig* | consegui* | logr* | recib*',
  keep: 'mantener* | manten* | mantien* | mantuv* | guardar* | guard* | conserv* | sigue* | seguir | quedar* | quedamos | seguimos',
  put: 'poner* | pongo | pone | ponen | pones | ponemos | puso | pusieron | puest* | pondr* | ponga* | poniendo | coloc* | meter* | metemos | puse | pusi*',
  'make-produce':
    'hacer* | hacemos | hacen | hecho | hecha | hechos | hechas | fabric* | produc* | produj* | elabor* | confeccion* | manufactur*',
  use: 'usar* | uso | usa | usan | usamos | usad* | usando | usé | utiliz* | ocupar* | emplear* | empleamos | empleado para',
  work: 'trabaj* | funcion* | operar* | laborar* | laboramos',
  try: 'intent* | trat* de | probar* | procur* | prueb*',
  help: 'ayud* | apoy* | asist* | soporte | echar* una mano | echarnos una mano | colabor*',
  'solve-fix':
    'soluci* | resolv* | resuel* | arregl* | correg* | corrig* | remedi* | subsan* | enmend* | enmiend* | zanj* | poner* remedio',
  replace:
    'reempla* | sustitu* | substitu* | repon* | reposición | cambiar* por | cambiar* las piezas | cambi* la mercancía | recambio* | canje* | cambio de la pieza',
  repair: 'repar* | arreglar* | compon* la | retrabaj* | reproces* | servicio técnico',
  check:
    'comprob* | comprueb* | verific* | checar* | controlar* | controlamos | mirar* | cotej* | repas* | revisar* | reviso | revisa | revisan | revisamos | revisad* | revisando | revise | revisen | revisión | revisiones | chequear* | chequeo | chequea* | checa | checamos | chequen | cheque la',
  test: 'prueba | pruebas | probar* | probamos | probad* | prueb* | ensay* | testear* | testead* | test | tests | analiz* | análisis',
  inspect: 'inspecc* | inspecion*',
  count: 'contar* | contamos | conté | contado | contó | contaron | recuent* | conteo | recont*',
  measure: 'medir* | mide* | medimos | medid* | medida | medidas | medicion*',
  open: 'abr* el | abrir* | abro | abre | abren | abrimos | abr* la | abrí | abrió | abiert* | apertur*',
  close: 'cerrar* | cierr* | cerramos | cerrad* | cerró | cerraron | clausur*',
  find: 'encontr* | encuentr* | hall* | localiz* | detect* | descubr*',
  see: 'ver | veo | ve | ven | ves | vemos | veis | vi | vio | vieron | vimos | visto | vista | viendo | verá | verán | veremos | vea | vean | veía* | verlo',
  look: 'mirar* | mir* la | mira | miro | miramos | mire | miren | mirando | busc* | ojear* | echar* un vistazo | un vistazo',
  show: 'mostr* | muestro | muestra que | muestran | mostrar* | enseñ* | demostr* | demuestr* | reflej*',
  hear: 'oír | oigo | oye | oímos | oyó | oído | escuch* | nos dicen | enterar* | enteré | enteró | enteramos | me entero | enterad*',
  say: 'decir* | digo | dice | dicen | dices | decimos | dije | dijo | dijeron | dijimos | dicho | dicha | diciendo | dirá | diré | diremos | diga* | digan | decía*',
  tell: 'decirle* | decirles | decirte | decirnos | dígame | díganme | dime | díganos | contar* | le digo | les digo | te digo | os digo | me dijo | nos dijo | me dijeron | nos dijeron | comunic* | cuéntame | cuénteme | cuéntenme | le cuento | les cuento | te cuento | os cuento | cuéntanos | cuéntenos',
  'talk-call':
    'hablar* | habl* | llam* | convers* | charl* | discut* | discusión | telefon* | por teléfono | platic* | dialog* | diálogo | coment*',
  write: 'escrib* | escrit* | redact* | por escrito',
  answer: 'respond* | respuest* | contest* | contestación | contésten*',
  ignore:
    'ignor* | sin respuesta | sin contestar* | sin contestación | no respond* | no contest* | no me respond* | no nos respond* | no me contest* | no nos contest* | nadie respond* | nadie contest* | nadie me contest* | nadie nos contest* | nadie responde | nadie coge el teléfono | nadie atiende | no atiend* | no cog* el teléfono | no me cogen | no me atiend* | no nos atiend* | no dan señales | sin noticias | sin señales | señales de vida | ni caso | no nos hacen caso | no me hacen caso | no hacen caso | hacer* caso omiso | caso omiso | silencio* | callad* | oídos sordos | me dejan en visto | en visto | dejad* en visto | sin novedades | ninguna respuesta | ninguna noticia | no hay respuesta | no hemos recibido respuesta | no he recibido respuesta | no sabemos nada | no sé nada | nadie da la cara | no dan la cara | no da la cara | dan largas | dando largas | me dan largas | nos dan largas | pasan de nosotros | pasan de mí | desatend* | ningunead* | ninguneo | ninguneando | nos ningunean | me ningunean | se hacen los | hacerse el sordo | me clavan el visto | clavar* el visto | no devuelv* las llamadas | no me devuelv* | le escribí y nada | sin atender*',
  explain: 'explic* | explíq* | aclar* | esclarec* | justific* | dar* cuentas | den cuentas | rendir cuentas',
  understand: 'entend* | entiend* | compren* | comprens*',
  know: 'saber* | sabe | saben | sabes | sabemos | sabéis | sabía* | supo | supe | supimos | sepa | sepan | sabrá* | sabido | conoc* | conozc* | me consta',
  think:
    'pens* | piens* | creo | creemos | opin* | parece | me parece | nos parece | supong* | suponemos | considero | consideramos',
  believe: 'creer* | creo | cree | creen | creemos | crees | creí* | creyó | creía*',
  decide:
    'decid* | decisi* | resolvi* | determin* | ha resuelto | tomar* una decisión | tomar* la decisión | toma la decisión',
  choose: 'eleg* | elig* | elij* | escog* | escoj* | seleccion* | optar* | opt* por | decant*',
  prefer: 'prefer* | prefier* | preferi* | antes que',
  consider:
    'consider* | reconsider* | replante* | plante* | valorar* | valoramos | valorando | evaluar* | evaluamos | evaluando | evalú* | estudiar* | estudiamos | estudiando | sopes* | revisar* nuestra | revisar* la relación | revisaremos nuestra | repens* | pensar* si | pensar* seriamente | pensárnoslo | pensármelo | poner* en duda | cuestion* | contempl* | volver* a pensar | me lo pienso',
  plan: 'plan | planes | planific* | planear* | planead* | planeamos | program* | previst* | prevemos | tenemos previsto | cronograma* | calendario* | planning | agend*',
  prepare: 'prepar* | redactad* | borrador* | redactando | alist* | elabor*',
  start:
    'empez* | empiez* | comenz* | comienz* | inici* | arranc* | lanz* | lanzamiento | iniciad* | poner* en marcha | puesta en marcha | empec*',
  finish: 'acab* | terminar* | terminad* | terminó | finaliz* | complet* | concluir* | conclu* | list* para',
  continue:
    'continu* | seguir* | sigo | siguen | sigue | seguimos | sigan | siga | siguiendo | prosegu* | prosig*',
  change: 'cambi* | modific* | ajust* | variación | rectific* | enmend* | alterar* | alterad* | alteración',
  update:
    'actualiz* | progreso | avance* | estatus | status | ponerme al día | poner* al día | novedad | novedades | cómo va | cómo van | estado del pedido | estado actual | estado de | qué estado',
  'forward-copy':
    'reenvi* | copia | copiamos | en copia | copiad* | copio a | copio | cc | con copia | fwd | rv',
  attach: 'adjunt* | anex* | acompañ*',
  forget: 'olvid* | se me pasó | se les pasó | se nos pasó',
  remember: 'recuerd* | recordar* | record* | acord* de | acuérd* | me acuerdo | hacer* memoria',
  promise:
    'promet* | promes* | compromet* | compromis* | aseguraron | aseguró | me asegur* | nos asegur* | dieron su palabra | dio su palabra | su palabra | palabra de | diste tu palabra | tu palabra | prometieron | garantizaron',
  guarantee: 'garant* | aval | avales | avalar* | fianza | warranty',
  prove:
    'prueba | pruebas | probar* que | demostr* | demuestr* | evidenci* | acredit* | justificante* | comprobante* | constancia',
  trust:
    'confi* | confianza | fiar* | me fío | nos fiamos | fiable* | fiabil* | confiable* | fe en | de fiar | de confianza',
  doubt:
    'dud* | preocup* | nervios* | miedo | temor* | temo | tememos | desconfi* | recel* | inquiet* | sospech* | no me fío | no nos fiamos | intranquil* | inseguridad | inseguro* | insegura* | no estoy tranquil* | reticen* | no lo veo claro | no lo vemos claro',
  lose: 'perder* | pierd* | pérdida* | perdiendo | perdid* | se quedan sin | se queda sin | te quedas sin | os quedáis sin | perdi* | perdemos | perdería | perdamos | nos pierden | me pierden | han perdido',
  win: 'gan* un | ganar* | ganamos | ganad* | ganó | ganan | ganancia* | beneficio*',
  cost: 'costar* | cuest* | costó | costaron | costad* | coste | costes | costos | costando | nos sale | nos salió | sale por',
  save: 'ahorr* | economiz*',
  miss: 'falt* | perdemos | perdimos | nos faltan | me faltan | falta | faltan | faltó | faltaron | faltante* | echar* en falta | echamos en falta | incumpl* | perdi* | perder*',
  fail: 'fall* | no funcion* | dejó de funcionar | dejaron de funcionar | dejar* de funcionar | no arranca* | no prende* | no enciende* | no anda | no andan | no sirve* | fracas* | averi* | avería* | averiad* | fuera de servicio | se apag* | muert* | incumpl* | no cumpl* | descompuest* | se descompus* | no jala',
  break:
    'rompe* | rompi* | rompió | rotos | rotas | roto | rota | rotura* | quebr* | quiebr* | agriet* | griet* | fisur* | partid* en | se partió | se parte | se cae | se caen | se cayó | se despeg* | despeg* | desgarr* | rajad* | estropea* | doblad* | se descos* | descosid* | se desprend* | desprend* | chafad* | despostill*',
  leak: 'fuga | fugas | gote* | filtra* | filtración | filtraciones | pierde agua | pierde aceite | pierden aceite | pérdida de aceite | derram* | escape de',
  'rust-mould':
    'óxid* | herrumbr* | moho* | mohos* | hongo* | mancha* | manchad* | olor* | huele* | humed* | mojad* | corrosi* | apest* | corros* | corroid*',
  'burn-melt':
    'quem* | quemad* | derrit* | derret* | fundid* | fundió | fundieron | humo | chispa* | incendi* | fuego | se prendió | echa humo | chamusc* | recalent* | recalient*',
  'mix-up':
    'mezclad* | cambiad* | confund* | confusión | cruzad* | equivocad* | artículo* equivocad* | color equivocad* | talla equivocad* | tallas equivocad* | tamaño equivocad* | etiqueta* equivocad* | modelo equivocad* | color que no | que no era | que no eran | no es lo que pedimos | no es lo que pedí | no es el que | no son los que | otra referencia | otro modelo | otro color',
  'lie-cheat':
    'mentira* | mentiros* | miente* | engañ* | estaf* | timo | timad* | timador* | timar* | fraude* | fraudulent* | defraud* | ladrón | ladrones | chorizo* | robo | robar* | robad* | tramp* | tramposo* | embuster* | sinvergüenza* | falso | falsa | falsos | falsas | falsific* | deshonest* | mala fe | transar* | tranza* | truch* | timan | nos vieron la cara | ver* la cara de | choros | verseros | versero | pirat* | mentir* | mentido | mintier* | mintió | mintiendo | miente | mienten | mientes | chanta | chantas | chantaje | nos toman por tontos | me toman por tonto | tomar por tont* | ven la cara',
  'insult-words':
    'idiota* | imbécil* | inútil* | estúpid* | tonto* | tonta | tontos | payaso* | mierda* | basura* | porquería* | asco | bazofia | chatarra | carajo | coño | joder | jodid* | cojones | hostia* | puta | puto | putos | putada | cabron* | cabrón | gilipoll* | gilipuertas | pendej* | boludo* | boludez | pelotud* | huevón | weon | huevones | güey | wey | chingad* | chinga* | maldit* | desgraciad* | incompetent* | incompetencia | inepto* | ineptitud | ineptos | chapucer* | chapuza* | tontería* | estupidez | mamada* | pavad* | una broma | un chiste | de chiste | chimba | culero* | demonios | diablos | verga | malparid* | impresentable* | patán* | cutre*',
  shame:
    'vergüenza* | vergonz* | avergonz* | avergüenz* | sinvergüenza* | ridícul* | inaceptable* | no es aceptable | inadmisible* | intolerable* | impresentable* | lamentable | lamentables | indignante* | increíble* | inconcebible* | insólit* | inaudit* | escándalo* | escandalos* | bochorn* | pena ajena | vergüenza ajena | de pena | da pena | penos* | patétic* | asquer* | asco | da asco | horrible* | horror* | horroros* | terrible* | espantos* | pésim* | nefast* | deplorable* | desastre* | desastros* | fatal | insult* | ofens* | falta de respeto | faltas de respeto | falta de seriedad | falta de profesionalidad | falta de profesionalismo | poca seriedad | poco seri* | tomadura de pelo | tomar* el pelo | tomando el pelo | toman el pelo | toméis el pelo | burl* | se ríen de | se está* riendo | riendo de | reírse de | ríanse | cara dura | caradura* | qué cara | mucha cara | más cara que | morro | descaro | descarad* | desfachatez | sinvergonz* | chapuza* | no es de recibo | no es serio | no tiene nombre | no hay derecho | manda huevos | manda narices | tiene narices | tiene cojones | de locos | es el colmo | inverosímil | cachondeo | pitorreo | abusiv* | atropell* | una barbaridad | aberrante* | indecente* | no me lo puedo creer | no lo puedo creer | qué barbaridad | una falta de respeto | no tienen vergüenza | no tienes vergüenza | poca vergüenza | qué poca | dejan mucho que desear | deja mucho que desear | mucho que desear | brilla* por su ausencia | tercermundista*',
  angry:
    'enfad* | enoj* | furios* | enfurec* | furia | hart* de | hart* | estoy harto | hartazgo | hasta las narices | hasta el gorro | hasta la coronilla | hasta los huevos | hasta los cojones | hasta el moño | hasta los mismísimos | hasta la madre | hasta el copete | hasta las bolas | hasta la gorra | hasta acá de | tienen podrid* | podrid* | me tienen hart* | nos tienen hart* | cabread* | cabre* | cabreo | encabron* | emputad* | emput* | arrech* | encachimb* | molest* | molestísim* | indign* | decepcion* | desilusion* | defraudad* | frustr* | disgust* | descontent* | insatisf* | insatisfech* | contrariad* | irrita* | exasper* | desesper* | fastidi* | hastiad* | hastío | cansad* de | me cansé | nos cansamos | ya me cansé | me he cansado | nos hemos cansado | no aguant* | ya no aguanto | no aguanto más | no aguantamos más | no soport* | no podemos más | no puedo más | no doy más | no damos más | ya basta | basta ya | se acabó lo que | es el colmo | el colmo | la gota que | gota que colm* | gota que derram* | colm* el vaso | colm* la paciencia | acabó la paciencia | agot* la paciencia | acab* mi paciencia | saca* de quicio | sac* de mis casillas | echando chispas | que trino | que echo humo | rabia | rabios* | bronca | de mala leche | mala leche | mosquead* | mosque* | dolid* | no estoy content* | no estamos content* | nada content* | nada satisfech* | no estamos satisfech* | no estoy satisfech* | calient* con | me tienen hasta | nos tienen hasta | hinchad* las pelotas | hincha* las | rompe* las pelotas | romper* las pelotas | ya está bien | qué hartazgo | hasta el tope',
  apologise:
    'disculp* | perdón | perdon* | lo siento | lo sentimos | sentimos mucho | siento mucho | excus* | mil disculpas | lamento | lamentamos | lamento mucho',
  thank: 'graci* | grasias | agradec* | agradezc* | muchas gracias | mil gracias | se agradece',
  'greet-closing':
    'saludo* | salud* a | cordial* | cordialmente | atentamente | atte | atentos | abrazo* | un abrazo | hola | buenas | buenos días | buen día | buenas tardes | buenas noches | estimado* | estimada* | apreciado* | sdos | slds | saludos cordiales | quedo atent* | quedamos atent* | muy señores | respetuosamente | afectuos*',
  congratulate:
    'felic* | felicidades | felicit* | enhorabuena | feliz año | próspero | feliz cumpleaños | feliz navidad | felices fiestas | bienvenid* | disfrut* | que se mejore | que te mejores | fiestas',
  'meet-visit':
    'reunir* | reunim* | reun* con | quedar con | encontrarnos | visit* | stand | conocernos | vernos',
  travel: 'viaj* | vuelo* | desplaz* | aeropuerto',
  invite: 'invit* | convid*',
  inform:
    'inform* | notific* | avis* | comunic* | le hago saber | les hago saber | les hacemos saber | le hacemos saber | hago de su conocimiento | hacemos de su conocimiento | hacer* constar | hago constar | tenga en cuenta | tengan en cuenta | téngase en cuenta | pongo en su conocimiento | ponemos en su conocimiento | trasladar* que | le trasladamos | les trasladamos',
  remind: 'recordar* | recuerd* | record* que | recordatorio*',
  instruct:
    'instru* | orden* de que | me han dicho que | nos han dicho que | me dijeron que | me han pedido | nos han pedido | me pidieron | nos pidieron | me pide que | me piden que | me ordenaron | me ordenó | me ordenan | me han ordenado | nos ordena* | me mandan | me encarg* | me han encargado | por orden de | órdenes de arriba | órdenes de | tengo instrucciones | tenemos instrucciones | tengo orden | tengo órdenes | tenemos orden | mandato | viene de arriba | desde arriba | por indicación de | por indicaciones de',
  recommend:
    'recomend* | recomiend* | sugier* | suger* | suguier* | aconsej* | propon* | propus* | propuesta*',
  register: 'registr* | inscri* | alta de proveedor | dar* de alta | darse de alta | alta como proveedor',
  issue: 'emit* | emisión | expid* | expedir* | emitid* | generar* la | sacar* la factura',
  book: 'reserv* | booking | bookeo | agendar*',
  load: 'carg* el contenedor | carga | cargar* | cargamos | cargad* | cargue* | estib* | consolid*',
  'store-warehouse':
    'almacén | almacen* | bodega* | depósito | depósitos | stock | existencias | inventario* | inventari* | patio | nave | galpón | galpones | acopio',
  'clear-customs':
    'despach* | desaduan* | nacionaliz* | despacho aduanero | declaración aduanera | declaración de importación | pedimento | dua | levante | despacho de aduana* | liberar* en aduana',
  escalate:
    'escal* el | escalar* | escalad* | escalamos | escalo | elevar* el | elevar* a | elevar* al | elevo el | elevamos el | subir* a mi jefe | pasar* a instancias | instancias superiores | más arriba',
  collect:
    'recog* | recoj* | retirar* | retir* la | retiren | recolec* | pasar* a buscar | pasar* a recoger | busquen',
  handover:
    'molde* | los moldes | matriz | matrices | troquel* | utillaje* | herramental* | tooling | arte final | artes finales | los artes | artwork | archivos fuente | archivos originales | archivos maestros | archivos editables | ficheros fuente | ficheros originales | fuentes del diseño | clisé* | cliché* | fotolito* | planos originales | diseños originales | traspaso | traspas* los | entreg* los moldes | entregar* los moldes | devolver* los moldes | devuelv* los moldes | devolver* nuestros | devuelv* nuestr* | retirar* los moldes | retirar* nuestros moldes | recoger* los moldes | recoger* nuestros moldes | enviar* los moldes | mandar* los moldes | liberar* los moldes | liber* los archivos | entregar* los archivos | entreguen a | entréguenle | nuestra propiedad | de nuestra propiedad | son nuestros | propiedad nuestra | nos pertenecen | pertenecen a nosotros | al nuevo proveedor | nuestro nuevo proveedor',
  awarded:
    'adjudic* | adjudicat* | asignado a | asignada a | asignamos a | otorgad* a | nominad* | nomin* a | designad* | homologado a | firmamos con | firmado con | firmada con | hemos firmado con | firmé con | ya firm* con | contrato con otr* | cerramos con | cerrado con | cerré con | hemos cerrado con | cerrar* con otr* | contratad* a | contratamos a | contratado con | elegido a | elegimos a | hemos elegido a | elegido otr* | elegimos otr* | hemos elegido otr* | seleccionad* a | seleccionado otr* | escogido a | escogimos a | escogido otr* | nos quedamos con otr* | nos quedamos con la oferta | nos hemos quedado con | dado el pedido a | dimos el pedido a | le dimos el pedido | le hemos dado el pedido | se lo dimos a | se lo hemos dado a | se lo di a | se lo he dado a | se lo llevó | se lo ha llevado | se lo quedó | pasado el pedido a | pasamos el pedido a | hemos pasado el pedido | hecho el pedido a | hicimos el pedido a | hecho el pedido con | pedido a otr* proveedor | colocad* con | colocado el pedido | colocamos el pedido | encargad* a otr* | hemos encargado | decantado por | decantamos por | hemos decantado por | optado por otr* | hemos optado por | optamos por otr* | decidido por otr* | decidimos por otr* | ganador* | resultó ganador',
  'move-on':
    'pasar* página | pasamos página | paso página | dar* vuelta la página | dar* vuelta a la página | damos vuelta la página | seguir* nuestro camino | seguir* mi camino | seguimos nuestro camino | sigo mi camino | otro camino | otros caminos | tomar* otro camino | tomar* otro rumbo | otro rumbo | otros rumbos | seguir* adelante sin | seguir* por nuestra cuenta | seguir* sin ustedes | por nuestra cuenta | por mi cuenta | por nuestro lado | por mi lado | otras vías | otra vía | otra manera | de otra forma | otra solución | solución por otro | solucionarlo por otr* | resolver* por otr* | resolver* por nuestra cuenta | buscarnos la vida | nos buscaremos la vida | buscarme la vida | me buscaré la vida | nos apañaremos | nos arreglaremos | nos las arreglaremos | nos las ingeniaremos | veremos qué hacemos | ya veremos qué | veré qué hago | tendremos que ver qué | plan b | actuar* en consecuencia | actuamos en consecuencia | actuaré en consecuencia | obrar* en consecuencia | obraré en consecuencia | proceder* en consecuencia | en consecuencia | actuar* según | atenerse a las consecuencias | atén* a las consecuencias | aténganse | aténgase | atente a | ateneos a | atenerse | a las consecuencias | sacar* nuestras conclusiones | sacar* mis conclusiones | sacar* conclusiones | sacar* nuestras propias | sacar* mis propias | sacamos nuestras conclusiones | propias conclusiones | extraer* conclusiones | tomar* nota | tomamos buena nota | buena nota | tomar* medidas | tomar* otras medidas | tomar* las medidas | otras medidas | las medidas oportunas | medidas oportunas | las medidas que | medidas pertinentes | tomar* cartas en | cartas en el asunto | otras decisiones | tomar* decisiones | ustedes verán | usted verá | vosotros veréis | tú verás | ustedes sabrán | usted sabrá | vosotros sabréis | tú sabrás | allá ustedes | allá usted | allá vosotros | allá tú | hacer* lo que tenga* que | haremos lo propio | lo que corresponda | como corresponda | mover* ficha | moveremos ficha | nos reservamos | a otra cosa | otra cosa mariposa',
  'say-goodbye':
    'adiós | hasta siempre | despedir* | despid* | nos despedimos | me despido | despedida | mucha suerte | buena suerte | suerte con | les deseo suerte | les deseo lo mejor | les deseamos lo mejor | le deseo lo mejor | os deseo lo mejor | les deseamos éxito | éxitos | mucho éxito | que les vaya bien | que le vaya bien | que te vaya bien | que os vaya bien | hasta nunca | fue un placer | ha sido un placer | fue un gusto | ha sido un gusto | fue bonito mientras | gracias por todo | gracias por estos años | gracias por los años | hasta la vista | chau | chao',
  be: 'ser | es | son | soy | somos | eres | sois | sos | era | eran | éramos | fue | fueron | fui | fuimos | sea | sean | será | serán | sería | serían | sido | siendo | está | están | estoy | estamos | estás | estáis | estar* | estaba* | estuv* | esté | estén | estando',
  do: 'hacer | hacerlo | hago | hace | hacen | haces | hacemos | hacéis | hice | hizo | hicieron | hicimos | hicist* | hecho | hecha | hechos | haciendo | haga | hagan | hagas | haré | haremos | hará | harán | haría* | hacía* que | realiz* | efectu*',
  have: 'tener | tengo | tiene | tienen | tienes | tenés | tenemos | tenéis | tuv* | tenía | tenían | teníamos | tendr* | teniendo | tenido | tenga* | he | ha | has | han | hemos | habéis | había* | haber | habr* | haya* | hay | hubo | hubiera* | aver',
  'order-no':
    'po | pi | orden de compra | número de pedido | n de pedido | nro de pedido | no de pedido | núm de pedido | pedido número | pedido n | número de orden | oc | proforma | orden n',
  'next-order':
    'próximo pedido | próximos pedidos | siguiente pedido | siguientes pedidos | próxima orden | próximas órdenes | siguiente orden | próxima compra | próximas compras | próxima temporada | temporada que viene | próximo contenedor | siguiente contenedor | próximo año | año que viene | año próximo | año entrante | pedidos futuros | futuros pedidos | futuras órdenes | órdenes futuras | futuras compras | nuevo pedido | nuevos pedidos | nuevas órdenes | pedido nuevo | pedido de primavera | pedido de otoño | pedido de navidad | pedidos que vienen | los que vienen | pedidos venideros | pedidos posteriores | campaña que viene | próxima campaña | a partir del próximo | próximo programa | segundo pedido',
  'all-orders':
    'todos los pedidos | todos nuestros pedidos | todos mis pedidos | todas las órdenes | todas nuestras órdenes | todas mis órdenes | todo el pedido | pedido completo | pedido entero | pedido íntegro | orden completa | orden entera | toda la orden | todo nuestro | toda nuestra | todos nuestros | todas nuestras | todo el volumen | volumen completo | la totalidad | totalidad de | todas las compras | todo el negocio | todo lo que | todo lo demás | absolutamente todo | íntegramente | resto de pedidos | resto de los pedidos | resto de las órdenes | demás pedidos | los demás pedidos | todas las líneas',
  contract: 'contrato* | contractual* | convenio* | acuerdo marco | acuerdo | acuerdos',
  clause:
    'cláusula* | artículo | párrafo | apartado | términos y condiciones | condiciones generales | sección | estipula*',
  relationship:
    'relación comercial | relaciones comerciales | relación | relaciones | colabor* | cooper* | alianza* | asociación | trabajar juntos | trabajamos juntos | trabajando juntos | trabajado juntos | trabajar con ustedes | trabajar con usted | trabajar con vosotros | trabajando con ustedes | trabajando con vosotros | trabajar con su | hacer negocios | haciendo negocios | hacemos negocios | negocios con | negocio con | comprar* con ustedes | comprarles | comprándoles | nuestro trato | vínculo* | vínculo comercial',
  price: 'precio* | presio* | tarifa* | cifra | cifras | importe | pvp | tasa | tasas',
  'target-price':
    'objetivo | precio objetivo | target | precio meta | nuestra meta | usd | eur | céntimos | centavos | por pieza | por unidad | por kilo | por kg | por metro | la unidad | la pieza | cada uno | dólares | euros | fob | cif | exw | ddp',
  discount:
    'descuento* | desc | dto | rebaja* | rebajar* | mejor precio | mejores precios | mejorar* el precio | mejor* el precio | mejoren el | mejorar* la oferta | bajar* el precio | baj* el precio | bajen el precio | bajar* los precios | bajen los precios | reducción de precio | reducir el precio | bajada* de precio* | ajust* el precio | ajustar* el precio | ajuste de precio | ajusten | afinar* el precio | afin* | precio final | último precio | precio más bajo | por ciento menos | bonificación | bonificaciones | rappel | encontrarnos a mitad | a mitad de camino | apretar* el precio | apriet* | sacar* punta | hacer* un esfuerzo | hagan un esfuerzo | haga un esfuerzo | hacer* precio | me hac* precio | rebajita | descuentito | acercarnos | acerc* al',
  expensive:
    'caro | cara | caros | caras | carísim* | car* para nosotros | precio* alt* | demasiado alto | muy alto | demasiado altos | muy altos | más alto | más altos | tan alto | elevad* | por encima | fuera de mercado | fuera de rango | fuera de precio | fuera de presupuesto | desorbitad* | excesiv* | por las nubes | disparad* | se dispar* | se pasa* de precio | se pasan | salad* | nos clava* | sablazo | inflad* | encarec* | no competitiv* | poco competitiv* | un ojo de la cara | costoso | costosa | costosos | costosas | carero | careros',
  cheap:
    'barat* | más barato | más barata | económic* | más económic* | menor precio | precio menor | precio más bajo | precios más bajos | precio inferior | por debajo | inferior* | menos de | más bajo | más bajos | módic* | ganga',
  'price-increase':
    'aumento* | aument* | subida* | subi* de precio | subir* | subieron | suben | subió | suba | subas | incrementar* | increment* | alza | alzas | recargo* | sobreprecio* | sobrecost* | encarec* | nueva lista de precios | nueva tarifa | nuevas tarifas | nuevos precios | precio nuevo | más alto | más caro | superior',
  quotation:
    'cotiz* | presupuest* | oferta* | ofert* | propuesta* | estimación | estimad* de costos | proforma | cotisación | cotizasion',
  'better-offer':
    'mejor oferta | mejores ofertas | oferta mejor | mejor propuesta | mejores condiciones | otra oferta | otras ofertas | otra cotización | otras cotizaciones | otro presupuesto | otros presupuestos | otras propuestas | otros precios | otro precio | precio de otro | precios de otros | nos cotiz* | me cotiz* | nos ha cotizado | nos han cotizado | me han cotizado | nos ofrec* | me ofrec* | nos ha ofrecido | nos han ofrecido | me han ofrecido | nos han ofertado | nos ofert* | nos lo dan | me lo dan | nos lo dejan | me lo dejan | nos lo hac* | me lo hac* | nos lo ponen | lo consigo por | lo conseguimos por | lo consigo a | lo conseguimos a | lo encuentro a | lo tengo por | la más barata | el más barato | más barata que | ofertas más bajas | oferta más baja | en la mano | en mano | sobre la mesa | encima de la mesa | en mi escritorio | en mi mesa | en cartera | oferta de otr* | oferta de la competencia | oferta firme | nos dan precio | me dan precio | nos dan un precio | me dan un precio | nos dan mejor* | me dan mejor* | precio que nos dan | precio que me dan | su competencia ofrece | la competencia ofrece | competencia nos',
  'budget-margin':
    'presupuesto | presupuestos | presupuestari* | margen | márgenes | ganancia* | rentab* | rentabil* | beneficio* | utilidad | utilidades | cálculo* | los números | salen las cuentas | no me salen | no nos salen | no dan los números | no cierran los números | escandallo',
  freight:
    'flete* | fletes | coste de envío | costo de envío | costes de envío | costos de envío | gastos de envío | porte | portes | transporte | flete aéreo | flete marítimo | aéreo | aérea | marítim* | vía aérea | por avión | avión',
  payment: 'pago | pagos | abono | abonos | remesa* | cobro | cobros | desembolso*',
  'payment-terms':
    'condiciones de pago | términos de pago | forma de pago | formas de pago | plazo* de pago | condición de pago | crédito* | pago a | días de crédito | 30 días | 60 días | 90 días | 120 días | a 30 | a 60 | a 90 | l/c | lc | carta de crédito | crédito documentario | cuenta abierta | cuenta corriente | pago diferido | pagaré | pagarés | contra documentos | contra entrega | net 30 | net 60 | financiación | financiamiento | confirming',
  deposit:
    'depósito* | anticipo* | seña | señas | adelanto* | pago inicial | pago anticipado | pago por adelantado | prepago | por adelantado | abono inicial | enganche | entrada | señal | adelanto | adelantos | adelantado | adelantada',
  balance:
    'saldo | saldos | saldo pendiente | resto del pago | pago final | pago restante | importe restante | monto restante | importe pendiente | remanente | 70 restante | lo que falta | lo que queda | lo que resta | último pago | segundo pago | finiquito',
  'bank-transfer':
    'transferencia* | transferir* | transfer* | giro | giros | swift | wire | tt | t/t | comprobante de pago | comprobante de transferencia | justificante de pago | justificante de transferencia | soporte de pago | depósito bancario | copia del swift',
  invoice: 'factur* | fra | fras | fact | facturación | boleta* | recibo*',
  'credit-note':
    'nota de crédito | notas de crédito | nota de abono | notas de abono | abono en factura | factura rectificativa | rectificativa | nc | factura de abono',
  money:
    'dinero | efectivo | plata | pasta | lana | guita | monto | montos | suma | importe | cantidad de dinero | usd | eur | euro | euros | dólar* | pesos | soles | rmb | yuanes | cuartos | pelas',
  percent: '% | por ciento | porcien* | porciento | porcentaje* | pct',
  half: 'mitad | medio | media',
  unit: 'pieza* | pza | pzas | pzs | pcs | uds | unidad* | und | unds | set | sets | juego* | caja* | cartón | cartones | palet* | pallet* | tarima* | contenedor* | container* | rollo* | bolsa* | bulto* | tonelada* | kg | kilo* | metro* | par | pares | docena* | palé | palés',
  quantity:
    'cantidad* | volumen* | volúmenes | qty | moq | mínimo de pedido | pedido mínimo | cantidad mínima',
  sample: 'muestra* | prototipo* | sample* | preserie | pre serie',
  drawing:
    'dibujo* | plano | planos | diseño* | arte | artes | artwork | layout | maqueta* | croquis | pdf | archivo* | fichero*',
  spec: 'especific* | ficha técnica | fichas técnicas | normativ* | estándar* | toleranc* | iso | spec* | cota | cotas | requisitos técnicos | norma | normas',
  goods:
    'mercanc* | mercader* | género | producto* | artículo* | material* | bienes | ítem* | materia prima | referencias',
  batch: 'lote* | tanda* | partida* | hornada | producción anterior',
  shipment:
    'embarque* | envío | envíos | contenedor* | consignación | cargamento* | carga | expedición | expediciones | remesa*',
  packaging:
    'embalaje* | embal* | empaque* | empac* | envase* | envas* | etiqueta* | etiquet* | pegatina* | sticker* | código de barras | códigos de barras | caja | cajas | packaging | blíster | rotul*',
  document:
    'document* | papel | papeles | papeleo | bl | conocimiento de embarque | certificado de origen | lista de empaque | packing list | packing | documentación | docs',
  certificate: 'certific* | homologación | ce | marcado ce | coa | eur1 | rohs | reach',
  'test-report':
    'informe* | reporte* | reportes | informe de ensayo | informe de pruebas | ensayo* | test report | ficha de seguridad | hoja de seguridad | msds | análisis de laboratorio | protocolo de prueba*',
  tracking:
    'seguimiento | número de seguimiento | número de guía | guía | nro de guía | tracking | track* | rastre* | eta | etd | awb | localizador | código de seguimiento',
  photo: 'foto* | fotograf* | imagen | imágenes | vídeo* | fotitos',
  list: 'lista* | listado* | tabla* | hoja | hojas | catálogo* | excel | relación de | planilla* | cuadro',
  portal:
    'portal | sistema* | erp | automátic* | edi | generado | generada | plataforma de proveedores | sap | mensaje automático | correo automático',
  procedure:
    'procedimiento* | proceso* | política* | formulario* | protocolo* | directriz | directrices | manual | manuales | normativa* | circuito | lineamiento* | reglamento*',
  requirement:
    'requisito* | requerimiento* | exigencia* | instruccion* | regla* | seguir* nuestr* | sigan nuestr* | cumplir* con nuestr* | indicacion* | condiciones nuestras | nuestras condiciones | acatar* | acat* | ceñir* | adaptar* a | adaptarse | adaptarnos a | como nosotros | como digamos | norma | normas | normativa* | hacer* lo que pedimos | como pedimos | a nuestra manera',
  audit:
    'auditor* | auditorí* | auditar* | evaluación de proveedor* | evaluación | evaluaciones | scorecard | puntuación | puntaje | calificación | clasificación | clase c | categoría c | nivel c | índice de calidad | ppm | homologación',
  'corrective-action':
    '8d | causa raíz | causas raíz | acción correctiva | acciones correctivas | medidas correctivas | medida correctiva | plan de acción | no conformidad | no conformidades | contención | informe 8d | correctiv* | ncr',
  complaint: 'quej* | reclam* | reclamo* | queja* | descargo | inconform*',
  problem:
    'problema* | probl* | incidencia* | incident* | inconvenient* | asunto* | tema | temas | lío* | dificultad* | contratiempo* | pega | pegas | percance* | drama | marrón | quilombo | follón | bronca | cuestión',
  defect:
    'defect* | falla | fallas | fallo | fallos | mala calidad | calidad mala | pésima calidad | baja calidad | poca calidad | calidad baja | calidad inferior | inferior calidad | calidad pésima | fuera de especificación | fuera de tolerancia | no cumple* la especificación | no cumple* con la especificación | no cumple* con las especificaciones | no conform* | tara | taras | deficien* | vicio* | vicios ocultos | imperfec* | mal hech* | mal acabad* | mal cosid* | mal pintad* | mal fabricad* | mal terminad* | mal soldad* | inservible* | invendible* | inutilizable* | rechazo de calidad | anomal*',
  damage:
    'daño* | dañad* | desperfect* | deterior* | avería* | averiad* | estrope* | golpe* | golpead* | aplast* | abollad* | destroz* | maltrat* | siniestrad* | tarad* | malogr* | dañar* | dañó | dañaron | dañan',
  scratch:
    'rayad* | raya | rayas | rayón | rayones | arañaz* | arañad* | rasguñ* | abollad* | abolladura* | punto* negr* | desigual* | torcid* | floj* | suelto* | suelta* | descolorid* | destiñ* | desteñ* | arrugad* | marcas | manchit* | desniv*',
  shortage:
    'faltante* | faltan | falta de | faltó | faltaron | falta una | falta un | me faltan | nos faltan | menos unidades | menos piezas | menos cajas | incomplet* | no completo | en lugar de | en vez de | corto | cortos | escas* | menos de lo pedido | menos cantidad | de menos | diferencia de cantidad | merma*',
  delay:
    'retras* | demor* | tard* en | tardanz* | tarde | tardísimo | tardan | tardado | tardaron | dilaci* | fuera de plazo | fuera de fecha | vencid* | con retraso | impuntual* | no ha llegado | no han llegado | no llega | no llegan | no llegó | no llegaron | aún no llega | sigue sin llegar | siguen sin llegar | sin llegar | no ha salido | no salió | no ha embarcado | no embarcaron | no han enviado | no enviaron | no han mandado | no han embarcado | todavía nada | aún nada | nada todavía | sigue sin | siguen sin | semanas después | semanas de retraso | días de retraso | no cumpl* el plazo | no cumpl* la fecha | no cumpl* con la fecha | no cumpl* los plazos | incumpl* el plazo | incumpl* la fecha | incumpl* los plazos | se les pasó la fecha | rezag* | prorrog* | prórroga* | atraso | atrasos | atrasad* | atrasan | atrasaron | atrasar* | atrasando',
  deadline:
    'plazo* | fecha límite | fecha tope | fecha máxima | última fecha | deadline | a más tardar | más tardar | como máximo | como muy tarde | como tarde | máximo el | antes del | antes de el | antes de fin* | antes de las | antes de la | antes de mañana | antes de que | hasta el | hasta las | hasta este | hasta mañana | hasta fin* | hasta hoy | para el lunes | para el martes | para el miércoles | para el jueves | para el viernes | para mañana | para el día | para fin* | tiene* hasta | tienes hasta | tenéis hasta | tienen de plazo | les doy hasta | le doy hasta | les damos hasta | le damos hasta | os doy hasta | os damos hasta | te doy hasta | dentro de | en un plazo | en el plazo | plazo de | en 24 horas | en 48 horas | en 72 horas | 24 horas | 48 horas | 72 horas | 24h | 48h | 24 hs | 48 hs | en las próximas | próximas 24 | próximas 48 | al cierre | cierre del día | final* del día | a fin* de | a final* de | fin de mes | final de mes | finales de mes | de aquí al | vence | vencen | vencerá | vencimiento | de hoy no pasa | no pasa de | si para el | si el lunes | si el viernes | si mañana | ni un día más | último día | les doy un plazo | les doy una semana | les doy dos | les doy 24 | les doy 48 | les damos un plazo | les damos una semana | les damos 24 | le doy un plazo | le doy 24 | os doy un plazo | os doy una semana | para este viernes | para este lunes | como último plazo | último plazo | plazo improrrogable | improrrogable* | antes del viernes | antes del lunes | esta misma semana | en lo que queda de | antes de terminar | fecha de vencimiento | fecha de corte',
  weekday:
    'lunes | martes | miércoles | jueves | viernes | sábado | domingo | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre',
  today: 'hoy | hoy mismo | esta mañana | esta tarde | esta noche | en el día',
  tomorrow: 'mañana | pasado mañana | mañana mismo',
  yesterday: 'ayer | anteayer | antier | anoche',
  week: 'semana* | semanal*',
  month: 'mes | meses | mensual* | trimestr*',
  year: 'año | años | anual* | semestre*',
  season:
    'temporada* | primavera | verano | otoño | invierno | navidad* | navideñ* | campaña* | reyes | vuelta al cole',
  day: 'día | días | jornada',
  now: 'ahora | ahorita | actualmente | en este momento | en estos momentos | por el momento | hoy por hoy | a día de hoy | al día de hoy | de momento',
  immediately:
    'inmediat* | de inmediato | urgent* | urge | urgencia* | ya mismo | ahora mismo | cuanto antes | lo antes posible | a la brevedad | con la mayor brevedad | enseguida | en seguida | asap | rápid* | de una vez | sin demora | al instante | al tiro | a la voz de ya',
  soon: 'pronto | en breve | próximamente | dentro de poco | brevemente',
  later: 'más tarde | luego | después | más adelante | posterior*',
  already: 'ya',
  still: 'todavía | aún | sigue | siguen | seguimos | sigo',
  yet: 'aún | todavía | hasta ahora | hasta la fecha | por ahora',
  again:
    'otra vez | de nuevo | nuevamente | una vez más | otra | otro | vuelve* a | volv* a | vuelta a | de vuelta',
  always:
    'siempre | a menudo | habitualmente | normalmente | cada vez | todas las veces | regularmente | constantemente | continuamente',
  never: 'nunca | jamás | en la vida | nunca más | nunca jamás',
  'first-time':
    'primera vez | primer pedido | primera orden | primera compra | primera operación | primer | primero | pedido de prueba | orden de prueba | pedido inicial | prueba | cliente nuevo | nuevo cliente | nuevos clientes | no los conoc* | no les conoc* | no los conozco | no les conozco | no nos conocemos | no hemos trabajado | nunca hemos trabajado | nunca hemos comprado | empezar* a trabajar',
  'last-time':
    'última vez | último pedido | última orden | último envío | último embarque | última compra | último lote | última entrega | vez pasada | vez anterior | pedido anterior | pedidos anteriores | orden anterior | pedido pasado | orden pasada | lote anterior | último | última | anterior',
  'many-times':
    'tercera vez | segunda vez | cuarta vez | quinta vez | enésima vez | dos veces | tres veces | cuatro veces | varias veces | muchas veces | mil veces | cuántas veces | tantas veces | veces | repetid* veces | repetidamente | reiterad* | reiteradamente | en reiteradas | una y otra vez | otra vez más | por segunda | por tercera | por enésima | vez tras vez | siempre lo mismo',
  since: 'desde | desde que | desde hace',
  before: 'antes | anterior* | previamente | con anterioridad | previo | previa | previos | previas',
  after: 'después | tras | luego de | una vez | posterior*',
  'from-now-on':
    'de ahora en adelante | a partir de ahora | a partir de hoy | a partir de este | a partir del | desde hoy | desde ahora | desde este momento | en adelante | en lo sucesivo | en el futuro | en un futuro | de aquí en adelante | de hoy en adelante | de aquí en más | de ahora en más | en lo adelante | con efecto | con efectos | efectos inmediatos | con efecto inmediato | efectiv* | a contar de | de cara al futuro',
  ago: 'hace | atrás | hace tiempo',
  'long-time':
    'hace años | hace tiempo | desde hace años | desde hace tiempo | durante años | por años | muchos años | tantos años | varios años | años trabajando | años de relación | años comprando | años juntos | llevamos años | llevo años | llevamos trabajando | llevamos comprando | llevamos tiempo | de toda la vida | toda la vida | de siempre | diez años | ocho años | cinco años | once años | largo tiempo | a lo largo de los años | a lo largo de estos | todos estos años | estos años | mucho tiempo | tanto tiempo',
  new: 'nuevo | nueva | nuevos | nuevas | novedos*',
  old: 'viejo | vieja | viejos | viejas | antigu*',
  big: 'grande* | gran | enorme* | importante* | principal* | mayor cliente | mayores clientes | mejor cliente | mejores clientes | cliente importante | más grande | más grandes | gigante* | gordo | gorda | líder* | número uno',
  small: 'pequeñ* | chico | chica | chicos | chicas | poco | poca | pocos | poquit* | mínim* | chiquit*',
  good: 'buen | bueno | buena | buenos | buenas | excelente* | genial | estupend* | perfect* | bien | fenomenal | bárbaro | magnífic* | chévere | padrísimo | lindo | correcto | guay',
  bad: 'mal | malo | mala | malos | malas | peor | peores | pésim* | fatal | malísim* | pobre',
  better: 'mejor | mejores | mejor* | mejora*',
  best: 'mejor | mejores | lo mejor | el mejor | la mejor | óptim*',
  right: 'correct* | bien | razón | tiene razón | tienen razón | exact* | adecuad*',
  wrong:
    'incorrect* | equivoc* | error* | errone* | mal | fallo | fallos | errad* | metedura de pata | metieron la pata',
  same: 'mismo | misma | mismos | mismas | igual | iguales | lo mismo | idéntic* | de siempre',
  different: 'diferente* | distint* | divers* | difer* | varía* | no coincid* | diferencia*',
  other: 'otro | otra | otros | otras | demás | ajen*',
  more: 'más | extra | extras | adicional* | mayor',
  less: 'menos | menor | menores',
  enough: 'suficiente* | bastante* | basta | ya está bien | de sobra',
  too: 'demasiad* | muy | en exceso',
  very: 'muy | mucho | mucha | tan | tanto | tanta | sumamente | realmente | extremadamente | súper | bastante | muchísim* | totalmente | absolutamente | verdaderamente',
  only: 'solo | solamente | únicamente | nada más | nomás | tan solo | apenas',
  also: 'también | además | tb | tmb | así como | asimismo | igualmente | tampoco',
  even: 'incluso | hasta | ni siquiera | siquiera | inclusive',
  perhaps: 'quizá | quizás | tal vez | a lo mejor | acaso | posiblemente | probablemente | igual | capaz',
  certainly:
    'ciertamente | claro | por supuesto | desde luego | seguramente | sin duda | definitivamente | claro que | efectivamente | obvi* | seguro que | sin falta | téngalo por seguro | no le quepa duda | no les quepa duda | que no quepa duda',
  unfortunately:
    'lamentablemente | desgraciadamente | desafortunadamente | por desgracia | lamento | lamentamos | sentimos | siento | me temo | nos temo* | lastimosamente | infelizmente | muy a nuestro pesar | muy a mi pesar | sintiéndolo mucho',
  finally: 'finalmente | por fin | al final | por último | al fin | a la postre',
  honestly:
    'honest* | sincer* | la verdad | francamente | en realidad | realmente | con franqueza | siendo francos | siendo sincer* | para ser sincer* | a decir verdad | de verdad | le soy sincer* | les soy sincer* | les seré franco | con toda sinceridad | hablando claro | hablemos claro | seamos claros | sin rodeos | verdad | de hecho',
  sure: 'seguro | segura | seguros | seguras | convencid*',
  possible: 'posible* | posibilidad* | viable* | factible*',
  impossible: 'imposible* | inviable* | no es posible | no es viable | ni de broma | no hay manera',
  ready: 'listo | lista | listos | listas | preparad* | dispuest* | a punto',
  pending: 'pendient* | por resolver | sin resolver | por pagar | en trámite | inconclus* | en curso',
  free: 'gratis | gratuit* | sin cargo | sin costo | sin coste | libre | de regalo | regal* | obsequi* | bonificad* | cortesía | sin coste alguno | de cortesía | de yapa | de ñapa | foc',
  fair: 'justo | justa | justos | razonable* | equitativ* | equilibrad* | no es justo',
  serious:
    'serio | serios | seriamente | en serio | seriedad | grave | graves | gravedad | gravísim* | formal | formales | empresa seria | más seria | gente seria',
  important: 'importante* | importancia | relevante* | fundamental* | clave | crucial* | vital | prioritari*',
  professional: 'profesional* | poco profesional',
  quality: 'calidad* | calida',
  service: 'servicio* | postventa | posventa | post venta | atención al cliente | atención',
  communication: 'comunic* | comunicación | comunicarse',
  attitude:
    'actitud* | trato | maneras | comportamiento | conducta | formas | soberbia | prepotenc* | prepotente* | arrogan* | malos modos | mala onda',
  reputation: 'reputación | prestigio* | imagen | buen nombre | nombre | fama | marca | credibilidad',
  market: 'mercado* | sector | plaza',
  shop: 'tienda* | comercio* | local | locales | estante* | estantería* | anaquel* | lineal | lineales | góndola* | almacén | escaparate* | vitrina*',
  'production-line':
    'línea | líneas | línea de producción | producción | montaje | ensamblaje | cadena de montaje | paro de línea | parada de línea | línea parada | línea detenida | fabricación | planta parada',
  machine: 'máquina* | maquinaria* | equipo* | aparato*',
  project: 'proyecto* | obra | obras',
  meeting: 'reunión | reuniones | junta | juntas | videollamada* | encuentro* | cita | reunion*',
  'call-noun':
    'llamada* | llamado | videollamada* | zoom | teams | teléfono | telefon* | videoconferencia* | meet',
  mail: 'correo* | email* | e-mail* | mail* | mails | carta | cartas | correo electrónico | correo-e | emilio',
  message: 'mensaje* | whatsapp* | chat* | audio | audios | wasap* | guasap | wa | recado',
  subject:
    'asunto | referente a | con respecto a | respecto a | respecto de | respecto | en relación con | en relación a | relativo a | re | rv | ref | en cuanto a',
  question: 'pregunta* | consulta* | duda | dudas | cuestión | cuestiones | interrogante* | inquietud*',
  reason: 'razón | razones | motivo* | causa* | debido a | por culpa | a causa de | gracias a',
  result: 'resultado* | consecuencia* | por consiguiente | resulta*',
  step: 'paso | pasos | medida | medidas | gestiones | acciones | acción | actuacion* | actuaciones | consecuencia* | próximos pasos | trámites | siguiente paso',
  case: 'caso | casos | expediente*',
  'file-opened':
    'abierto | abierta | abierto el | abierto un | expediente | expediente n | n de expediente | número de expediente | referencia | ref | número de caso | n de caso | caso n | número de reclamación | ticket | folio | radicado | radicación | nro de caso | n de reclamación',
  responsibility: 'responsab* | responsabl* | culpa | culpas | culpable* | corresponsab* | responsabiliz*',
  rights:
    'derecho* | tenemos derecho | en nuestro derecho | nos reservamos | me reservo | reserv* el derecho | reservamos el derecho | reservo el derecho | reserv* las acciones | ley | leyes | legal | legales | legislación | nos asiste | me asiste',
  risk: 'riesg* | arriesg* | nos jugamos | me juego | se juegan',
  safety:
    'segurid* | lesion* | lesión | herid* | peligr* | accident* | niño* | niña* | electrocut* | intoxic* | descarga eléctrica',
  patience:
    'paciencia | paciente* | última oportunidad | última vez | último aviso | último intento | última advertencia | última chance | oportunidad | oportunidades | ultimátum | les doy una última | una última | por última vez',
  'door-table': 'puerta* | mesa | mesas | escritorio | cajón | cajones | pared | paredes | muro',
  website: 'sitio web | página web | página* | web | en línea | online | enlace* | link | links | url',
  office: 'oficina* | despacho',
  holiday:
    'vacacion* | feriado* | festiv* | puente | fin de semana | descanso | fiestas | día libre | asueto | semana santa',
  weather: 'clima | lluvia* | llueve | nieve | nevada* | sol | calor | frío | tormenta* | huracán | dana',
  food: 'comida | almuerzo | almorzar | cena | cenar | café | torta | tarta | pastel | cerveza* | asado | paella | tapas | vino | desayun*',
  school: 'escuela* | colegio* | hospital* | iglesia | universidad* | clínica | médico | médica | médicos',
  news: 'noticia* | boletín | newsletter | suscrip* | suscrib* | darse de baja | desuscrib*',
  job: 'trabajo | empleo* | vacante* | currículum | cv | candidat* | entrevista* | puesto | rrhh | recursos humanos | sueldo*',
  software:
    'servidor* | contraseña* | clave de acceso | usuario y contraseña | software | portátil | impresora* | ordenador | computador* | actualización del sistema | soporte informático | licencia* | programa informático',
  if: 'si | en caso de | en caso que | en el caso de | siempre que | siempre y cuando | suponiendo | con tal de | como no | de no ser | caso que | cuando no | en tanto',
  unless:
    'a menos que | salvo que | salvo | excepto | a no ser que | como no | mientras no | si no | hasta que no | no sea que',
  otherwise:
    'de lo contrario | si no | sino | en caso contrario | de otro modo | de otra forma | de otra manera | caso contrario | o si no | o nos | o me | o de lo contrario | de no ser así | de no ser posible | de no hacerlo | de no recibir | de no cumplir | de no llegar | de no haber | de no obtener | de no tener | en su defecto | si no es así | o cancel* | o buscamos | o busco | o lo | o bien | o no hay | porque si no | o me veré | o nos veremos | o nos vamos | o me voy | y si no',
  or: 'o | u | o bien | ya sea',
  and: 'y | e | además',
  but: 'pero | sin embargo | no obstante | aunque | sino | ahora bien | eso sí | en cambio',
  because: 'porque | pq | xq | ya que | puesto que | dado que | pues | debido a que | por eso',
  so: 'así que | por lo tanto | por tanto | entonces | por ende | por eso | de modo que | de manera que | así pues | por consiguiente | por lo que | conque | de ahí que',
  although: 'aunque | a pesar de | pese a | aun cuando | si bien | por más que | por mucho que | aun así',
  when: 'cuando | una vez que | en cuanto | al momento de',
  while: 'mientras | mientras tanto | entretanto | entre tanto | en tanto',
  where: 'donde | adonde',
  how: 'cómo | de qué manera | qué tal',
  why: 'por qué | pq | xq | por qué razón | a qué se debe',
  what: 'qué | lo que | cuál | q',
  which: 'cuál | cuáles | que | el cual | la cual | los cuales | las cuales | lo cual',
  that: 'que | ese | esa | eso | aquel | aquella | aquello | q',
  this: 'este | esta | esto | estos | estas | esos | esas',
  here: 'aquí | acá',
  there: 'allí | allá | ahí',
  not: 'no | ni | tampoco',
  no: 'no | ningún | ninguno | ninguna | nada de | nanay',
  without: 'sin | sin que | carente*',
  nothing: 'nada | nada de nada | cero',
  'no-longer':
    'ya no | no más | nunca más | ya nunca | ni una más | ni uno más | no vuelv* a | no volver* a | no volv* a | se acabó | no habrá más | no hay más | dejar* de | dejamos de | no seguir* | no seguimos | no contar* más | no contamos más | ni una vez más | nunca volver* | ni un pedido más | nunca más les | no les compr* más | no nos interesa más | ya no nos | ya no me | deja de interesarnos',
  'not-yet':
    'todavía no | aún no | no todavía | no aún | sigue sin | siguen sin | seguimos sin | sigo sin | no han | no ha',
  instead: 'en lugar de | en vez de | en cambio | en su lugar | a cambio',
  with: 'con | junto con | conmigo | contigo',
  from: 'de | desde | del | de parte de | a partir de',
  to: 'a | al | para | hacia | hasta',
  for: 'para | por | durante | pa',
  of: 'de | del | sobre | acerca de',
  in: 'en | dentro | sobre | a',
  against: 'contra | en contra | en contra de | frente a',
  between: 'entre',
  'as-agreed':
    'según lo acordado | como acordamos | según acordado | lo acordado | acordado | acordada | acordados | pactad* | lo pactado | como se acordó | según lo pactado | lo convenido | según lo prometido | como prometieron | lo prometido | prometid* | como quedamos | quedamos en | habíamos quedado | según contrato | de acuerdo con | conforme a | conforme a lo | tal y como | tal como',
  according: 'según | de acuerdo con | de acuerdo a | conforme a | en función de',
  'in-writing':
    'por escrito | escrito | escrita | en papel | negro sobre blanco | por mail | por correo | con firma y sello | firmado y sellado',
  regardless:
    'en cualquier caso | de todas formas | de todos modos | de todas maneras | independientemente | igualmente | da igual | pase lo que pase | sea como sea | en todo caso | sin importar | de una forma u otra | con o sin',
  either: 'o bien | tampoco | ni | ya sea | o una cosa o',
  both: 'ambos | ambas | los dos | las dos | tanto',
  all: 'todo | toda | todos | todas | complet* | total | entero | entera | enteros | enteras',
  some: 'algún | alguno | alguna | algunos | algunas | unos | unas | cualquier* | algo',
  each: 'cada | cada uno | cada una',
  most: 'mayoría | mayor parte | la mayoría | casi todo*',
  'several-quotes':
    'tres cotizaciones | tres presupuestos | tres ofertas | varias cotizaciones | varios presupuestos | varias ofertas | varios proveedores | tres proveedores | otros proveedores están | estamos comparando | comparamos | comparando | cotizando con varios | cotizando con otros | pedimos tres | terna | comparativa | cuadro comparativo | hemos pedido precio a | diferentes proveedores | distintos proveedores',
  'up-to-you':
    'usted decide | ustedes deciden | tú decides | vos decidís | vosotros decidís | decidan ustedes | decida usted | decide tú | decidid vosotros | depende de ustedes | depende de usted | depende de ti | depende de vosotros | de ustedes depende | de usted depende | de vosotros depende | de ti depende | en sus manos | en tus manos | en vuestras manos | queda en sus manos | está en sus manos | la decisión es suya | decisión es suya | decisión es tuya | decisión es vuestra | su decisión | tu decisión | vuestra decisión | ustedes verán | usted verá | vosotros veréis | tú verás | ustedes dirán | usted dirá | tú dirás | vosotros diréis | la pelota está | pelota está en su | pelota en su tejado | su tejado | vuestro tejado | tu tejado | cancha de ustedes | su cancha | tu cancha | ustedes eligen | usted elige | tú eliges | tú mismo | vosotros mismos | ustedes mismos',
  'not-a-threat':
    'no es una amenaza | no es amenaza | no es ninguna amenaza | esto no es una amenaza | no son amenazas | no amenaz* | no los amenaz* | no les amenaz* | no le amenaz* | no te amenaz* | no os amenaz* | no estoy amenaz* | no estamos amenaz* | no quiero amenaz* | no queremos amenaz* | no quisiera amenaz* | no pretend* amenaz* | no busc* amenaz* | lejos de amenaz* | sin amenaz* | sin ánimo de amenaz* | sin ánimo de | sin ánimo de ofender | ninguna amenaza | no lo tom* como | no lo tome* como | no se lo tom* | no te lo tomes | no os lo toméis | no lo interpret* como | no lo vean como | no lo vea como | no suena a amenaza | no tenemos intención | no tengo intención | no tenemos la intención | no tengo la intención | no hay intención | no es mi intención | no es nuestra intención | no está en mi intención | ninguna intención | sin intención | no pretend* | no vamos a cambiar de | no queremos cambiar | no es un ultimátum | no es presión | no quiero presion* | sin presion*',
  'no-hurry':
    'sin prisa | sin prisas | no hay prisa | no corre prisa | no me corre prisa | no es urgente | no urge | sin apuro | no hay apuro | no tengo prisa | no tenemos prisa | con calma | tómese su tiempo | tómense su tiempo | tómate tu tiempo | tomaos vuestro tiempo | cuando pueda* | cuando puedas | cuando podáis | cuando tenga* un | cuando tengas un | cuando quiera* | cuando guste*',
  'no-problem':
    'no hay problema | sin problema | sin problemas | ningún problema | no pasa nada | no se preocup* | no te preocup* | no os preocup* | todo bien | no importa | descuid* | no hay drama | sin drama | tranquil* | no es grave | no fue nada | no tiene importancia',
  settled:
    'resuelt* | ya está resuelto | quedó resuelto | queda resuelto | solucionad* | ya está solucionado | quedó solucionado | queda solucionado | arreglad* | ya está arreglado | todo arreglado | aclarad* | queda aclarado | todo aclarado | zanjad* | asunto zanjado | tema zanjado | asunto cerrado | tema cerrado | caso cerrado | damos por cerrado el | doy por cerrado el | damos por zanjado | doy por zanjado | damos por resuelto | doy por resuelto | todo en orden | todo correcto | todo ok | todo bien | todo perfecto | todo conforme | ya funciona* | funciona perfectamente | funciona bien | llegó bien | llegó todo | llegaron bien | llegó perfecto | llegó en perfecto | sanos y salvos | sin novedad | en perfecto estado | en perfectas condiciones | ya quedó | ya lo tenemos | ya llegó | ya llegaron | ya está todo | problema superado | asunto concluido | quedamos satisfechos | muy satisfechos | muy contentos | quedó todo bien',
  'for-information':
    'para su información | para tu información | para vuestra información | a título informativo | fyi | para conocimiento | para su conocimiento | para tu conocimiento | para su constancia | para referencia | para sus registros | para su referencia | a modo informativo | les comparto | para que estén al tanto',
  confidential:
    'confidencial* | destinatari* | aviso legal | aviso de confidencialidad | secreto profesional | protección de datos',
  'looking-forward':
    'quedo a la espera | quedamos a la espera | a la espera de | en espera de | quedo pendiente | quedamos pendientes | quedo atent* | quedamos atent* | esperamos sus | espero sus | esperamos su | espero su | espero noticias | esperamos noticias',
  please:
    'por favor | porfavor | porfa | x favor | xfa | xfavor | pf | favor de | por fa | ruego | rogamos | le ruego | sírva* | tenga* la amabilidad | tuviera la amabilidad | si es tan amable | hagan el favor | haga el favor',
  'sir-names': 'equipo | todos | todas | estimado equipo | señores | muchachos | chicos | gente',
  reminder:
    'recordatorio* | segundo aviso | segunda solicitud | segundo recordatorio | insisto | reitero | reiteramos | de nuevo les escribo',
  than: 'que | de lo que | a lo que',
  next: 'próximo | próxima | próximos | próximas | siguiente* | que viene | entrante',
  'number-word':
    'uno | un | una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | quince | veinte | docena* | cien | ciento* | mil | miles | millón | millones',
  who: 'quien | quienes',
  per: 'por | cada',
  by: 'por | para | mediante | antes de',
  out: 'fuera | afuera | lejos | aparte',
  back: 'de vuelta | vuelta | atrás | de regreso | regres*',
  through: 'a través de | por medio de | mediante | vía',
  final: 'final | finales | definitiv* | último | última | fin',
  normal:
    'normal | normales | habitual* | usual* | común | comunes | corriente* | rutina* | ordinari* | estándar*',
  feel: 'sient* | sensación | sentimos | me siento | nos sentimos | sentir* | sentí | sintió | sintieron | siento | siente | sienten',
  easy: 'fácil* | sencill* | simple | simples',
  contact: 'contact* | ponerse en contacto | póngase en contacto | pónganse en contacto | dirigirse a',
  conditions: 'condicion* | condición | términos',
  'bank-details':
    'cuenta | cuenta bancaria | iban | datos bancarios | dirección | número de cuenta | clabe | cbu | beneficiario | domicilio',
  value: 'valor* | vale | valen | valía',
  strange: 'extrañ* | rar* que | raro | rara | raros | curios* | llamativ*',
  people: 'gente | persona | personas | tipos | hombres | individuos',
  loyal: 'leal* | fiel* | lealtad | fidelidad | fieles',
  early:
    'temprano | con tiempo | con anticipación | con antelación | antelación | antes de tiempo | anticipad* | cuanto antes',
  place: 'lugar* | sitio* | ciudad* | país | países | puesto | asiento* | localidad*',
  deny: 'nieg* | desment* | desmient* | desent* | excusa* | pretexto* | culp* | echar* la culpa | echan la culpa | echarnos la culpa | lavarse las manos | se lavan las manos | lavan las manos | se desentiend* | escurr* el bulto | tiran la pelota | pasarse la pelota | balones fuera | negar* | negó | negaron | niega* | niego | niegan',
  shout: 'grit* | llor* | chill* | insult* | maldec*',
  'insist-right':
    'debo insistir | insist* en que | estrict* | estricta* | riguros* | tajant* | innegociable* | no negociable* | no es negociable | línea roja',
};
