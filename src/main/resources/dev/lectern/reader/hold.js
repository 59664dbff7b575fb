// A stamp that is held is listened to for as long. The program notices when it is let go; a short
// press stays a click.
'use strict';

const hold = (() => {
  const PATIENCE = 350;
  const SLIP = 6;
  let waiting = 0;
  let from = null;
  let held = false;

  function begin(stamp) {
    alert(['hold', cards.pageOf(stamp), stamp.dataset.stamp].join(' '));
  }

  function cancel() {
    clearTimeout(waiting);
    from = null;
  }

  function focused() {
    const stamp = document.activeElement;
    if (stamp && stamp.matches('a[data-stamp]')) {
      begin(stamp);
    }
  }

  document.addEventListener('mousedown', event => {
    const stamp = event.target.closest?.('a[data-stamp]');
    cancel();
    held = false;
    if (stamp && event.button === 0) {
      from = [event.clientX, event.clientY];
      waiting = setTimeout(() => {
        held = true;
        cancel();
        begin(stamp);
      }, PATIENCE);
    }
  }, true);

  // What moves selects text.
  document.addEventListener('mousemove', event => {
    if (from && Math.hypot(event.clientX - from[0], event.clientY - from[1]) > SLIP) {
      cancel();
    }
  }, true);

  document.addEventListener('mouseup', cancel, true);
  window.addEventListener('blur', cancel);

  document.addEventListener('click', event => {
    if (held) {
      held = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  return {focused};
})();
