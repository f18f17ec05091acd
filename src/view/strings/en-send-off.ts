import type { SendOffWords } from './send-off-words';

export const enSendOff: SendOffWords = {
  attachTitle: 'What to attach',
  attachHint: 'Tick what you have ready. Attach it in your mail program.',
  attach: {
    test_report: { name: 'Test report', why: 'A measured value ends an argument about quality.' },
    photos: { name: 'Photos or video', why: 'Shows goods, packing and loading as they were.' },
    inspection_plan: { name: 'Inspection plan', why: 'Says what is checked, when and by whom.' },
    inspection_report: { name: 'Inspection report', why: 'Shows what was found before shipment.' },
    price_breakdown: {
      name: 'What the price contains',
      why: 'Material, workmanship and checks, without your own cost.',
    },
    comparison_sheet: {
      name: 'Comparison sheet',
      why: 'Your specification point by point, with a column for the other quotation.',
    },
    contract_clause: {
      name: 'The agreed clause',
      why: 'Contract or order confirmation: what both sides signed.',
    },
    certificate: { name: 'Certificates', why: 'Product, material or company, from somebody else than you.' },
    references: { name: 'References', why: 'Customers who allowed you to name them.' },
    shipping_proof: {
      name: 'Shipping proof',
      why: 'Tracking, booking or bill of lading: where the goods are.',
    },
    packing_list: { name: 'Packing list', why: 'Shows what was packed, piece by piece.' },
    samples: { name: 'Samples', why: 'What can be held in the hand needs no belief.' },
    progress_report: { name: 'Progress report', why: 'Photos and dates: where the order stands today.' },
    new_schedule: { name: 'New schedule', why: 'Dates step by step calm more than a promise.' },
    warranty_draft: { name: 'Draft of the warranty', why: 'They ask for it in writing; show the wording.' },
    claim_form: {
      name: 'Claim form',
      why: 'Asks for photos, quantities and batch, so that facts come first.',
    },
    statement: { name: 'Statement of account', why: 'What is invoiced, paid and open.' },
    change_quote: {
      name: 'Cost and time of the change',
      why: 'Puts the change on the table as a plain fact.',
    },
    approved_version: { name: 'The approved version', why: 'Shows what both sides had agreed on.' },
  },
  remindTitle: 'Remind me',
  remindDate: 'Ask again on',
  fromReply: 'The date you gave in the reply.',
  fromDays: (days) =>
    days === 1 ? 'One working day from today.' : `${String(days)} working days from today.`,
  noDate: 'Choose a day first.',
  datePast: 'This day has passed.',
  save: 'Save reminder (.ics)',
  copy: 'Copy reminder',
  saved: (file) => `Saved as ${file}. Open it to put it into your calendar.`,
  copied: 'Copied. Paste it into your calendar or notes.',
  failed: 'The reminder could not be made. Note the day by hand.',
  eventTitle: (sender) => `Follow up with ${sender}`,
  eventNotes: (subject) => `No answer yet? Ask again. Mail: ${subject}`,
  someone: 'the customer',
};
