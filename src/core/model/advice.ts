/**
 * Closed lists of everything a reply plan can tell the seller. The core gives keys only; the words stand in
 * src/view/strings as total records, so that a new key does not compile until every pane language has words for it.
 */

/** What to do with this customer now, most urgent first in a plan. */
export const DOS = [
  /** Meet the concern first; no number, condition or defence before that. */
  'calm_before_terms',
  /** Name the problem in the customer's own terms rather than his feeling. */
  'name_the_problem',
  /** Say sorry for the fact, once, in one or two sentences. */
  'apologise_once',
  /** Say what happens now, who does it and by when. */
  'give_fix_with_time',
  /** Collect photos, quantities and batch before talking about who is responsible. */
  'collect_facts_first',
  /** Say what the price is made of: material, workmanship, checks. */
  'explain_cost_and_value',
  /** Invite the customer to lay both quotations side by side, point by point. */
  'invite_comparison',
  /** Every concession asks for something in return: quantity, terms, date, specification. */
  'trade_every_concession',
  /** Put two or three options of similar worth on the table instead of one yes or no. */
  'offer_several_options',
  /** Offer a replacement and a discount on the next order rather than money back. */
  'replace_rather_than_refund',
  /** Say politely and firmly where the limit lies and why. */
  'hold_line_politely',
  /** Ask what stands behind the demand: budget, deadline, boss, own customer. */
  'ask_interest_behind',
  /** Weigh yearly value, margin, alternatives and the cost of losing this customer before deciding to yield. */
  'weigh_customer_worth',
  /** Verify the concrete step (rival, notice, dispute, stopped payment) before reacting to it. */
  'check_the_step',
  /** Have the contract and, where needed, a lawyer or the boss at hand before answering legal words. */
  'read_contract_first',
  /** Check how the open payment is secured before shipping or producing more. */
  'secure_open_payment',
  /** Answer disputes and chargebacks on the platform too, with documents and within its time limit. */
  'answer_on_platform',
  /** Thank for the past orders and show that they count. */
  'recognise_history',
  /** Give an old customer an advantage others do not get, tied to a condition. */
  'conditional_advantage',
  /** Send proof unasked: sample, test report, inspection, references. */
  'send_proof',
  /** Put the promise in writing: terms, warranty, acceptance criteria. */
  'put_terms_in_writing',
  /** Follow the customer's process wherever no core interest is touched. */
  'follow_form',
  /** Put the cost of a change on the table as a plain fact, without reproach. */
  'cost_as_fact',
  /** Give one named contact and priority. */
  'name_contact',
  /** Answer the same day, if only to say when the full answer comes. */
  'answer_quickly',
  /** Leave room to cool down: impulsive words are often taken back. */
  'leave_room_to_cool',
  /** This sender has threatened before without acting: stay calm and keep to the terms. */
  'remember_empty_threats',
  /** This sender has carried out a threat before: take this one seriously. */
  'remember_carried_out',
  /** Nobody reads answers to this mail: go where it says (a portal, a contact), with what it asks for and by its date. */
  'use_named_channel',
  /** A newsletter or an advertisement: nobody waits for an answer. */
  'no_answer_needed',
  /** Ordinary mail: thank, answer what is asked, name the next step. */
  'answer_plainly',
] as const;
export type Do = (typeof DOS)[number];

/** What not to do with this customer now. */
export const DONTS = [
  /** Talking price or conditions before the concern is met. */
  'no_price_before_calm',
  /** Giving a discount only because of hard words. */
  'no_needless_concession',
  /** Answering in kind: threats, sarcasm, reproach. */
  'no_hitting_back',
  /** Telling the customer that he is bluffing. */
  'no_calling_the_bluff',
  /** Admitting liability before the facts are known. */
  'no_admitting_liability',
  /** Saying sorry again and again. */
  'no_repeated_apology',
  /** Arguing about who is right. */
  'no_arguing',
  /** Answering anger with money first. */
  'no_money_for_feelings',
  /** Comforting words without document or date. */
  'no_vague_promise',
  /** Running down the rival. */
  'no_running_down_rivals',
  /** Pressing for the first order before trust is there. */
  'no_pressing_first_order',
  /** Treating an old customer as a matter of course, or as a stranger. */
  'no_taking_for_granted',
  /** Yielding on price, quality or safety of payment while following the form. */
  'no_yielding_core',
  /** Yielding to a real threat before the customer's worth is weighed. */
  'no_yielding_unweighed',
  /** Reading a threat into ordinary words. */
  'no_threat_seen',
] as const;
export type Dont = (typeof DONTS)[number];

