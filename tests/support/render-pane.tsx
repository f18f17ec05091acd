import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { UndertonePane, type UndertonePaneProps } from '../../src/pane/UndertonePane';
import type { MailState, OpenMail } from '../../src/ports/mail-host';
import type { PaneSettings } from '../../src/ports/pane-settings';
import { fakeHost, type FakeHost, type FakeHostOptions } from './fake-host';
import { fakeNotes, type FakeNotes } from './fake-notes';
import { fakePaneEngine, type FakePaneEngine } from './fake-pane-engine';
import { fakeSettings } from './fake-settings';

// Looking things up by role and running axe in jsdom is slow work on a busy machine.
jest.setTimeout(30_000);

export interface PaneParts {
  readonly engine?: FakePaneEngine;
  readonly notes?: FakeNotes;
  readonly settings?: PaneSettings;
  readonly host?: FakeHostOptions;
  readonly onFloor?: UndertonePaneProps['onFloor'];
}

export interface RenderedPane {
  readonly host: FakeHost;
  readonly engine: FakePaneEngine;
  readonly notes: FakeNotes;
  readonly user: UserEvent;
  readonly view: RenderResult;
}

/** Draws the pane with stand-ins around it and lets the first answers arrive. */
export async function renderPane(
  first: MailState | OpenMail | Promise<MailState>,
  parts: PaneParts = {},
): Promise<RenderedPane> {
  const { engine = fakePaneEngine(), notes = fakeNotes(), settings = fakeSettings() } = parts;
  const program = fakeHost(first, parts.host);
  const host: FakeHost = {
    ...program,
    open: (state) => {
      act(() => {
        program.open(state);
      });
    },
    pickEvidence: (index) => {
      act(() => {
        program.pickEvidence(index);
      });
    },
  };
  // user-event brings its own clipboard; the pane never touches the browser's.
  const user = userEvent.setup();
  const view = render(
    <UndertonePane engine={engine} host={host} notes={notes} settings={settings} onFloor={parts.onFloor} />,
  );
  await settle();
  return { host, engine, notes, user, view };
}

/** Lets promises that are ready run to their end, and the pane draw what came of them. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let round = 0; round < 10; round++) await Promise.resolve();
  });
}

/**
 * What axe finds wrong on the page, one line each. Colour contrast needs a real browser and is left out; titles and
 * language of the page belong to the page around the pane.
 */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
