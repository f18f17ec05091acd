/** Which folder of src may import from which; used by the linter and by floors.test.ts. */
export const floors = {
  'core/model': [],
  'core/text': ['core/model'],
  'core/match': ['core/model', 'core/text'],
  'core/judge': ['core/model', 'core/text', 'core/match'],
  'core/plan': ['core/model'],
  'core/draft': ['core/model'],
  'core/check': ['core/model', 'core/text', 'core/match', 'core/draft'],
  languages: ['core/model', 'core/draft'],
  notes: ['core/model'],
  ports: ['core/model', 'notes'],
  view: ['core', 'notes', 'ports'],
  pane: ['view', 'ports', 'notes', 'core/model'],
  'hosts/file': ['core', 'ports'],
  'hosts/outlook': ['core', 'ports', 'view', 'notes', 'pane'],
  'hosts/web': ['core', 'ports', 'view', 'notes', 'hosts/file', 'pane'],
  stores: ['ports', 'notes', 'core/model'],
};
