// A stand-in for Vimeo's player API: the documented surface that Lectern uses, over a clip of our own
// in a frame of another origin. It is not Vimeo, and proves nothing about Vimeo itself.
(() => {
  class Player {
    constructor(frame) {
      this.frame = frame;
      this.site = new URL(frame.src).origin;
      this.calls = new Map();
      this.handlers = {};
      this.isReady = new Promise((resolve, reject) => this.calls.set(0, { resolve, reject }));
      this.listener = (event) => {
        if (event.source === frame.contentWindow && event.origin === this.site) {
          this.heard(event.data);
        }
      };
      addEventListener("message", this.listener);
      frame.contentWindow.postMessage({ call: 0 }, "*");
      this.asking = setInterval(
        () => frame.contentWindow?.postMessage({ call: 0 }, this.site), 200);
    }

    heard({ reply, value, error, event, data }) {
      if (event) {
        this.handlers[event]?.(data);
        return;
      }
      if (reply === 0) {
        clearInterval(this.asking);
      }
      const { resolve, reject } = this.calls.get(reply) ?? {};
      this.calls.delete(reply);
      error ? reject?.(Object.assign(new Error(error), { name: error })) : resolve?.(value);
    }

    async call(method, ...values) {
      await this.isReady;
      const call = Math.random();
      const answer = new Promise((resolve, reject) => this.calls.set(call, { resolve, reject }));
      this.frame.contentWindow.postMessage({ call, method, values }, this.site);
      return answer;
    }

    on(event, handler) { this.handlers[event] = handler; }
    ready() { return this.isReady; }
    play() { return this.call("play"); }
    pause() { return this.call("pause"); }
    setCurrentTime(seconds) { return this.call("setCurrentTime", seconds); }
    getDuration() { return this.call("getDuration"); }
    getVideoWidth() { return this.call("getVideoWidth"); }
    getVideoHeight() { return this.call("getVideoHeight"); }
    setPlaybackRate(rate) { return this.call("setPlaybackRate", rate); }
    setVolume(volume) { return this.call("setVolume", volume); }
    setMuted(muted) { return this.call("setMuted", muted); }
    async destroy() {
      clearInterval(this.asking);
      removeEventListener("message", this.listener);
      this.frame.remove();
    }
  }

  window.Vimeo = { Player };
})();
