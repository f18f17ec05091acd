import { blankNote, withHistory, withText, withTypes } from '../../src/view/edit-note';
import { noteModel, type NoteState } from '../../src/view/note-model';
import { stringsFor } from '../../src/view/strings';

const strings = stringsFor('en');
const at = '2026-03-02T08:15:00.000Z';
const ready = (note = blankNote('a@b.com')): NoteState => ({
  kind: 'ready',
  note,
  save: { kind: 'untouched' },
});

describe('a note', () => {
  it('changes one field at a time and stamps it', () => {
    const note = withText(blankNote('Anna@B.com'), 'pays late', at);
    expect(note).toMatchObject({ address: 'anna@b.com', text: { value: 'pays late', at } });
    expect(note.history.at < at).toBe(true);
    expect(withHistory(note, { threats: 3 }, at).history.value).toEqual({
      messages: 0,
      orders: 0,
      threats: 3,
      carriedOut: 0,
    });
  });

  it('leaves the type to the engine when no tick is left', () => {
    const set = withTypes(blankNote('a@b.com'), ['old', 'big'], at);
    expect(set.customerTypes).toEqual({ value: ['old', 'big'], at });
    expect(withTypes(set, [], at).customerTypes.value).toBeNull();
  });
});

describe('the note area', () => {
  it('shows the fields and says nothing of saving before anything was typed', () => {
    const model = noteModel(ready(), 'Anna', strings);
    expect(model).toMatchObject({ title: 'Note on Anna', message: null, saveText: null, saveFailed: false });
    expect(model.fields?.counts.map((field) => field.label)).toEqual([
      'Orders',
      'Threats made',
      'Carried out',
    ]);
  });

  it('points at a record that contradicts itself', () => {
    const odd = withHistory(blankNote('a@b.com'), { threats: 1, carriedOut: 2 }, at);
    expect(noteModel(ready(odd), 'Anna', strings).fields?.countsWarning).toBe('More carried out than made?');
  });

  it('says why a note was not saved', () => {
    const failed: NoteState = {
      kind: 'ready',
      note: blankNote('a@b.com'),
      save: { kind: 'failed', code: 'full' },
    };
    expect(noteModel(failed, 'Anna', strings)).toMatchObject({ saveFailed: true });
    expect(noteModel(failed, 'Anna', strings).saveText).toMatch(/full/);
  });

  it('offers no fields where there is nothing to edit', () => {
    const lost = noteModel({ kind: 'load-failed', code: 'blocked' }, 'Anna', strings);
    expect(lost).toMatchObject({ fields: null, canRetry: true });
    expect(noteModel({ kind: 'no-sender' }, '', strings)).toMatchObject({
      fields: null,
      canRetry: false,
      title: 'Note',
    });
  });
});
