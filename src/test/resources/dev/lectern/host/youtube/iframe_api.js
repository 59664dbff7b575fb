// A stand-in for YouTube's IFrame API: the documented surface that Lectern uses, over a clip of our
// own in a frame of another origin. It is not YouTube, and proves nothing about YouTube itself.
(() => {
  class Player {
    constructor(element, { videoId, host, playerVars, events }) {
      this.site = new URL(host).origin;
      this.events = events;
      this.facts = { currentTime: 0, duration: 0, playerState: -1, fraction: 0, rate: 1 };
      this.frame = document.createElement("iframe");
      this.frame.allow = "autoplay";
      const query = new URLSearchParams({ ...playerVars, videoId });
      this.frame.src = `${this.site}/embed.html?${query}`;
      element.replaceWith(this.frame);
      this.listener = (event) => {
        if (event.source === this.frame.contentWindow && event.origin === this.site) {
          this.heard(event.data);
        }
      };
      addEventListener("message", this.listener);
    }

    heard({ event, data, facts }) {
      Object.assign(this.facts, facts);
      if (event) {
        this.events[event]?.({ target: this, data });
      }
    }

    tell(command, ...values) {
      this.frame.contentWindow.postMessage({ command, values }, this.site);
    }

    playVideo() { this.tell("play"); }
    pauseVideo() { this.tell("pause"); }
    seekTo(seconds, allowSeekAhead) { this.tell("seek", seconds, allowSeekAhead); }
    setPlaybackRate(rate) { this.tell("rate", rate); }
    getAvailablePlaybackRates() { return [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]; }
    setVolume(volume) { this.tell("volume", volume); }
    mute() { this.tell("mute", true); }
    unMute() { this.tell("mute", false); }
    getCurrentTime() { return this.facts.currentTime; }
    getDuration() { return this.facts.duration; }
    getPlayerState() { return this.facts.playerState; }
    getVideoLoadedFraction() { return this.facts.fraction; }
    getIframe() { return this.frame; }
    destroy() {
      removeEventListener("message", this.listener);
      this.frame.remove();
    }
  }

  window.YT = { Player };
  setTimeout(() => window.onYouTubeIframeAPIReady?.());
})();