/** Written rules the conflict shows to be missing. */
export const WRITTEN_RULES = [
  /** Price, what it covers and how long it holds. */
  'price',
  /** Delivery date and what happens when it slips. */
  'lead_time',
  /** When and how payment is due. */
  'payment',
  /** Claims: time limit, evidence, replacement or credit. */
  'after_sales',
  /** Regular progress reports and early word of problems. */
  'progress',
  /** Acceptance criteria and inspection. */
  'quality',
  /** How changes after approval are agreed, with their cost and time. */
  'changes',
] as const;
export type WrittenRule = (typeof WRITTEN_RULES)[number];

/** Why a move stands in the plan, or why it does not. The words before the underscore name the move. */
export const MOVE_REASONS = [
  /** Ordinary mail: thanks are enough. */
  'calm_ordinary',
  'calm_notice',
  /** A problem is reported: it has to be acknowledged before anything else. */
  'calm_problem',
  /** The words are hot: show that it is taken seriously before anything else. */
  'calm_anger',
  /** Money is the point: accept that it matters before explaining it. */
  'calm_price',
  /** The customer wants to be safe: accept that as reasonable. */
  'calm_safety',
  /** The customer's process and standing want respect first. */
  'calm_rank',
  /** The customer is taking steps to leave: thank for the openness, ask to understand. */
  'calm_parting',
  /** Show that the point, the order and the figures were read correctly. */
  'restate_understood',
  /** Say what the price rests on and invite a comparison of like with like. */
  'ground_price',
  /** Say why the payment terms are what they are. */
  'ground_payment',
  /** Say where freight and extras enter the cost. */
  'ground_extras',
  /** Say what the delivery time rests on. */
  'ground_time',
  /** Say what will be checked before an answer on quality or wrong goods. */
  'ground_check_goods',
  /** Say what will be checked about a delay. */
  'ground_check_delay',
  /** Say what will be checked about service, silence or documents. */
  'ground_check_service',
  /** Say that the matter will be looked into, where it is not clear what went wrong. */
  'ground_check_matter',
  /** Promises should be shown on paper. */
  'ground_proof',
  /** Follow the customer's process; its cost and time on the table as facts. */
  'ground_process',
  /** Options of similar worth, each asking something in return, instead of a discount. */
  'options_trade',
  /** Ways to put the problem right that keep the business going. */
  'options_repair',
  /** Ways to give the customer proof and safety. */
  'options_proof',
  /** Ways to follow the process and share its cost. */
  'options_process',
  /** At this specification and quantity, the price is the limit for the promised quality. */
  'line_price',
  /** Agreed payment terms stand until both sides change them in writing. */
  'line_payment',
  /** No amount of compensation before the facts are looked at together. */
  'line_facts',
  /** No change starts before its cost and time are agreed. */
  'line_process',
  /** Proof is given so that the agreed payment terms can stay. */
  'line_safety',
  /** Ask for the chance to solve it directly before it is made public or official. */
  'line_direct',
  'line_reserved',
  /** Ordinary mail: answer what was asked, with a date. */
  'next_answer',
  /** Ordinary mail without a question: stay available. */
  'next_available',
  /** Let the customer choose among the options. */
  'next_choose',
  /** A fix with a time is what soothes most. */
  'next_fix',
  /** Send the proof by a date. */
  'next_proof',
  /** Take up the customer's requirements in writing, with a date. */
  'next_process',
  /** Ask for a talk and keep the door open; concede nothing in writing yet. */
  'next_talk',
  /** Put in writing the rule whose absence led to this. */
  'prevention_rule',
  /** Not called for in this situation. */
  'off_not_needed',
  /** Nothing to trade here. */
  'off_nothing_to_trade',
  /** Not before the customer's worth is weighed. */
  'off_weigh_first',
  /** Too early while tempers are high. */
  'off_too_hot',
  'off_unsettled',
  /** Left out because the reply should be short. */
  'off_short',
  /** Switched off by the seller. */
  'off_by_seller',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];
