// Copying the link, and the modal after an invite. Without script the panel shows everything.
'use strict';

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without permission, or without https: the old way.
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  const message = document.querySelector(`[data-copied="${button.dataset.copy}"]`);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copy(field);
    message.textContent = copied ? 'Copied' : 'Please copy the selected link yourself';
    if (copied) {
      button.focus();
    } else {
      field.select();
    }
  });
}

for (const field of document.querySelectorAll('input.link')) {
  field.addEventListener('focus', () => field.select());
}

// The device's own choice of programs, where there is one (Web Share: on https or localhost only).
for (const button of document.querySelectorAll('[data-share-url]')) {
  const { shareTitle: title, shareText: text, shareUrl: url } = button.dataset;
  if (navigator.canShare?.({ title, text, url })) {
    button.parentElement.hidden = false;
    // To be called off is no failure.
    button.addEventListener('click', () => navigator.share({ title, text, url }).catch(() => {}));
  }
}

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
  // Closing a modal gives the focus back to where it was: to the same button in the panel.
  document.querySelector('[data-copy="link"]').focus();
  dialog.showModal();
}

// How far a bulk invite has come. Without script the page loads itself again every other second.
const progress = document.querySelector('[data-progress]');
if (progress) {
  const text = document.querySelector('[data-progress-text]');
  const said = document.querySelector('[data-progress-said]');
  const look = async () => {
    try {
      const response = await fetch(progress.dataset.progress);
      if (!response.ok || response.redirected) {
        // Logged out, or forgotten: the page says so when it is loaded.
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
      // Read out at each tenth, not twice a second.
      const tenths = `${Math.floor((10 * done) / of) * 10} %`;
      if (said.textContent !== tenths) {
        said.textContent = tenths;
      }
    } catch {
      // The next look may do better.
    }
    setTimeout(look, 500);
  };
  look();
}
