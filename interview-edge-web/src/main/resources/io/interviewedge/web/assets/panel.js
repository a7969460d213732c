// What invite panels do with script: copy, share by the device's own menu, and open Apple's SMS app.
'use strict';

async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without https or permission.
    field.focus();
    return document.execCommand('copy');
  }
}

for (const button of document.querySelectorAll('[data-panel-copy]')) {
  const field = document.getElementById(button.dataset.panelCopy);
  field.addEventListener('focus', () => field.select());
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copied(field);
    (done ? button : field).focus();
    button.nextElementSibling.textContent = done ? button.dataset.copied : button.dataset.notCopied;
  });
}

for (const button of document.querySelectorAll('[data-panel-share]')) {
  const { title, text, panelShare: url } = button.dataset;
  if (navigator.canShare?.({ title, text, url })) {
    button.parentElement.hidden = false;
    // To cancel is not a failure.
    button.addEventListener('click', () => navigator.share({ title, text, url }).catch(() => {}));
  }
}

if (/iPhone|iPad|Macintosh/.test(navigator.userAgent)) {
  for (const link of document.querySelectorAll('[data-panel-ios]')) {
    link.href = link.dataset.panelIos;
  }
}
