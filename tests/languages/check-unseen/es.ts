import type { CheckMail } from '../../support/check/cases';

export const to = 'María López';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Buenos días, María:

Gracias por su franqueza respecto al precio. Con 5.000 unidades no podemos llegar a 13,00 USD; si agrupa los dos colores en un lote de 8.000, podríamos ofrecerle 13,20 USD. La oferta es válida hasta el 30 de junio.

¿Le envío la proforma nueva?

Un cordial saludo,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Estimada Sra. López:

Entiendo perfectamente su malestar: su cliente está esperando y las cajas llegan en ese estado. Gracias por las fotos.

Nuestra responsable de calidad está revisando hoy las muestras del lote 2231. El jueves a mediodía tendrá sus conclusiones y una propuesta para las 43 piezas dañadas.

Saludos cordiales,
Grace Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Hola, María:

Adjunto la proforma: 2.000 unidades a 14,10 USD FOB Ningbo, 30 % de anticipo y el resto contra copia del B/L. ¿Podría confirmarme las marcas antes del viernes?

Saludos,
Linda`,
    expect: [],
  },
  {
    text: `Estimada María:

En cuanto a los 60 días: en un primer pedido no trabajamos a crédito. A partir del tercero podríamos estudiar 30 días, siempre que los dos primeros se paguen con carta de crédito. ¿Le parecería viable a su departamento financiero?

Atentamente,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Estimada María:

Tiene toda la razón en estar enfadada: tres recordatorios y ninguna respuesta como es debido. Le pido disculpas.

Desde hoy soy su único contacto. Así estamos: corte terminado, costura al 60 %, embalaje a partir del día 18. Le escribiré cada martes y cada viernes.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Estimada Sra. López:

Hemos comparado las dos ofertas punto por punto: ellos calculan con chapa de 0,8 mm y nosotros con 1,0 mm. A igual material, la diferencia es de un 2 %. Si para su mercado basta una chapa más fina, podríamos dejarlo en 12,90 USD; si no, el precio sigue siendo de 14,60 USD.

Saludos,
Linda Wang`,
    expect: [],
  },
  {
    text: `Hola, María: la garantía es de 24 meses desde la fecha del B/L, el material es 100 % algodón y el informe de ensayo va adjunto. Si desea una inspección antes del embarque, basta con que nos avise tres días antes. Un saludo, Grace`,
    expect: [],
  },
  {
    text: `Estimada María:

No podemos aceptar un reembolso total antes de tener el informe del perito, aunque sé que usted le debe una respuesta a su cliente. ¿Le parece bien que ambos nos atengamos a lo que concluya SGS el jueves? Si confirman el defecto, lo resolveremos según la cláusula 8 del contrato.

Atentamente,
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Sra. López:

El descuento de 1.500 USD no se ajusta al contrato. Según la cláusula 6, las reclamaciones se presentan en un plazo de 14 días.

Lamentamos que no esté satisfecha.

Kevin Zhou`,
    heat: 3,
    expect: [['money_first', 'descuento de 1.500 USD']],
  },
  {
    text: `Hola, María:

De acuerdo, aceptamos su precio y le facturamos a 13,10 USD. Quedamos a la espera del pedido.

Linda`,
    expect: [['free_concession', 'aceptamos su precio']],
  },
  {
    text: `Hola, María:

Lo he hablado con mi jefe y puedo ofrecerle 11,80 USD si pide 10.000 unidades esta semana.

Kevin`,
    expect: [['below_floor', '11,80']],
  },
  {
    text: `Estimada María:

Comprendo lo desagradable que es esto. La culpa es totalmente nuestra y asumimos todos los daños.

Grace Lin`,
    heat: 2,
    expect: [['liability', 'La culpa es totalmente nuestra']],
  },
  {
    text: `Estimada María:

Le garantizamos que la mercancía llegará antes de Navidad. Esto no volverá a pasar nunca más.

Kevin`,
    expect: [
      ['promise', 'garantizamos que la mercancía'],
      ['promise', 'no volverá a pasar'],
    ],
  },
  {
    text: `María:

Como ya le he dicho tres veces, los documentos salieron el lunes. Si leyera mis correos, lo sabría.

Kevin`,
    expect: [
      ['heat', 'Como ya le he dicho'],
      ['heat', 'Si leyera mis correos'],
    ],
  },
  {
    text: `Estimado Sr. Gómez:

El contenedor sale el [fecha] en el buque ____.

Linda Wang`,
    expect: [
      ['wrong_name', 'Gómez'],
      ['blank', '[fecha]'],
      ['blank', '____'],
    ],
  },
  {
    text: `Hola, María:

Nuestro coste ya es de 12,10 USD, así que queda muy poco margen de maniobra. Con 8.000 unidades podríamos llegar a 13,30 USD.

Kevin`,
    expect: [['internal', 'Nuestro coste ya es de 12,10']],
  },
];
