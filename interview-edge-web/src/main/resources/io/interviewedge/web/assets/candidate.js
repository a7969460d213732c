// Saves an answer while it is typed. The form's buttons wait until everything is saved.
'use strict';

const form = document.getElementById('answer-form');
const revisionField = form.elements.revision;
const status = document.getElementById('save-status');
const counter = document.getElementById('counter');
const conflict = document.getElementById('conflict');
const mine = document.getElementById('conflict-mine');
const other = document.getElementById('conflict-other');

const PAUSE_IN_TYPING = 700;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30000;

// The answer in its controls: one field, or a group of radio buttons or boxes. Its value is what the server stores.
const field = controls(form);

function controls(container) {
  const inputs = [...container.querySelectorAll('[data-answer]')];
  const first = inputs[0];
  if (!['radio', 'checkbox'].includes(first.type)) {
    return first;
  }
  const values = (property) =>
    inputs.filter((input) => input[property] && input.value).map((input) => input.value).join('\n');
  return {
    maxLength: -1,
    get value() {
      return values('checked');
    },
    set value(value) {
      const chosen = value.split('\n');
      inputs.forEach((input) => {
        input.checked = chosen.includes(input.value);
      });
    },
    get defaultValue() {
      return values('defaultChecked');
    },
    set readOnly(yes) {
      inputs.forEach((input) => {
        input.disabled = yes;
      });
    },
    focus: () => (inputs.find((input) => input.checked) ?? first).focus(),
    addEventListener: (type, listener) => inputs.forEach((input) => input.addEventListener(type, listener)),
    // As people read it.
    shown: (value) =>
      inputs
        .filter((input) => value.split('\n').includes(input.value))
        .map((input) => input.labels[0].textContent.trim())
        .join('\n'),
  };
}

function shown(value) {
  return field.shown ? field.shown(value) : value;
}

