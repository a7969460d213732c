// Saves an answer while it is typed. Without script the form's buttons do; with it, they wait until all is saved.
'use strict';

const form = document.getElementById('answer-form');
const field = document.getElementById('answer');
const revisionField = form.elements.revision;
const status = document.getElementById('save-status');
const counter = document.getElementById('counter');
const conflict = document.getElementById('conflict');
const mine = document.getElementById('conflict-mine');
const other = document.getElementById('conflict-other');

const PAUSE_IN_TYPING = 700;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30000;

const number = new Intl.NumberFormat('en');
const draft = drafts(form.dataset.save);

// Not field.value: somebody may have begun to type before this script arrived. Line breaks are as field.value has them.
// A page that says "Not saved" shows what was typed: nobody here knows what the server has.
let savedText = form.dataset.unsaved ? null : field.defaultValue.replace(/\r\n?/g, '\n');
// What was sent without hearing the reply: if that is what the server has now, it is no conflict.
let sent = null;
let saving = null;
let timer = 0;
let retryAfter = FIRST_RETRY;
// Whether the server will never take an answer again, because the interview was submitted or its link is dead.
let closed = false;

// What could not be saved yet is kept in this browser, with the revision that it is based on, until it is.
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
    // All of this interview, of every question.
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
  counter.textContent = `${number.format(field.value.length)} of ${number.format(field.maxLength)} characters`;
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
  return fetch(form.dataset.save, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, revision: Number(revisionField.value) }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive,
  });
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
    say('Saving…');
    let response;
    let body;
    try {
      response = await request(text, false);
      body = await response.json();
    } catch {
      offline();
      return;
    }
    if (response.ok) {
      saved(text, body.revision);
    } else if (body.revision !== undefined && body.text === sentBefore) {
      saved(body.text, body.revision);
    } else if (body.revision !== undefined) {
      showConflict(body);
    } else if (response.status >= 500 || response.status === 429) {
      offline();
      return;
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
    say('Saved');
  }
}

// What was typed stays in the field, to be copied; a draft of what can never be saved would stay in this browser for ever.
function refused(response, body) {
  say(`Not saved: ${body.detail}`);
  if (response.status === 410 || body.code === 'interview_completed') {
    closed = true;
    draft.dropAll();
  }
}

function offline() {
  say('Offline. Trying again soon.');
  later(retryAfter);
  retryAfter = Math.min(2 * retryAfter, LONGEST_RETRY);
}

function showConflict(body) {
  mine.textContent = field.value;
  other.textContent = body.text;
  other.dataset.revision = body.revision;
  field.readOnly = true;
  conflict.hidden = false;
  say('Not saved: please choose one of the two texts');
  conflict.focus();
}

function settleConflict(takeOther) {
  const mineText = field.value;
  field.value = other.textContent;
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
    say('Saved');
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
    say('Saved');
  } else if (!closed) {
    say('Saving…');
    later(PAUSE_IN_TYPING);
  }
});

// What leads to another page is held until everything typed is saved, and then goes on by itself.
async function hold(event, goOn) {
  if (isSaved() && !saving && !inConflict()) {
    return;
  }
  event.preventDefault();
  if (inConflict()) {
    conflict.focus();
    return;
  }
  // A save that is under way goes on until everything typed meanwhile is saved too.
  await save();
  if (isSaved() && !inConflict()) {
    goOn();
  }
}

form.addEventListener('submit', (event) => hold(event, () => form.requestSubmit(event.submitter)));

// The summary shows what is saved, so the way there waits as the buttons do.
document.getElementById('see-all').addEventListener('click', (event) => {
  const summary = event.currentTarget.href;
  hold(event, () => location.assign(summary));
});

// On leaving there is no time for an answer. If this does not arrive, the draft is still here.
function flush() {
  if (isSaved() || inConflict() || closed) {
    return;
  }
  const text = field.value;
  keepDraft();
  if (!saving) {
    request(text, true).then(
      async (response) => {
        const body = await response.json();
        if (response.ok) {
          saved(text, body.revision);
        } else if (body.revision === undefined && response.status < 500) {
          refused(response, body);
        }
      },
      () => later(retryAfter),
    );
  }
}

addEventListener('online', save);
addEventListener('pagehide', flush);
// A page that comes back from the browser's cache shows what it showed then; the server may know better.
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
    field.value = `${kept.text}\n\n${field.value}`;
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
