// Plays a video of YouTube by its IFrame API. There is no event for time or for the end of a seek,
// so both are polled.

import { script } from "./script.js";

const POLL = 250;
const PATIENCE = 10000;
const SEEK_NEAR = 1;
const SEEK_PATIENCE = 5000;
// A player of another origin does not say when its seek begins; a mend has to come after it has.
const SEEK_UNDER_WAY = 150;
const GROWN = 1;

const UNSTARTED = -1;
const ENDED = 0;
const PLAYING = 1;
const PAUSED = 2;
const CUED = 5;

const place = document.getElementById("youtube");

let announced = null;

// Resolves with YT: its script says so by a call of its own, later than its having come.
function api(address) {
  announced ??= new Promise((resolve) => {
    window.onYouTubeIframeAPIReady = () => resolve(window.YT);
  });
  return script(address, PATIENCE).then(() => announced);
}

export class YouTube {
  #player = null;
  #ready = false;
  #closed = false;
  #wish = "pause";
  #wanted;
  #wantedSince = 0;
  #state = UNSTARTED;
  #hasStarted = false;
  #waitingToRise = null;
  #polling = 0;
  #toldDuration = 0;

  constructor({ id }, start, { tell, settings, options }) {
    this.tell = tell;
    this.settings = settings;
    this.#wanted = start;
    place.hidden = false;
    api(options.get("youtube")).then(
      (YT) => !this.#closed && this.#open(YT, id, options.get("youtubeHost")),
      () => this.#trouble("YOUTUBE_UNREACHABLE"),
    );
  }

  play() {
    this.#wish = "play";
    this.#fulfil();
  }

  pause() {
    this.#wish = "pause";
    this.#waitingToRise = null;
    this.#fulfil();
  }

  seek(to) {
    this.#wanted = to;
    if (this.#ready) {
      this.#go();
    }
  }

  adjust(settings) {
    this.settings = settings;
    if (!this.#ready) {
      return;
    }
    this.#player.setPlaybackRate(settings.rate);
    this.#player.setVolume(Math.round(settings.volume * 100));
    settings.muted ? this.#player.mute() : this.#player.unMute();
  }

  tellAll() {
    if (this.#ready) {
      this.#tellReady();
      this.#tellPhase();
    }
  }

  close() {
    this.#closed = true;
    clearInterval(this.#polling);
    this.#player?.destroy();
    place.replaceChildren();
    place.hidden = true;
  }

  #open(YT, videoId, host) {
    const element = document.createElement("div");
    place.append(element);
    this.#player = new YT.Player(element, {
      videoId,
      host,
      width: "100%",
      height: "100%",
      playerVars: {
        autoplay: 0,
        controls: 1,
        enablejsapi: 1,
        fs: 0,
        origin: location.origin,
        playsinline: 1,
        rel: 0,
        start: Math.floor(this.#wanted),
        widget_referrer: location.origin,
      },
      events: {
        onReady: () => this.#opened(),
        onStateChange: ({ data }) => this.#changed(data),
        onPlaybackRateChange: ({ data }) => this.tell("rate", { rate: data }),
        onError: ({ data }) => this.#trouble("YOUTUBE", data),
        onAutoplayBlocked: () => this.#tellIfOpen("clickNeeded"),
      },
    });
    const frame = this.#player.getIframe();
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    setTimeout(() => {
      if (!this.#ready) {
        this.#trouble("YOUTUBE_NOT_STARTING");
      }
    }, PATIENCE);
  }

  #opened() {
    this.#ready = true;
    this.#tellReady();
    this.adjust(this.settings);
    if (this.#wanted > 0) {
      this.#go();
    } else {
      this.#arrive(0);
    }
    this.#polling = setInterval(() => this.#poll(), POLL);
    this.#fulfil();
  }

  #changed(state) {
    this.#state = state;
    // YouTube's own controls pause too.
    if (state === ENDED || (state === PAUSED && this.#wanted === null)) {
      this.#wish = "pause";
    }
    if (state === PLAYING) {
      this.#hasStarted = true;
      this.#tellReady();
    }
    this.#tellPhase();
  }

  #go() {
    this.#wantedSince = performance.now();
    this.#player.seekTo(this.#wanted, true);
    const to = this.#wanted;
    setTimeout(() => this.tell("seeking", { to, address: null }), SEEK_UNDER_WAY);
    // YouTube plays on after a seek that comes after the end or before the first play.
    if (this.#wish === "pause") {
      this.#player.pauseVideo();
    }
  }

  #poll() {
    const time = this.#player.getCurrentTime();
    if (this.#wanted !== null) {
      const patient = performance.now() - this.#wantedSince < SEEK_PATIENCE;
      if (Math.abs(time - this.#wanted) <= SEEK_NEAR || (this.#hasStarted && !patient)) {
        this.#arrive(time);
      }
    }
    this.#watchTheStart(time);
    const duration = this.#player.getDuration();
    // A live stream grows.
    if (duration > this.#toldDuration + GROWN) {
      this.#tellReady();
    }
    this.tell("time", { time, buffered: this.#player.getVideoLoadedFraction() * duration });
  }

  #arrive(reached) {
    const asked = this.#wanted;
    this.#wanted = null;
    this.tell("sought", { asked, reached });
    this.#tellPhase();
  }

  // Not every failure is an error: what never rises has failed too.
  #watchTheStart(time) {
    const waiting = this.#waitingToRise;
    if (waiting === null) {
      return;
    }
    if (this.#state === PLAYING && time > waiting.time) {
      this.#waitingToRise = null;
    } else if (performance.now() - waiting.since > PATIENCE) {
      this.#waitingToRise = null;
      this.#trouble("YOUTUBE_NOT_STARTING");
    } else {
      waiting.time = Math.min(waiting.time, time);
    }
  }

  #fulfil() {
    if (!this.#ready) {
      return;
    }
    if (this.#wish === "play" && this.#state !== PLAYING) {
      this.#waitingToRise = { time: this.#player.getCurrentTime(), since: performance.now() };
      this.#player.playVideo();
    } else if (this.#wish === "pause" && this.#state === PLAYING) {
      this.#player.pauseVideo();
    }
  }

  #tellReady() {
    const duration = this.#player.getDuration();
    this.#toldDuration = duration;
    const rates = this.#player.getAvailablePlaybackRates();
    this.tell("ready", {
      duration: duration > 0 ? duration : null,
      width: 16,
      height: 9,
      rates: rates.includes(1) ? rates : [1],
    });
  }

  #tellPhase() {
    switch (this.#state) {
      case ENDED:
        this.tell("ended");
        break;
      case PLAYING:
        this.tell("played");
        break;
      case PAUSED:
      case CUED:
      case UNSTARTED:
        this.tell("paused");
        break;
    }
  }

  #trouble(trouble, code = 0) {
    this.#tellIfOpen("troubled", { trouble, code });
  }

  #tellIfOpen(event, facts) {
    if (!this.#closed) {
      this.tell(event, facts);
    }
  }
}