// All texts come with the page, in its language.
const texts = JSON.parse(form.dataset.texts);
const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`);
// The address of the page differs between candidates and questions, whichever way led to it.
const saveAddress = new URL(form.dataset.save, location.href).href;
const draft = drafts(new URL(saveAddress).pathname);

// Not field.value: the candidate may have begun to type before this script loaded. Line breaks are as in field.value.
// A page that says "Not saved" shows typed text, so what the server has is unknown.
let savedText = form.dataset.unsaved ? null : field.defaultValue.replace(/\r\n?/g, '\n');
// Text that was sent but not confirmed: if the server has it now, that is not a conflict.
let sent = null;
let saving = null;
let timer = 0;
let retryAfter = FIRST_RETRY;
// Whether the server will accept no more answers, because the interview was submitted or its link is dead.
let closed = false;
// What stood in the way of the last request: 'offline', or 'intercepted' by something on the way, such as a proxy.
let obstacle = null;
// Whether the form is on its way.
let leaving = false;

const INTERCEPTED = {
  401: 'login',
  403: 'refused',
  404: 'missing',
  405: 'method',
  407: 'login',
  413: 'large',
  501: 'method',
};

// A text with values in the place of their names.
function filled(key, values) {
  return texts[key].replace(/\{([a-z]+)\}/g, (_, name) => values[name]);
}

// Keeps unsaved text in this browser, with the revision that it is based on, until it is saved.
function drafts(key) {
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null; // Storage is full or forbidden: the text is still in the field.
    }
  };
  return {
    keep: (content) => attempt(() => localStorage.setItem(key, JSON.stringify(content))),
    read: () => attempt(() => JSON.parse(localStorage.getItem(key))),
    drop: () => attempt(() => localStorage.removeItem(key)),
    // The drafts of all questions of this interview.
    dropAll: () =>
      attempt(() => {
        const prefix = key.slice(0, key.lastIndexOf('/') + 1);
        Object.keys(localStorage)
          .filter((other) => other.startsWith(prefix))
          .forEach((other) => localStorage.removeItem(other));
      }),
  };
}

function isSaved() {
  return field.value === savedText;
}

function inConflict() {
  return !conflict.hidden;
}

function say(message) {
  if (status.textContent !== message) {
    status.textContent = message;
  }
}

function count() {
  if (counter) {
    counter.textContent = filled('used', { used: number.format(field.value.length) });
  }
}

function keepDraft() {
  if (closed) {
    return;
  }
  draft.keep({ text: field.value, revision: Number(revisionField.value), sent });
}

function later(delay) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

function request(text, keepalive) {
  sent = text;
  keepDraft();
  return fetch(saveAddress, {
    method: 'POST', // Some proxies refuse PUT.
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, revision: Number(revisionField.value) }),
    credentials: 'same-origin', // A proxy may ask for a login of its own.
    referrerPolicy: 'no-referrer',
    keepalive,
  });
}

// What the application itself answers, or null if the reply comes from something on the way.
async function answerIn(response) {
  const text = await response.text();
  try {
    const body = JSON.parse(text);
    return body.code || Number.isInteger(body.revision) ? body : null;
  } catch {
    return null;
  }
}

// One request at a time: each one needs the revision that the one before it got.
function save() {
  clearTimeout(timer);
  if (!saving) {
    saving = saveUntilSettled().finally(() => {
      saving = null;
    });
  }
  return saving;
}

async function saveUntilSettled() {
  while (!isSaved() && !inConflict() && !closed) {
    const text = field.value;
    const sentBefore = sent;
    say(texts.saving);
    obstacle = null;
    let response;
    let body;
    try {
      response = await request(text, false);
      body = await answerIn(response);
    } catch {
      offline();
      return;
    }
    if (response.status === 429) {
      waitAsTold(response);
      return;
    } else if (response.status >= 500 && response.status !== 501) {
      unavailable(response);
      return;
    } else if (!body) {
      intercepted(response);
      return;
    } else if (response.ok) {
      saved(text, body.revision);
    } else if (body.revision !== undefined && body.text === sentBefore) {
      saved(body.text, body.revision);
    } else if (body.revision !== undefined) {
      showConflict(body);
    } else {
      refused(response, body);
      return;
    }
  }
}

function saved(text, revision) {
  savedText = text;
  sent = null;
  revisionField.value = revision;
  retryAfter = FIRST_RETRY;
  if (isSaved()) {
    draft.drop();
    say(texts.saved);
  }
}

// The typed text stays in the field so that it can be copied. A draft that can never be saved is dropped.
function refused(response, body) {
  const known = texts[`problem.${body.code}`];
  say(filled('refused', { detail: known ?? '' }));
  if (!known) {
    const english = document.createElement('bdi');
    english.lang = 'en';
    english.textContent = body.detail;
    status.append(english);
  }
  if (response.status === 410 || body.code === 'interview_completed') {
    closed = true;
    draft.dropAll();
  }
}

// Saved too often: the server says for how many seconds to wait.
function waitAsTold(response) {
  say(texts.wait);
  later(1000 * Number(response.headers.get('Retry-After')) || FIRST_RETRY);
}

function offline() {
  obstacle = 'offline';
  tryAgain(texts.offline);
}

function unavailable(response) {
  tryAgain(filled('unavailable', { status: response.status }));
}

// The form may get through where this request does not, so the buttons send it.
function intercepted(response) {
  obstacle = 'intercepted';
  const what = response.ok ? 'page' : INTERCEPTED[response.status] ?? 'other';
  tryAgain(filled('intercepted', { what: texts[`intercepted.${what}`], status: response.status }));
}

function tryAgain(message) {
  say(message);
  later(retryAfter);
  retryAfter = Math.min(2 * retryAfter, LONGEST_RETRY);
}

function showConflict(body) {
  mine.textContent = shown(field.value);
  other.textContent = shown(body.text);
  other.dataset.value = body.text;
  other.dataset.revision = body.revision;
  field.readOnly = true;
  conflict.hidden = false;
  say(texts.choose);
  conflict.focus();
}

function settleConflict(takeOther) {
  const mineText = field.value;
  field.value = other.dataset.value;
  savedText = field.value;
  if (!takeOther) {
    field.value = mineText;
  }
  sent = null;
  revisionField.value = other.dataset.revision;
  field.readOnly = false;
  conflict.hidden = true;
  count();
  field.focus();
  if (isSaved()) {
    draft.drop();
    say(texts.saved);
  } else {
    save();
  }
}

document.getElementById('keep-mine').addEventListener('click', () => settleConflict(false));
document.getElementById('use-other').addEventListener('click', () => settleConflict(true));

field.addEventListener('input', () => {
  count();
  keepDraft();
  if (isSaved() && !saving) {
    draft.drop();
    say(texts.saved);
  } else if (!closed) {
    say(texts.saving);
    later(PAUSE_IN_TYPING);
  }
});

// Holds a step to another page until everything typed is saved, and then continues it.
async function hold(event, goOn, direction) {
  if (isSaved() && !saving && !inConflict()) {
    return;
  }
  event.preventDefault();
  if (inConflict()) {
    conflict.focus();
    return;
  }
  // A save in progress continues until everything typed in the meantime is saved too.
  await save();
  if (inConflict() || closed) {
    return;
  }
  if (isSaved()) {
    goOn();
  } else if (obstacle === 'intercepted' || (obstacle === 'offline' && (await formGetsThrough()))) {
    sendForm(direction);
  }
}

// Whether only the saving request is cut off.
async function formGetsThrough() {
  try {
    return (await fetch(form.action, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

// As without script. The draft stays until the server is seen to have the text.
function sendForm(direction) {
  const pressed = document.createElement('input');
  pressed.type = 'hidden';
  pressed.name = 'direction';
  pressed.value = direction;
  form.append(pressed);
  leaving = true;
  form.submit();
}

form.addEventListener('submit', (event) =>
  hold(event, () => form.requestSubmit(event.submitter), event.submitter?.value ?? 'next'),
);

// The summary shows saved answers, so the link to it waits as the buttons do.
document.getElementById('see-all').addEventListener('click', (event) => {
  const summary = event.currentTarget.href;
  hold(event, () => location.assign(summary), 'summary');
});

// When the page is left, there is no time to wait for a reply. If this request is lost, the draft is still here.
function flush() {
  if (isSaved() || inConflict() || closed || leaving) {
    return;
  }
  const text = field.value;
  keepDraft();
  if (!saving) {
    request(text, true).then(
      async (response) => {
        const body = await answerIn(response);
        if (body && response.ok) {
          saved(text, body.revision);
        } else if (body && body.revision === undefined && response.status < 500 && response.status !== 429) {
          refused(response, body);
        }
      },
      () => later(retryAfter),
    );
  }
}

addEventListener('online', save);
addEventListener('pagehide', flush);
// A page restored from the browser's cache may be out of date.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    location.reload();
  }
});

const kept = draft.read();
if (kept && kept.text !== savedText) {
  if (isSaved()) {
    field.value = kept.text;
  } else if (field.value !== kept.text) {
    // Both texts are kept; of two choices, the latest counts.
    field.value = field.shown ? field.value : `${kept.text}\n\n${field.value}`;
  }
  revisionField.value = kept.revision;
  sent = kept.sent;
}
if (isSaved()) {
  draft.drop();
} else {
  save();
}
count();
