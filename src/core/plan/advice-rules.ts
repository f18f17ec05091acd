import type { Do, Dont } from '../model';
import type { PlannedSituation } from './move-rules';
import type { When } from './when';

interface AdviceRule {
  readonly when: When<PlannedSituation>;
  readonly dos?: readonly Do[];
  readonly donts?: readonly Dont[];
}

/** Advice is gathered row by row, most urgent first; a plan shows only the first few. */
export const ADVICE_RULES: readonly AdviceRule[] = [
  { when: { bulk: ['yes'] }, dos: ['no_answer_needed'] },
  { when: { unread: ['yes'] }, dos: ['use_named_channel'] },
  { when: { lawyer: ['yes'] }, dos: ['read_contract_first'], donts: ['no_admitting_liability'] },
  { when: { strategy: ['plain_answer'], bulk: ['no'] }, dos: ['answer_plainly'] },
  { when: { strategy: ['plain_answer'] }, donts: ['no_threat_seen'] },
  { when: { record: ['carried_out'], pressure: ['threat'] }, dos: ['remember_carried_out'] },
  {
    when: { strategy: ['weigh_worth'] },
    dos: ['weigh_customer_worth', 'check_the_step', 'ask_interest_behind'],
    donts: ['no_yielding_unweighed', 'no_hitting_back'],
  },
  {
    when: { credibility: ['credible', 'unclear'], levers: ['legal_action'] },
    dos: ['read_contract_first'],
    donts: ['no_admitting_liability'],
  },
  { when: { levers: ['dispute'] }, dos: ['answer_on_platform'], donts: ['no_admitting_liability'] },
  {
    when: { levers: ['withhold_payment', 'refuse_goods'], credibility: ['credible', 'unclear'] },
    dos: ['secure_open_payment'],
  },
  {
    when: { record: ['empty_threats'], pressure: ['threat'], credibility: ['bluff', 'unclear'] },
    dos: ['remember_empty_threats'],
  },
  {
    when: { strategy: ['soothe_and_fix'] },
    dos: ['calm_before_terms', 'name_the_problem', 'give_fix_with_time', 'answer_quickly'],
    donts: ['no_price_before_calm', 'no_arguing', 'no_money_for_feelings'],
  },
  { when: { fault: ['seller'] }, dos: ['apologise_once'], donts: ['no_repeated_apology'] },
  {
    when: { types: ['emotional'], pressure: ['threat', 'complaint'] },
    dos: ['leave_room_to_cool'],
    donts: ['no_hitting_back'],
  },
  {
    when: { strategy: ['solve_problem'] },
    dos: ['name_the_problem', 'collect_facts_first', 'give_fix_with_time'],
    donts: ['no_arguing', 'no_repeated_apology'],
  },
  {
    when: { strategy: ['follow_process'] },
    dos: ['follow_form', 'cost_as_fact', 'name_contact', 'offer_several_options'],
    donts: ['no_arguing', 'no_yielding_core'],
  },
  {
    when: { strategy: ['prove_reliability'] },
    dos: ['send_proof', 'put_terms_in_writing'],
    donts: ['no_vague_promise'],
  },
  { when: { strategy: ['prove_reliability'], types: ['new'] }, donts: ['no_pressing_first_order'] },
  {
    when: { strategy: ['reward_loyalty'] },
    dos: ['recognise_history', 'conditional_advantage', 'trade_every_concession'],
    donts: ['no_taking_for_granted', 'no_needless_concession'],
  },
  {
    when: { strategy: ['explain_value'] },
    dos: [
      'calm_before_terms',
      'explain_cost_and_value',
      'invite_comparison',
      'offer_several_options',
      'trade_every_concession',
    ],
    donts: ['no_needless_concession', 'no_calling_the_bluff', 'no_running_down_rivals'],
  },
  {
    when: { strategy: ['reward_loyalty'] },
    dos: ['explain_cost_and_value', 'hold_line_politely'],
    donts: ['no_calling_the_bluff'],
  },
  { when: { strategy: ['explain_value'] }, dos: ['hold_line_politely'] },
  { when: { credibility: ['unclear'] }, dos: ['check_the_step', 'ask_interest_behind'] },
  {
    when: { types: ['old'], pressure: ['threat', 'complaint'] },
    dos: ['recognise_history'],
    donts: ['no_taking_for_granted'],
  },
  { when: { types: ['new'], pressure: ['threat', 'complaint'] }, dos: ['send_proof'] },
  { when: { offers: ['replacement_and_next_discount'] }, dos: ['replace_rather_than_refund'] },
  {
    when: { problems: ['quality', 'goods'], unless: [{ strategy: ['plain_answer'] }] },
    dos: ['collect_facts_first'],
  },
  {
    when: { pressure: ['threat', 'complaint'], fault: ['unsaid'], problems: ['quality', 'delay', 'goods'] },
    dos: ['apologise_once'],
    donts: ['no_admitting_liability'],
  },
  { when: { pressure: ['threat'] }, donts: ['no_hitting_back'] },
];

/** More advice than this is not read while a customer waits. */
export const MOST_DOS = 6;
export const MOST_DONTS = 4;
