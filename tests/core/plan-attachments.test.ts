import fc from 'fast-check';
import { attachmentsFor, planReply } from '../../src/core';
import { ATTACHMENTS, type Attachment, type Reading } from '../../src/core/model';
import { ATTACHMENT_RULES, MOST_ATTACHMENTS } from '../../src/core/plan/attachment-rules';
import { anyReply } from '../support/arbitrary-reading';
import { judged, makeReading } from '../support/make-reading';

const attach = (parts: Partial<Reading>): readonly Attachment[] => {
  const reading = makeReading({ pressure: judged('threat'), credibility: judged('bluff'), ...parts });
  return attachmentsFor(reading, planReply(reading));
};

test('ordinary mail needs nothing', () => {
  expect(attach({ pressure: judged('none'), credibility: null, asks: [judged('price')] })).toEqual([]);
});

test('a document asked for in ordinary mail is named', () => {
  const asked = {
    pressure: judged('none' as const),
    credibility: null,
    asks: [judged('documents' as const)],
  };
  expect(attach(asked)).toEqual(['certificate', 'packing_list']);
});

test('bargaining gets what the price rests on', () => {
  const found = attach({ motive: judged('bargaining'), asks: [judged('price')] });
  expect(found.slice(0, 2)).toEqual(['price_breakdown', 'comparison_sheet']);
});

test('a lack of trust gets proof', () => {
  const found = attach({
    motive: judged('security'),
    customerType: judged('new'),
    customerTypes: [judged('new')],
  });
  expect(found).toEqual(expect.arrayContaining(['certificate', 'test_report', 'references', 'samples']));
});

test('a quality complaint asks for the facts first', () => {
  const found = attach({
    pressure: judged('complaint'),
    credibility: null,
    motive: judged('venting'),
    problems: [judged('quality')],
  });
  expect(found[0]).toBe('claim_form');
});

test('a lawyer gets the agreed paper before anything else', () => {
  expect(attach({ levers: [judged('legal_action')], problems: [judged('quality')] })[0]).toBe(
    'contract_clause',
  );
});

test('a change demanded gets the approved version and the cost of changing it', () => {
  const found = attach({
    motive: judged('bargaining'),
    asks: [judged('compliance')],
    customerType: judged('big'),
    customerTypes: [judged('big')],
  });
  expect(found).toEqual(['approved_version', 'change_quote']);
});

test('fury about service is not answered with papers', () => {
  expect(attach({ motive: judged('venting'), heat: judged(3), problems: [judged('service')] })).toEqual([]);
});

test('any situation gets a short list without doubles', () => {
  fc.assert(
    fc.property(anyReply, ({ reading, wishes }) => {
      const found = attachmentsFor(reading, planReply(reading, wishes), wishes);
      expect(found.length).toBeLessThanOrEqual(MOST_ATTACHMENTS);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('every attachment can come up', () => {
  const named = new Set(ATTACHMENT_RULES.flatMap((rule) => rule.attach));
  expect(ATTACHMENTS.filter((one) => !named.has(one))).toEqual([]);
});
