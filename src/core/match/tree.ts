import type { PackedTree } from '../model';
import { packNumbers, stepsOf, unpackNumbers } from './numbers';

/**
 * All patterns of a language as one tree, so that what many begin with is looked at once. It is grown out of objects,
 * kept as text and walked as columns of numbers: nodes are numbered level by level, so the node behind edge `e` is
 * simply node `e + 1` and no pointer has to be stored.
 */
export interface GrowingNode {
  readonly symbols: Map<number, GrowingNode>;
  readonly classes: Map<number, GrowingNode>;
  gap: GrowingNode | null;
  /** Numbers of the patterns that end here. */
  readonly ends: number[];
}

export const newNode = (): GrowingNode => ({ symbols: new Map(), classes: new Map(), gap: null, ends: [] });

/** The node behind an edge, made if there is none yet. */
export function grow<K>(edges: Map<K, GrowingNode>, label: K): GrowingNode {
  let next = edges.get(label);
  if (!next) {
    next = newNode();
    edges.set(label, next);
  }
  return next;
}

export function packTree(root: GrowingNode): PackedTree {
  const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);
  const endCounts: number[] = [];
  const ends: number[] = [];
  const symbolCounts: number[] = [];
  const otherEdges: number[] = [];
  const labels: number[] = [];
  const level: GrowingNode[] = [root];
  for (const node of level) {
    endCounts.push(node.ends.length);
    ends.push(...stepsOf(ascending(node.ends)));
    const symbols = ascending(node.symbols.keys());
    symbolCounts.push(symbols.length);
    labels.push(...stepsOf(symbols));
    for (const symbol of symbols) level.push(node.symbols.get(symbol) as GrowingNode);
    otherEdges.push(node.classes.size * 2 + (node.gap ? 1 : 0));
    if (node.gap) level.push(node.gap);
    // Classes keep the order they were written in: it decides which of two equal readings counts.
    labels.push(...node.classes.keys());
    level.push(...node.classes.values());
  }
  return {
    endCounts: packNumbers(endCounts),
    ends: packNumbers(ends),
    symbolCounts: packNumbers(symbolCounts),
    otherEdges: otherEdges.some((count) => count > 0) ? packNumbers(otherEdges) : '',
    labels: packNumbers(labels),
  };
}

/** A tree ready to be walked. Edges of node n: symbols, then the gap, then classes. */
export interface Tree {
  /** First edge of each node: its symbols. */
  readonly symbolsFrom: Int32Array;
  /** Edge behind the last symbol of each node: its gap or its classes. */
  readonly symbolsTo: Int32Array;
  /** First class edge of each node; the gap, if there is one, is the edge before. */
  readonly classesFrom: Int32Array;
  /** Symbol or class of each edge. */
  readonly labels: Int32Array;
  /** First of each node's `ends`. */
  readonly endsFrom: Int32Array;
  readonly ends: Int32Array;
}

export function openTree(packed: PackedTree): Tree {
  const endCounts = unpackNumbers(packed.endCounts);
  const ends = unpackNumbers(packed.ends);
  const symbolCounts = unpackNumbers(packed.symbolCounts);
  const otherEdges = unpackNumbers(packed.otherEdges);
  const packedLabels = unpackNumbers(packed.labels);
  const nodes = endCounts.length;
  const symbolsFrom = new Int32Array(nodes + 1);
  const symbolsTo = new Int32Array(nodes);
  const classesFrom = new Int32Array(nodes);
  const endsFrom = new Int32Array(nodes + 1);
  const labels = new Int32Array(nodes);
  const noOthers = otherEdges.length === 0;
  let edge = 0;
  let end = 0;
  let read = 0;
  for (let node = 0; node < nodes; node += 1) {
    endsFrom[node] = end;
    const lastEnd = end + (endCounts[node] as number);
    for (end += 1; end < lastEnd; end += 1) ends[end] = (ends[end] as number) + (ends[end - 1] as number);
    end = lastEnd;
    symbolsFrom[node] = edge;
    const lastSymbol = edge + (symbolCounts[node] as number);
    for (let symbol = 0; edge < lastSymbol; edge += 1, read += 1)
      labels[edge] = symbol += packedLabels[read] as number;
    symbolsTo[node] = edge;
    const others = noOthers ? 0 : (otherEdges[node] as number);
    edge += others & 1;
    classesFrom[node] = edge;
    for (const lastClass = edge + (others >> 1); edge < lastClass; edge += 1, read += 1)
      labels[edge] = packedLabels[read] as number;
  }
  symbolsFrom[nodes] = edge;
  endsFrom[nodes] = end;
  return { symbolsFrom, symbolsTo, classesFrom, labels, endsFrom, ends };
}

/** The node that a symbol leads to from a node, or -1. */
export function nextNode(tree: Tree, node: number, symbol: number): number {
  const { labels } = tree;
  let low = tree.symbolsFrom[node] as number;
  let high = tree.symbolsTo[node] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const label = labels[middle] as number;
    if (label === symbol) return middle + 1;
    if (label < symbol) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** The node behind the gap of a node, or -1. */
export const gapNode = (tree: Tree, node: number): number =>
  (tree.symbolsTo[node] as number) < (tree.classesFrom[node] as number)
    ? (tree.classesFrom[node] as number)
    : -1;
