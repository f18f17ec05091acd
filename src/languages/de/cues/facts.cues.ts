import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: ['(€|eur|$|usd|chf) {number}', '{number} (tausend|) (euro|eur|€|usd|$|dollar|cent|franken|chf)'],
    hits: ['Der Saldo von [[EUR 18.400]] geht heute raus.', 'Wir zahlten [[640 Euro]] für den Kurier.'],
    misses: ['Der Euro ist schwach.', 'Dollar oder Euro, beides geht.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|prozent)'],
    hits: ['Etwa [[7 %]] der Lampen flackern.', 'Der Ausschuss stieg auf [[12 Prozent]].'],
    misses: ['Ein paar Prozent helfen.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (stück|stk|einheiten|kartons|karton|kisten|paletten|sets|paar|rollen|säcke|beutel|container|tonnen|t|kg|kilo|meter|m2|qm|dutzend|fässer|flaschen|liter|platten|bögen|lkw|teile|exemplare|stühle|lampen|ventile)',
      '(zwei|drei|vier|fünf|sechs) (container|paletten|lkw|kartons)',
    ],
    hits: ['Reservieren Sie [[450 Kartons]] für das erste Schiff.', 'Uns fehlen [[zwei Paletten]] Folie.'],
    misses: ['Die Kartons sind nummeriert.', 'Paletten bitte behandelt.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: [
      '{number} (tage|tagen|wochen|stunden|monate|monaten|tag|werktage|werktagen|arbeitstage|arbeitstagen|woche)',
    ],
    hits: ['Das Werkzeug dauert [[25 Arbeitstage]].', 'Wir zahlen nach [[60 Tagen]].'],
    misses: ['Das waren lange Tage auf der Messe.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['Es muss am [[14 März]] in Linz sein.', 'Ich bin am [[Dienstag]] zurück.'],
    misses: ['Das Ende der Messe war ruhig.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(bestellung|auftrag|rechnung|vertrag|po|pi|proforma|lieferschein|bestellnummer|auftragsnummer|rechnungsnummer|auftragsnr|bestellnr|charge) (nummer|nr|no|) ({any}|) {number}',
    ],
    unless: [
      '(bestellung|auftrag|rechnung|vertrag|charge) (über|von|vom|mit|für|im|in|am|zum|bis|der|die|das|und|ist|um|auf) {number}',
      '(bestellung|auftrag|rechnung|charge) {number} (stück|kartons|tage|%|euro)',
    ],
    hits: ['Ihre [[Rechnung 20817]] ist falsch.', 'Es geht um [[Auftrag Nr. 5521]] aus Mai.'],
    misses: ['Es folgt ein Auftrag über 300 Stück.', 'Wie im Auftrag 300 Stück.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|ab werk|frei haus|frei grenze)'],
    hits: ['Ist Ihr Angebot [[FOB]] oder mit Seefracht?', 'Bitte auch [[ab Werk]] rechnen.'],
    misses: ['Das Werk liegt am Hafen.'],
  },
};
