// The modal after an invite, and progress. Without script, the page shows everything.
'use strict';

// A double click on a button makes one invite, not two.
for (const form of document.querySelectorAll('form[method="post"]')) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  addEventListener('pageshow', () => {
    sent = false;
  });
}

const dialog = document.querySelector('dialog[data-open]');
if (dialog) {
  for (const button of dialog.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => dialog.close());
  }
  // Closing a modal returns the focus to where it was, so put it on the same button in the panel first, once the
  // panel's own script has shown it.
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('.invite-panel [data-panel-copy]').focus();
    dialog.showModal();
  });
}

// The progress of a bulk invite. Without script, the page reloads every two seconds.
const progress = document.querySelector('[data-progress]');
if (progress) {
  const text = document.querySelector('[data-progress-text]');
  const said = document.querySelector('[data-progress-said]');
  const look = async () => {
    try {
      const response = await fetch(progress.dataset.progress);
      if (!response.ok || response.redirected) {
        // Logged out, or the file is gone: the reloaded page says so.
        location.reload();
        return;
      }
      const { done, of, finished } = await response.json();
      if (finished) {
        location.reload();
        return;
      }
      progress.max = of;
      progress.value = done;
      text.textContent = `${done} of ${of} candidates`;
      // Announced at each tenth, not twice per second.
      const tenths = `${Math.floor((10 * done) / of) * 10} %`;
      if (said.textContent !== tenths) {
        said.textContent = tenths;
      }
    } catch {
      // The next attempt may succeed.
    }
    setTimeout(look, 500);
  };
  look();
}

// While an analysis or a test of the model runs, the page looks for its end and fills itself in, except for what is being
// typed. Without script, the page has a link to reload it.
const analysisSaid = document.querySelector('[data-analysis-said]');

async function fill(headers) {
  const response = await fetch(location.pathname, { headers });
  if (!response.ok) {
    return false;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-filled]')) {
    const filled = fresh.getElementById(part.id);
    if (filled) {
      part.replaceWith(document.adoptNode(filled));
    }
  }
  const trouble = document.querySelector('[data-filled] .note strong');
  analysisSaid.textContent = trouble?.textContent ?? analysisSaid.dataset.analysisSaid;
  return true;
}

function watch() {
  const note = document.querySelector('[data-running]');
  if (!note) {
    return;
  }
  const seconds = note.querySelector('[data-seconds]');
  const begun = Date.now() - 1000 * Number(seconds.textContent);
  const reload = note.querySelector('[data-reload]');
  reload.hidden = true;
  const clock = setInterval(() => {
    seconds.textContent = Math.round((Date.now() - begun) / 1000);
  }, 1000);
  let pause = 500;
  const look = async () => {
    try {
      const response = await fetch(note.dataset.running);
      if (response.redirected || [401, 403, 404].includes(response.status)) {
        // Logged out, or what was running is gone: the reloaded page says so.
        location.reload();
        return;
      }
      const { running, abandoned } = response.ok ? await response.json() : { running: true };
      if (!running) {
        // Only opening the page begins an abandoned analysis anew.
        if (await fill(abandoned ? {} : { 'X-Purpose': 'preview' })) {
          clearInterval(clock);
          watch();
          return;
        }
      }
    } catch {
      // Offline for a moment: the next attempt may succeed.
    }
    if (Date.now() - begun > 15 * 60 * 1000) {
      clearInterval(clock);
      reload.hidden = false;
      return;
    }
    pause = Math.min(1.3 * pause, 5000);
    setTimeout(look, pause);
  };
  setTimeout(look, pause);
}

watch();
