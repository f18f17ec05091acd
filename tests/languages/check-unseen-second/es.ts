import type { CheckMail } from '../../support/check/cases';

export const to = 'Javier Morales';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Estimado Javier:

Tiene toda la razón en estar molesto: la tienda abría el sábado y las estanterías no llegaron. Lamento de veras el mal rato.

El transportista confirma la entrega para mañana entre las 8 y las 10. Le llamo a las 11 para saber si está todo. De los gastos de montaje hablamos el lunes con las facturas delante.

Un saludo,
Lucía Wang`,
    heat: 3,
    expect: [],
  },
  {
    text: `Hola, Javier:

Gracias por compartir la otra oferta. A 11,90 USD no llegamos con bisagra de acero; con bisagra de zamak podríamos quedarnos en 12,85 USD si el pedido sube a 6.000 unidades. ¿Lo consultas con tu equipo y hablamos el jueves?

Saludos,
Lucía`,
    expect: [],
  },
  {
    text: `Buenos días, Javier:

Adjunto la proforma: 2.500 piezas, 13,40 USD FOB Xiamen, 30 % de anticipo y el resto contra copia del B/L. La oferta vale hasta el 15 de mayo. Queda pendiente que nos mandes los logos en vectorial.

Lucía`,
    expect: [],
  },
  {
    text: `Estimado señor Morales:

Entiendo que con dos retrasos seguidos haya perdido la confianza. Para que no tenga que fiarse de mi palabra, le propongo que SGS revise el lote antes del saldo; usted elige al inspector.

Si el informe señala un defecto nuestro, repondremos las piezas según la cláusula 8.

Atentamente,
Lucía Wang`,
    heat: 2,
    expect: [],
  },
  {
    text: `Hola Javier, perfecto, nos vemos el 3 de octubre en la feria, stand B14. Llevo muestras en algodón 100 % y la garantía de dos años por escrito. ¡Buen viaje! Lucía`,
    expect: [],
  },
  {
    text: `Javier:

Los 5.600 USD del saldo vencieron el día 2. Según lo pactado, sin pago no hay embarque, y el retraso de la naviera no es cosa nuestra.

Sentimos que esté disgustado.

Lucía`,
    heat: 2,
    expect: [['money_first', '5.600 USD']],
  },
  {
    text: `Hola, Javier:

Venga, te lo dejo al precio que pides. Y el molde te lo regalamos.

Lucía`,
    expect: [['free_concession', 'te lo dejo al precio que pides']],
  },
  {
    text: `Hola, Javier:

He hablado con gerencia y lo máximo que podemos bajar es hasta 12,15 dólares por unidad. A nosotros nos cuesta 9.85 producirlo.

Lucía`,
    expect: [
      ['below_floor', '12,15 dólares'],
      ['internal', '9.85'],
    ],
  },
  {
    text: `Estimada Patricia:

Metimos la pata, la culpa es solo nuestra. Jamás volverá a pasar, te lo juro.

Lucía`,
    heat: 1,
    expect: [
      ['wrong_name', 'Patricia'],
      ['liability', 'la culpa es solo nuestra'],
      ['promise', 'Jamás volverá a pasar'],
    ],
  },
  {
    text: `Javier:

Perdón, perdón y mil veces perdón. No tengo palabras para disculparme, le ruego de rodillas que nos disculpe.

De todos modos, si usted hubiera contestado a tiempo, esto no habría ocurrido.

El nuevo ETD es [fecha].

Lucía`,
    expect: [
      [
        'over_apology',
        'Perdón, perdón y mil veces perdón. No tengo palabras para disculparme, le ruego de rodillas',
      ],
      ['heat', 'si usted hubiera contestado a tiempo'],
      ['blank', '[fecha]'],
    ],
  },
];
