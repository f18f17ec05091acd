import { cardServiceStandIn } from '../support/gmail-host/card-service';
import { cardFaults } from '../support/gmail-host/card-schema';
import { GmailUser } from '../support/gmail-host/gmail-user';
import { Mailbox } from '../support/gmail-host/mailbox';
import { MAILS } from '../support/gmail-host/mails';
import { Properties } from '../support/gmail-host/properties';

/** A test double that takes everything proves nothing: each of these has to fail. */
describe('what the stand-ins refuse', () => {
  /* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return --
     the point is to call what the types forbid */
  const service = cardServiceStandIn() as any;

  test('a builder that does not exist', () => {
    expect(() => service.newOverflowMenu()).toThrow('CardService.newOverflowMenu is not a function');
    expect(() => service.newTextParagraph().setColour('red')).toThrow(/is not a function/);
  });

  test('arguments of another type, too many, too few', () => {
    expect(() => service.newTextParagraph().setText(3)).toThrow(/don't match the method signature/);
    expect(() => service.newTextParagraph().setText()).toThrow(/don't match/);
    expect(() => service.newTextParagraph().setText('a', 'b')).toThrow(/don't match/);
    expect(() => service.newAction().setParameters({ a: 1 })).toThrow(/don't match/);
    expect(() => service.newCardSection().setNumUncollapsibleWidgets(1.5)).toThrow(/don't match/);
    expect(() => service.newSelectionInput().setType('CHECK_BOX')).toThrow(/don't match/);
    expect(() =>
      service.newTextButton().setComposeAction(service.newAction(), service.ComposedEmailType.REPLY),
    ).toThrow(/don't match/);
  });

  test('a builder where something else is wanted', () => {
    expect(() => service.newCardSection().addWidget(service.newAction())).toThrow(/don't match/);
    expect(() => service.newCardBuilder().addSection(service.newTextParagraph())).toThrow(/don't match/);
    expect(() =>
      service.newCardSection().addWidget(service.newTextParagraph().setText('fine')),
    ).not.toThrow();
  });
  /* eslint-enable */

  test('cards that Google’s definition does not know', () => {
    const card = (widget: object) => ({ header: { title: 'x' }, sections: [{ widgets: [widget] }] });
    expect(cardFaults(card({ textParagraph: { text: 'fine' } }))).toEqual([]);
    expect(cardFaults(card({ decoratedTxt: { text: 'x' } }))).not.toEqual([]);
    expect(cardFaults(card({ textInput: { name: 'a', type: 'MULTI' } }))).not.toEqual([]);
    expect(cardFaults(card({ textParagraph: { text: 7 } }))).not.toEqual([]);
    expect(cardFaults(card({ textParagraph: { text: 'x' }, divider: {} }))).not.toEqual([]);
    expect(cardFaults({ title: 'x' })).not.toEqual([]);
  });

  test('reading and writing without the right or without the token', () => {
    const app = new Mailbox([MAILS.bluff], []).app;
    expect(() => app.getMessageById('m-bluff')).toThrow(/Required permissions/);
    const reader = new Mailbox(
      [MAILS.bluff],
      ['https://www.googleapis.com/auth/gmail.addons.current.message.readonly'],
    ).app;
    const message = reader.getMessageById('m-bluff') as {
      getPlainBody(): string;
      createDraftReply(text: string): object;
    };
    expect(() => message.getPlainBody()).toThrow(/access token/);
    reader.setCurrentMessageAccessToken('t');
    expect(message.getPlainBody()).toContain('Lily');
    expect(() => message.createDraftReply('x')).toThrow(/Required permissions/);
  });

  test('properties beyond their limits', () => {
    const { service: properties } = new Properties();
    const store = properties.getUserProperties();
    expect(() => store.setProperty('a', 'x'.repeat(9300))).toThrow(/too large/);
    expect(() => store.setProperty('a', 7)).toThrow(TypeError);
    for (let i = 0; i < 55; i += 1) store.setProperty(String(i), 'x'.repeat(9000));
    expect(() => {
      for (let i = 55; i < 60; i += 1) store.setProperty(String(i), 'x'.repeat(9000));
    }).toThrow(/quota/);
  });

  test('a press on a button that is not there, and on one whose inputs are empty', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    expect(() => me.press('Send')).toThrow(/no button/);
    expect(() => me.press('Reply with this draft')).toThrow(/fill in/);
  });
});
