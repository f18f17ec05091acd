import { addresseeOf } from '../draft/addressee';
import type { AnsweredMail, Mail, Reading } from '../model';

/** What the check needs of a mail that has been read. */
export function answeredMail(mail: Mail, reading: Reading): AnsweredMail {
  const addressee = addresseeOf(mail, reading);
  return {
    heat: reading.heat.value,
    motive: reading.motive.value,
    pressure: reading.pressure.value,
    asks: reading.asks.map(({ value }) => value),
    customerName: addressee.kind === 'nobody' ? '' : addressee.name,
  };
}
