import type { DeskWords } from './desk-words';

export const enDesk: DeskWords = {
  title: 'Deal desk',
  lead: 'Money is at stake here. Reckon before you answer: your floor, what each concession costs, and offers that are worth the same to you.',
  open: 'Work out the deal',
  worthLead:
    'A step seems to be under way. Weigh what losing them costs against what yielding costs before you give anything.',
  worthOpen: 'Weigh this customer',
  loading: 'Opening',
  failed: 'This part could not be loaded.',
};
