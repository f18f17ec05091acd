import type { CheckWords } from './check-words';

export const enCheck: CheckWords = {
  title: 'Check before sending',
  rules: {
    money_first: {
      title: 'Money before the feeling',
      why: 'A customer who is angry hears figures, terms and defence as a refusal to listen.',
      instead: 'Open with one or two sentences that name what went wrong for them. Figures come after that.',
    },
    free_concession: {
      title: 'Given without a return',
      why: 'What is given for nothing looks as if it had been in the price all along, and the next demand follows.',
      instead: 'Tie it to something: a quantity, an earlier payment, a date to order by.',
    },
    below_floor: {
      title: 'Below your floor price',
      why: 'This price is lower than the lowest your own numbers in the deal desk allow.',
      instead: 'Correct the figure, or offer a cheaper material, a larger quantity or other payment terms.',
    },
    liability: {
      title: 'Fault admitted',
      why: 'Written words of guilt can be used for a claim before anyone knows what happened.',
      instead: 'Regret the fact, say what you check and by when. Name a fault once it is established.',
    },
    promise: {
      title: 'Promised without limit',
      why: 'What nobody can be sure of becomes a broken promise, and the next letter quotes it.',
      instead: 'Say what you do and by when, and what it depends on.',
    },
    heat: {
      title: 'Sharp tone',
      why: 'Reproach and irony read harder in writing than they were meant; the answer is about tone then.',
      instead: 'Leave the person out: state the fact, quote the mail or the clause, ask your question.',
    },
    over_apology: {
      title: 'Too many apologies',
      why: 'One apology calms. More of them make the matter look worse and repair nothing.',
      instead: 'Say sorry once, then use the space for what happens now.',
    },
    blank: {
      title: 'Still to be filled in',
      why: 'The customer would see a form instead of an answer.',
      instead: 'Fill it in or take the sentence out.',
    },
    internal: {
      title: 'Not meant for the customer',
      why: 'Cost, floor price and remarks among colleagues tell the other side how far you would go.',
      instead: 'Take these words out.',
    },
    wrong_name: {
      title: 'Another name than the recipient’s',
      why: 'The greeting names somebody who is not among the recipients; the mail may go to the wrong person.',
      instead: 'Check the name and the address.',
    },
  },
  summary: (grave, advice) =>
    [
      grave > 0 ? `${grave} to settle before sending` : '',
      advice > 0 ? `${advice} ${advice === 1 ? 'suggestion' : 'suggestions'}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  clean: 'Nothing stands out. Read it once more yourself.',
  nothing: 'Write your reply, and it is checked here.',
  failed: 'The check could not be loaded.',
  retry: 'Try again',
  graveLabel: 'Before sending',
  adviceLabel: 'Suggestion',
  more: 'Why, and what instead',
  whyLabel: 'Why',
  insteadLabel: 'Instead',
  showLabel: 'Show these words in your text',
};
