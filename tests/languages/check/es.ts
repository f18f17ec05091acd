import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'María López';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'El reembolso es de 240 USD. Sentimos las molestias.',
      'Según el contrato tiene 7 días para reclamar.',
      'El saldo sigue pendiente. Entendemos su enfado.',
    ],
    misses: [
      'Sentimos las molestias. El reembolso es de 240 USD.',
      'Tiene razón en estar molesta. Según el contrato respondemos en 7 días.',
      'Gracias por su franqueza. El nuevo precio sería 13 USD.',
    ],
  },
  free_concession: {
    hits: [
      'Le ofrecemos un descuento del 5 %.',
      'Aceptamos su precio objetivo.',
      'Enviamos los repuestos gratis.',
      'Le reembolsamos el importe total.',
    ],
    misses: [
      'No podemos dar un descuento.',
      'Usted pidió un 5 % de descuento.',
      'Si confirma 2.000 piezas, le ofrecemos un 5 % de descuento.',
      'Ofrecemos un 4 % para pedidos superiores a 5.000 piezas.',
    ],
  },
  below_floor: {
    hits: [
      'Nuestro mejor precio es 11,80 USD por pieza.',
      'Aceptamos su precio objetivo de 10,50 USD.',
      'Podemos ofrecer 11,90 dólares la unidad.',
    ],
    misses: [
      'Nuestro mejor precio es 12,80 USD.',
      'Su objetivo de 10,50 USD no es viable.',
      'El flete es de 11 USD por caja.',
    ],
  },
  liability: {
    hits: ['Fue culpa nuestra.', 'Asumimos toda la responsabilidad.', 'Reconocemos nuestro error.'],
    misses: ['Lamentamos el retraso.', 'No fue culpa nuestra.', 'La señora Chen es responsable de calidad.'],
  },
  promise: {
    hits: ['Le garantizamos que llegará el viernes.', 'No volverá a ocurrir.', 'La calidad es 100 % segura.'],
    misses: [
      'Tenemos previsto enviar el lunes.',
      'No podemos garantizar la entrega antes de la fiesta.',
      'La máquina tiene 24 meses de garantía.',
      'Pago: 100 % por adelantado.',
    ],
  },
  heat: {
    hits: [
      'Ya le dije tres veces que la mercancía está en camino.',
      'Obviamente no ha leído mi correo.',
      'Su reclamación es ridícula.',
      'LEA USTED BIEN EL CONTRATO POR FAVOR.',
    ],
    misses: [
      'Como indicamos en nuestro correo del 3 de mayo, la mercancía está en camino.',
      'Consulte por favor la cláusula 4.',
      'Deje en pausa la producción del segundo lote.',
    ],
  },
  over_apology: {
    hits: [
      'Lo sentimos. Lamentamos el retraso. Le pedimos disculpas otra vez.',
      'Mil disculpas por todo.',
      'Lo sentimos de todo corazón.',
    ],
    misses: [
      'Lamentamos el retraso.',
      'Perdón por la demora. Sentimos el daño.',
      'Sentimos mucho lo de las cajas.',
    ],
  },
  blank: {
    hits: ['Estimado [nombre]:', 'Enviamos el [____].', 'El precio es USD XX.'],
    misses: ['Ver la oferta [adjunta].', 'Tallas: M, L, XL, XXL.', 'El pedido [PO-7731] está listo.'],
  },
  internal: {
    hits: [
      'Nota interna: acepta todo.',
      'Nuestro costo es 8,20.',
      'No le digas al cliente lo de la segunda fábrica.',
    ],
    misses: [
      'El costo del flete es 120 USD.',
      'Hacemos una inspección interna de 200 piezas.',
      'Nuestro precio mínimo es 13 USD.',
    ],
  },
  wrong_name: {
    hits: ['Estimado Juan:', 'Hola Pedro,', 'Estimada Sra. Gómez:'],
    misses: ['Estimada María:', 'Estimada Sra. Lopez:', 'Estimados señores:', 'Hola a todos,'],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: 'Estimada María:\n\nEntiendo que un retraso de tres semanas la deja en una posición difícil con su cliente.\n\nLas cajas se cargan el jueves y ese mismo día le envío las fotos.\n\nSaludos cordiales\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Estimada María:\n\nla penalización del 2 % no está en el contrato. Primero pague el saldo de 8.400 USD.\n\nDisculpe las molestias.\n\nLin',
    heat: 3,
    expect: [['money_first', 'penalización']],
  },
  {
    text: 'Hola María,\n\nmi jefe lo aprobó: le damos un 5 % de descuento y el flete va por nuestra cuenta.\n\nLin',
    expect: [['free_concession', '5 %']],
  },
  {
    text: 'Hola María,\n\nsi sube la cantidad a 5.000 piezas, podemos dar un 5 % de descuento. Con 2.000 piezas el precio sigue en 13,20 USD.\n\nLin',
    expect: [],
  },
  {
    text: 'Hola Juan,\n\nfue error nuestro y le garantizamos que nunca volverá a pasar. Último precio: 11,90 USD por pieza.\n\nLin',
    expect: [
      ['wrong_name', 'Juan'],
      ['liability', 'error nuestro'],
      ['promise', 'garantizamos'],
      ['below_floor', '11,90 USD'],
    ],
  },
];
