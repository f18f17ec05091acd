/** Where the manifest says the pane lives in production. */
export const PANE_ADDRESS = 'https://undertone.example/outlook/pane.html';
