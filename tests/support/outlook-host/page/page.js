/* global window, document */
// The page only draws and carries messages; the host itself lives in the test.

const at = (id) => document.getElementById(id);
let paneOrigin = '';

window.addEventListener('message', (event) => {
  const frame = document.querySelector('#pane iframe');
  if (frame !== null && event.source === frame.contentWindow && event.origin === paneOrigin) {
    window.paneSaid(event.data);
  }
});

/** Puts the pane into the page, as Outlook on the web does it. */
window.openPane = ({ address, name, title }) => {
  paneOrigin = new URL(address).origin;
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.title = title;
  frame.src = address;
  frame.sandbox =
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
  at('pane').replaceChildren(frame);
};

window.closePane = () => at('pane').replaceChildren();

window.tellPane = (message) => {
  document.querySelector('#pane iframe')?.contentWindow.postMessage(message, paneOrigin);
};

/** The pane is left by Tab: its neighbour on that side takes the focus. */
window.takeFocus = (backwards) => {
  const entries = document.querySelectorAll('#list button');
  entries[backwards ? entries.length - 1 : 0].focus();
};

window.draw = ({ language, words, owner, items, open, notice, reply }) => {
  document.documentElement.lang = language;
  at('folder').textContent = words.inbox;
  at('owner').textContent = owner;
  at('nothing').textContent = words.nothing;
  at('send').textContent = words.send;
  at('to-label').textContent = words.to;
  at('list').replaceChildren(...items.map(listEntry));

  at('nothing').hidden = open !== null;
  at('item').hidden = open === null;
  if (open !== null) {
    at('subject').textContent = open.subject;
    at('sender').textContent = open.sender;
    at('address').textContent = open.address;
    at('time').textContent = open.time;
    at('initials').textContent = open.sender.slice(0, 1);
    bodyRoot().innerHTML = open.html;
  }

  at('notice').hidden = notice === null;
  at('notice').textContent = notice ?? '';

  at('reply').hidden = reply === null;
  if (reply !== null) {
    at('reply-kind').textContent = reply.toAll ? words.replyAll : words.reply;
    at('to').textContent = reply.to.join('; ');
    at('reply-subject').textContent = reply.subject;
    at('reply-body').innerHTML = reply.html;
  }
};

// A mail brings its own styles; they must not leak into the page.
function bodyRoot() {
  return at('body').shadowRoot ?? at('body').attachShadow({ mode: 'open' });
}

function listEntry({ id, sender, subject, isOpen }) {
  const entry = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-current', String(isOpen));
  const name = document.createElement('b');
  name.textContent = sender;
  const line = document.createElement('span');
  line.textContent = subject;
  button.append(name, line);
  button.addEventListener('click', () => window.itemPicked(id));
  entry.append(button);
  return entry;
}
