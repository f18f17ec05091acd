import fc from 'fast-check';
import type { CardDesk } from '../../src/cards/card-desk';
import type { CardJson } from '../../src/cards/card-json';
import { MOST_WIDGETS } from '../../src/cards/card-json';
import { packMemory, unpackMemory, withInputs, type CardMemory } from '../../src/cards/card-memory';
import { deskCard } from '../../src/cards/desk-card';
import { mailCard, type MailCardInput } from '../../src/cards/mail-card';
import { askCard } from '../../src/cards/reply-sections';
import { PARAMETERS } from '../../src/cards/fields';
import { planReply, writeDraft } from '../../src/core';
import { OFFERS, PANE_LANGUAGES } from '../../src/core/model';
import { toCardService } from '../../src/hosts/gmail/to-card-service';
import { mergeNotes } from '../../src/notes/merge-notes';
import { noteFrom, notesFromJson, notesToJson } from '../../src/notes/note-json';
import type { SenderNote } from '../../src/notes/sender-note';
import { utf8Length } from '../../src/stores/utf8-length';
import { CARD_PARTS, DEFAULT_SETTINGS } from '../../src/view/card-settings';
import { CURRENCIES, DEAL_FIELDS, INCOTERMS, ROOMS } from '../../src/view/deal-choices';
import { dealEntriesFrom } from '../../src/view/deal-entries';
import { dealModel } from '../../src/view/deal-model';
import { dealStringsFor } from '../../src/view/deal-strings';
import { blankNote } from '../../src/view/edit-note';
import { noteModel } from '../../src/view/note-model';
import { paneModel } from '../../src/view/pane-model';
import { openBlanksText } from '../../src/view/reply-model';
import { stringsFor } from '../../src/view/strings';
import { cardWordsFor } from '../../src/view/strings/cards';
import { phrases } from '../../src/languages/en/phrases';
import { anyLedger } from '../support/arbitrary-ledger';
import { anyReply, NAMES } from '../support/arbitrary-reading';
import { cardJsonOf } from '../support/gmail-host/built-json';
import { cardServiceStandIn } from '../support/gmail-host/card-service';
import { cardFaults } from '../support/gmail-host/card-schema';

/** A desk as a seller, or somebody who plays with the card, may fill it in. */
const anyDesk: fc.Arbitrary<CardDesk> = fc.record({
  entries: fc
    .record({
      texts: fc.oneof(
        fc.dictionary(
          fc.constantFrom(...DEAL_FIELDS),
          fc.constantFrom('', '4', '4.85', '3000', '8%', '-1', '<b>9</b>', '1,234.5'),
        ),
        fc.constant({ cost: '3.60', quoted: '4.85', asked: '4.20', quantity: '3000', floorMargin: '10' }),
      ),
      currency: fc.constantFrom(...CURRENCIES),
      costCurrency: fc.option(fc.constantFrom(...CURRENCIES)),
      incoterm: fc.option(fc.constantFrom(...INCOTERMS)),
      room: fc.constantFrom(...ROOMS),
    })
    .map((entries) => dealEntriesFrom(entries)),
  picked: fc.option(fc.subarray([...OFFERS])),
});

const abilities = { insertReply: true, replyToAll: true, showEvidence: false, keepsSignature: false };

