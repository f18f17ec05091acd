export { DealPart } from './DealPart';
export { WorthPart } from './WorthPart';
