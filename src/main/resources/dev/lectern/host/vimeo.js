// Plays a video of Vimeo by its player API. The frame is made here and handed to the API, which then
// asks nobody else about the video.

import { script } from "./script.js";

const PATIENCE = 10000;
const WATCH = 500;
// A player of another origin does not say when its seek begins; a mend has to come after it has.
const SEEK_UNDER_WAY = 150;
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

// What the API's errors would be called on the web.
const CODES = { PasswordError: 401, PrivacyError: 403, NotFoundError: 404 };

const place = document.getElementById("vimeo");

export class Vimeo {
  #player = null;
  #closed = false;
  #ready = false;
  #wish = "pause";
  #wanted;
  #seeking = false;
  #phase = "paused";
  #time = 0;
  #buffered = 0;
  #waiting = null;
  #media = { rates: RATES };
  #patience;
  #watch = 0;

  constructor({ id, hash }, start, { tell, settings, options }) {
    this.tell = tell;
    this.settings = settings;
    this.#wanted = start;
    place.hidden = false;
    this.#patience = setTimeout(() => this.#trouble("VIMEO_NOT_STARTING"), 2 * PATIENCE);
    const frame = this.#frame(options.get("vimeoHost"), id, hash);
    script(options.get("vimeo"), PATIENCE).then(
      () => !this.#closed && this.#open(frame),
      () => this.#trouble("VIMEO_UNREACHABLE"),
    );
  }

  play() {
    this.#wish = "play";
    this.#fulfil();
  }

  pause() {
    this.#wish = "pause";
    this.#waiting = null;
    this.#fulfil();
  }

  seek(to) {
    this.#wanted = to;
    if (this.#ready && !this.#seeking) {
      this.#seekNext();
    }
  }

  adjust(settings) {
    this.settings = settings;
    if (!this.#ready) {
      return;
    }
    this.#player.setVolume(settings.volume);
    this.#player.setMuted(settings.muted);
    // Not every owner lets the speed be changed.
    this.#player.setPlaybackRate(settings.rate).catch(() => {
      this.#media.rates = [1];
      this.#tellReady();
      this.tell("rate", { rate: 1 });
    });
  }

  tellAll() {
    if (this.#ready) {
      this.#tellReady();
      this.tell(this.#phase);
      this.#tick();
    }
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#patience);
    clearInterval(this.#watch);
    this.#player?.destroy().catch(() => {});
    place.replaceChildren();
    place.hidden = true;
  }

  #frame(host, id, hash) {
    const query = new URLSearchParams({ autoplay: 0, dnt: 1, fullscreen: 0, playsinline: 1 });
    if (hash) {
      query.set("h", hash);
    }
    const frame = document.createElement("iframe");
    frame.allow = "autoplay; encrypted-media";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = `${host}/video/${id}?${query}`;
    place.append(frame);
    return frame;
  }

  #open(frame) {
    const player = new window.Vimeo.Player(frame);
    this.#player = player;
    player.on("playing", () => this.#changed("played"));
    player.on("pause", () => this.#changed("paused"));
    player.on("ended", () => this.#changed("ended"));
    player.on("timeupdate", ({ seconds }) => this.#moved(seconds));
    player.on("progress", ({ seconds }) => (this.#buffered = seconds));
    player.on("playbackratechange", ({ playbackRate }) => this.tell("rate", { rate: playbackRate }));
    // What comes of a call is told to who called.
    player.on("error", (error) => error.method || this.#failed(error));
    player.ready().then(
      () => this.#opened(),
      (error) => this.#failed(error),
    );
  }

  async #opened() {
    const player = this.#player;
    const [duration, width, height] = await Promise.all([
      player.getDuration(),
      player.getVideoWidth(),
      player.getVideoHeight(),
    ]);
    if (this.#closed) {
      return;
    }
    clearTimeout(this.#patience);
    Object.assign(this.#media, { duration: duration > 0 ? duration : null, width, height });
    this.#ready = true;
    this.#tellReady();
    this.adjust(this.settings);
    this.#watch = setInterval(() => this.#watchTheStart(), WATCH);
    this.#seekNext();
  }

  async #seekNext() {
    const asked = this.#wanted;
    this.#wanted = null;
    let reached = 0;
    if (asked > 0 || this.#time > 0) {
      this.#seeking = true;
      setTimeout(() => this.tell("seeking", { to: asked, address: null }), SEEK_UNDER_WAY);
      reached = await this.#player.setCurrentTime(asked).catch(() => this.#time);
      this.#seeking = false;
    }
    if (this.#closed) {
      return;
    }
    if (this.#wanted !== null) {
      this.#seekNext();
      return;
    }
    this.#time = reached;
    this.tell("sought", { asked, reached });
    this.tell(this.#phase);
    this.#fulfil();
  }

  #changed(phase) {
    this.#phase = phase;
    // Vimeo's own controls pause and play too.
    if (!this.#seeking) {
      this.#wish = phase === "played" ? "play" : "pause";
    }
    this.tell(phase);
  }

  #moved(seconds) {
    this.#time = seconds;
    if (!this.#seeking) {
      this.#tick();
    }
  }

  #tick() {
    this.tell("time", { time: this.#time, buffered: this.#buffered });
  }

  #fulfil() {
    if (!this.#ready || this.#seeking) {
      return;
    }
    if (this.#wish === "play" && this.#phase !== "played") {
      this.#waiting = { time: this.#time, since: performance.now() };
      this.#player.play().catch((error) => {
        if (error.name === "NotAllowedError") {
          this.#waiting = null;
          this.#tellIfOpen("clickNeeded");
        } else if (error.name !== "AbortError") {
          this.#failed(error);
        }
      });
    } else if (this.#wish === "pause" && this.#phase === "played") {
      this.#player.pause();
    }
  }

  // Not every failure is an error: what never rises has failed too.
  #watchTheStart() {
    const waiting = this.#waiting;
    if (waiting === null) {
      return;
    }
    if (this.#phase === "played" && this.#time > waiting.time) {
      this.#waiting = null;
    } else if (performance.now() - waiting.since > PATIENCE) {
      this.#waiting = null;
      this.#trouble("VIMEO_NOT_STARTING");
    }
  }

  #tellReady() {
    this.tell("ready", this.#media);
  }

  #failed(error) {
    this.#trouble("VIMEO", CODES[error?.name] ?? 0);
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