/** The input of the card beside a mail, for any reading a mail could have. */
const anyCard: fc.Arbitrary<MailCardInput> = fc
  .record({
    reply: anyReply,
    paneLanguage: fc.constantFrom(...PANE_LANGUAGES),
    name: fc.constantFrom(...NAMES),
    helped: fc.boolean(),
    draftThere: fc.boolean(),
    hasAddress: fc.boolean(),
    hidden: fc.subarray([...CARD_PARTS]),
    repeat: fc.constantFrom(1, 40),
    ledger: anyLedger,
    desk: fc.option(anyDesk),
  })
  .map((made): MailCardInput => {
    const { reply, paneLanguage, name, helped, draftThere, hasAddress, hidden, repeat, ledger, desk } = made;
    const { mail, wishes } = reply;
    const evidence = reply.reading.evidence;
    const many = Array.from({ length: repeat }, (_none, n) =>
      evidence.map((piece) => ({ ...piece, start: piece.start + n, end: piece.end + n })),
    ).flat();
    const reading = { ...reply.reading, evidence: many };
    const strings = stringsFor(paneLanguage);
    const plan = planReply(reading, wishes);
    const draft = writeDraft(mail, reading, plan, phrases, wishes);
    const memory: CardMemory = { choices: {}, wishes: {}, helped, desk };
    const model = paneModel(
      {
        kind: 'read',
        mail: {
          reading,
          plan,
          possibleOffers: planReply(reading, { ...wishes, offers: undefined }).offers,
          wishes,
          glossed: { draft, glosses: draft.sentences.map(() => name) },
          choices: {},
          abilities,
        },
      },
      paneLanguage,
    );
    if (model.kind !== 'mail') throw new Error('a read mail has a model');
    const address = hasAddress ? 'x@example.com' : null;
    const state =
      address === null
        ? ({ kind: 'no-sender' } as const)
        : ({ kind: 'ready', note: { ...blankNote(address), ledger }, save: { kind: 'untouched' } } as const);
    return {
      model,
      note: noteModel(state, name, strings),
      address,
      sender: name,
      memory,
      openBlanks: openBlanksText(draft.blanks, strings),
      draftThere,
      desk: { lead: name, floor: desk === null ? null : name },
      settings: { ...DEFAULT_SETTINGS, hidden },
      strings,
      words: cardWordsFor(paneLanguage),
    };
  });

const ALLOWED_TAGS = /^<\/?(?:b|br|font(?: color="#[0-9a-f]{6}")?)>$/;

/** Markup in the texts of a card that is not ours. */
function foreignMarkup(card: CardJson): readonly string[] {
  const texts = card.sections.flatMap(({ widgets }) =>
    widgets.flatMap((widget) => {
      if ('textParagraph' in widget) return [widget.textParagraph.text];
      return 'decoratedText' in widget ? [widget.decoratedText.text] : [];
    }),
  );
  return texts.flatMap((text) => (text.match(/<[^>]*>?/g) ?? []).filter((tag) => !ALLOWED_TAGS.test(tag)));
}

beforeAll(() => {
  (globalThis as unknown as { CardService: object }).CardService = cardServiceStandIn();
});

