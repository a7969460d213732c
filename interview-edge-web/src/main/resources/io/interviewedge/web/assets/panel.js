// The copy buttons of invite panels.
'use strict';

document.querySelectorAll('[data-panel-copy]').forEach((button) => {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.panelCopy);
    await navigator.clipboard.writeText(field.value);
    button.closest('section').querySelector('[role=status]').textContent = button.dataset.copied;
  });
});
