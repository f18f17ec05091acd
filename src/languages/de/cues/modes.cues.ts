import type { CueFile } from '../../../core/model';

/** How an act is meant, who acts, and what takes pressure away. */
export const modes: CueFile = {
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(andernfalls|ansonsten|anderenfalls|widrigenfalls|sonst)',
      'oder (wir|ich) (gehen|gehe|stornieren|storniere|kündigen|kündige|wechseln|bestellen|suchen|kaufen)',
    ],
    unless: [
      '(sonst|ansonsten) (alles|ist alles|noch|nichts|gut|war|läuft|wie|bin|sind|immer|niemand|jemand)',
      '(wie|was|wer|wo|und|denn|als|immer|nichts) sonst',
    ],
    hits: [
      'Antworten Sie heute. [[Andernfalls]] stoppen wir.',
      'Senken Sie den Preis, [[oder wir gehen]] woanders hin.',
    ],
    misses: ['Sonst noch etwas?', 'Was sonst geplant ist, weiß ich nicht.', 'Rot oder ich nehme blau.'],
  },
  'policy-question': {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(wie|was|welche|gibt es) … (stornierungsbedingungen|stornobedingungen|stornogebühr|stornogebühren|stornofrist|rückgabebedingungen|rücktrittsrecht|widerrufsfrist|rückgaberecht|kündigungsfrist|reklamationsverfahren)',
      '(kann|können|könnten|dürfen|könnte|darf) (ich|wir|man) … (stornieren|verschieben|reduzieren|umtauschen|zurückgeben|kündigen|zurücktreten|ändern|retournieren)',
      '(was passiert|was geschieht|was wäre) (wenn|falls) … (stornieren|kündigen|zurücktreten|ablehnen|absagen|storniere)',
    ],
    unless: ['können wir nur (noch|) (stornieren|kündigen)'],
    hits: [
      '[[Wie sind Ihre Stornobedingungen]]?',
      '[[Kann man den Termin verschieben]]?',
      '[[Was passiert, wenn wir im Mai stornieren]]?',
    ],
    misses: ['Dann können wir nur noch stornieren.', 'Wie ist der Preis?'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['{us}', '{boss}'],
    hits: ['Morgen wissen [[wir]] mehr.', '[[Mein Chef]] weiß es schon.'],
    misses: ['Ihre Firma kennt den Weg.'],
  },
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(der|die|den|dem|unser|unsere|unserem|ihr|ihre|mein|meinem|vom|beim|seitens) (spediteur|spedition|speditionen|reederei|frachtführer|zoll|zollamt|paketdienst|kurier|transporteur|airline|hafen|terminal|post|vermieter|nachbar|nachbarn|zollagent|fluggesellschaft|steuerberater|handwerker|hausverwaltung|bahn)',
      '(dhl|fedex|ups|dpd|gls|hermes|maersk|msc|hapag|hapag-lloyd|cosco|schenker|kuehne|lufthansa)',
    ],
    unless: ['(per|mit|via|durch) (dhl|fedex|ups|dpd|gls)'],
    hits: ['[[Die Spedition]] hat es zerstört.', 'Gestern ließ [[Maersk]] die Kiste stehen.'],
    misses: ['Bitte per DHL schicken.'],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(unser|unsere|unserem|unseren|mein|meinem|der|dem|vom|beim|ein|von unserem) (bisheriger|bisherigen|bisherige|früherer|früheren|früherem|alter|alten|ehemaliger|ehemaligen|voriger|vorigen|letzter|letzten|ex) (lieferant|lieferanten|anbieter|hersteller|partner|händler|dienstleister|zulieferer)',
      '(vorgänger|altlieferant|altlieferanten|ex-lieferant|vorlieferant|vorlieferanten)',
    ],
    unless: ['(sie sind|sie waren|ihr seid) … (lieferant|anbieter|partner)'],
    hits: ['[[Unser bisheriger Lieferant]] war immer zu spät.', 'Vom [[Altlieferanten]] kam nur Ärger.'],
    misses: ['Sie sind unser bisheriger Lieferant.', 'Unser Lager ist voll, der Lieferant weiß es.'],
  },
  housekeeping: {
    signal: 'calm:housekeeping',
    weight: 3,
    any: [
      '(stornieren|storniere|löschen|ersetzen|vergessen|ignorieren|streichen|storniert) … (doppelte|doppelt|alte|falsche|versehentlich|irrtümlich|fehlerhafte|vorherige|ursprüngliche|vorige)',
      '(termin|besuch|flug|hotel|besprechung|reise|treffen|anruf|reservierung im hotel) ({any}) ({any}) (absagen|stornieren|verschieben|verlegen|abgesagt|storniert|umbuchen|verschoben)',
      '(korrigierte|neue|aktualisierte|geänderte|berichtigte) (proforma|rechnung|bestellung|version|fassung|zeichnung) (anbei|im anhang|liegt bei|folgt|stattdessen|gilt)',
    ],
    hits: [
      'Bitte [[löschen Sie die alte]] Proforma.',
      'Den [[Besuch am Donnerstag absagen]] tut mir leid.',
      'Die [[korrigierte Bestellung anbei]].',
    ],
    misses: ['Bitte stornieren Sie alles.', 'Der Besuch war schön.'],
  },
  'joins-us': {
    signal: 'calm:joins-us',
    weight: 3,
    any: [
      '(getrennt|gekündigt|beendet|verlassen|wechseln|gewechselt|weg) … (bisherigen|alten|früheren|vorigen|letzten) (lieferanten|anbieter|partner|hersteller)',
      '(bisherigen|alten|früheren|vorigen|letzten) (lieferanten|anbieter|partner|hersteller) … (getrennt|gekündigt|beendet|verlassen|gewechselt|weg)',
      '(zu ihnen|zu euch) (gewechselt|wechseln|gekommen|wechselte)',
      '(wechseln|kommen) (wir|ich|) (jetzt|nun|) (zu ihnen|zu euch)',
      '(mehr|weitere|größere|zusätzliche) (mengen|aufträge|bestellungen|volumen) … (ihnen|euch)',
    ],
    hits: [
      'Wir haben uns [[getrennt vom bisherigen Lieferanten]].',
      'Dem [[alten Lieferanten haben wir gekündigt]].',
      'Im Mai sind wir [[zu Ihnen gewechselt]].',
      'Deshalb [[wechseln wir zu Ihnen]].',
      'Wir planen [[mehr Mengen bei Ihnen]].',
    ],
    misses: ['Keine weitere Bestellung bei Ihnen.', 'Wir wechseln die Halle.'],
  },
  reassure: {
    signal: 'calm:reassure',
    weight: 3,
    any: [
      '(keine angst|keine sorge|keine eile|keine drohung|nicht dramatisch|kein drama|kein vorwurf|keine reklamation|kein grund zur sorge|eilt nicht)',
      '(nicht vor|keine absicht|nicht die absicht|fern) … (kündigen|stornieren|wechseln|zu kündigen|zu stornieren|zu wechseln|drohen)',
      '(bleiben|bleibe) (wir|ich|) (ihnen|euch|bei ihnen|bei euch) (treu|)',
    ],
    unless: ['(warum|wenn|falls|ob) … bleiben'],
    hits: [
      'Das ist [[keine Drohung]].',
      'Wir haben [[nicht vor, den Vertrag zu kündigen]].',
      'Auch künftig [[bleiben wir Ihnen treu]].',
    ],
    misses: [
      'Wenn Sie liefern, dann bleiben wir bei Ihnen, und wenn nicht, bleiben wir bei Ihnen sicher nicht.',
      'Wir haben Sorge.',
    ],
  },
  settled: {
    signal: 'calm:settled',
    weight: 3,
    any: [
      '(thema|sache|problem|fall|reklamation|alles|frage) (ist|hat sich|wurde|damit|somit|sind) (damit|inzwischen|bereits|jetzt|nun|schon|für uns|) (erledigt|gelöst|geklärt|behoben|geregelt|vom tisch|aus der welt)',
      '(danke|dank) für (die schnelle|die rasche|die prompte|ihre schnelle|die) (lösung|nachlieferung|ersatzlieferung|gutschrift|klärung|erstattung|hilfe|regulierung)',
    ],
    hits: ['Zum Glück, die [[Sache ist erledigt]].', '[[Danke für die schnelle Lösung]].'],
    misses: ['Ist das Problem bald behoben?', 'Danke für das Angebot.'],
  },
};