test('every card is one of Google’s, goes through the builders unchanged, and shows no markup but ours', () => {
  let quiet = 0;
  let whole = 0;
  fc.assert(
    fc.property(anyCard, (input) => {
      for (const card of [mailCard(input), askCard(input)]) {
        expect(cardFaults(card)).toEqual([]);
        expect(cardJsonOf(toCardService(card))).toEqual(card);
        expect(foreignMarkup(card)).toEqual([]);
        const widgets = card.sections.flatMap((section) => section.widgets);
        expect(widgets.length).toBeLessThanOrEqual(MOST_WIDGETS);
        expect(card.sections.every((section) => section.widgets.length > 0)).toBe(true);
      }
      if (mailCard(input).fixedFooter) whole += 1;
      else quiet += 1;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(quiet, whole)).toBeGreaterThan(20);
});

test('so is every card of the deal desk', () => {
  let withOffers = 0;
  fc.assert(
    fc.property(
      anyReply,
      anyDesk,
      fc.constantFrom(...PANE_LANGUAGES),
      ({ reading, wishes }, desk, language) => {
        const strings = dealStringsFor(language);
        const plan = planReply(reading, wishes);
        const deal = dealModel({ ...desk, reading, plan, paneLanguage: language }, strings);
        const memory: CardMemory = { choices: {}, wishes: {}, helped: true, desk };
        const card = deskCard({ deal, memory, strings, words: cardWordsFor(language) });
        expect(cardFaults(card)).toEqual([]);
        expect(cardJsonOf(toCardService(card))).toEqual(card);
        expect(foreignMarkup(card)).toEqual([]);
        if ((deal.offers?.offers.length ?? 0) > 0) withOffers += 1;
      },
    ),
    { numRuns: 200 },
  );
  expect(withOffers).toBeGreaterThan(0);
});

test('and the test for markup would notice', () => {
  const card = (text: string): CardJson => ({
    name: 'x',
    header: { title: 'x' },
    sections: [{ widgets: [{ textParagraph: { text } }] }],
  });
  expect(foreignMarkup(card('<img src=x>'))).toHaveLength(1);
  expect(foreignMarkup(card('<b onclick="x">'))).toHaveLength(1);
  expect(foreignMarkup(card('<b>fine</b><br>'))).toEqual([]);
});

test('what the seller has set comes back from a card as it was sent', () => {
  fc.assert(
    fc.property(anyReply, fc.boolean(), fc.option(anyDesk), ({ wishes }, helped, desk) => {
      const kept = { ...wishes, sellerName: undefined };
      const memory: CardMemory = { choices: { motive: 'venting' }, wishes: kept, helped, desk };
      const back = unpackMemory(packMemory(memory));
      expect(back.desk).toEqual(desk);
      expect(back.helped).toBe(helped);
      expect(back.choices.motive).toBe('venting');
      expect(back.wishes.tone).toBe(kept.tone);
      expect(back.wishes.sellerAtFault).toBe(kept.sellerAtFault);
      expect(new Set(back.wishes.offers)).toEqual(new Set(kept.offers));
      expect(new Set(back.wishes.movesOff)).toEqual(new Set(kept.movesOff));
      expect(back.wishes.blanks).toEqual(kept.blanks ?? {});
    }),
  );
});

test('a card sent back untouched changes nothing, and nonsense in it is as if never sent', () => {
  fc.assert(
    fc.property(anyCard, fc.string(), (input, nonsense) => {
      const card = mailCard(input);
      const selections = card.sections
        .flatMap(({ widgets }) => widgets)
        .flatMap((widget) => ('selectionInput' in widget ? [widget.selectionInput] : []));
      const inputs = Object.fromEntries(
        selections.map(({ name, items }) => [
          name,
          items.filter((item) => item.selected).map(({ value }) => value),
        ]),
      );
      const parameters = card.fixedFooter?.primaryButton.onClick.action.parameters ?? [];
      const shown = parameters.find(({ key }) => key === PARAMETERS.shown)?.value;
      const after = withInputs(input.memory, inputs, shown);
      expect(after.choices).toEqual(input.memory.choices);
      expect(after.wishes.offers).toBeUndefined();
      expect(after.wishes.movesOff).toBeUndefined();
      expect(() => withInputs(unpackMemory(nonsense), { [nonsense]: [nonsense] }, nonsense)).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

describe('notes', () => {
  const at = fc.constantFrom(
    '2025-01-01T00:00:00.000Z',
    '2026-01-01T00:00:00.000Z',
    '2026-02-02T00:00:00.000Z',
  );
  const anyNote: fc.Arbitrary<SenderNote> = fc
    .record({
      text: fc.record({ value: fc.string({ unit: 'grapheme' }), at }),
      customerTypes: fc.record({
        value: fc.option(fc.subarray(['old', 'new', 'big', 'emotional'] as const)),
        at,
      }),
      history: fc.record({
        value: fc.record({ messages: fc.nat(), orders: fc.nat(), threats: fc.nat(), carriedOut: fc.nat() }),
        at,
      }),
      ledger: anyLedger,
    })
    .map((note) => ({ address: 'a@b.example', ...note }));

  test('leave and enter as JSON unchanged', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(notesFromJson(notesToJson([note]))).toEqual({ notes: [note], unreadable: 0 });
      }),
    );
  });

  test('merge the same in any order, in any grouping, and with themselves', () => {
    fc.assert(
      fc.property(anyNote, anyNote, anyNote, (a, b, c) => {
        expect(mergeNotes(a, b)).toEqual(mergeNotes(b, a));
        expect(mergeNotes(a, mergeNotes(b, c))).toEqual(mergeNotes(mergeNotes(a, b), c));
        expect(mergeNotes(a, a)).toEqual(a);
      }),
    );
  });

  test('a note of a newer version is not taken, so that nothing of it is lost', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(noteFrom({ ...note, promises: [] })).toBeNull();
        const file = JSON.stringify({ undertone: 'notes', version: 1, notes: [{ ...note, promises: [] }] });
        expect(notesFromJson(file)).toEqual({ notes: [], unreadable: 1 });
      }),
    );
  });

  test('nothing else is taken for a note', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(noteFrom(value)).toBeNull();
      }),
    );
  });
});

test('bytes are counted as UTF-8 has them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
