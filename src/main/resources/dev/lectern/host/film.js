// Plays a file or an address in the page's <video>.

import { quietPicture } from "./sound.js";

// So near the end JavaFX shows no picture, but keeps the old one.
const LAST_PICTURE = 0.25;
const TICK = 250;
const SLIP = 0.1;
const PICTURE_DEADLINE = 400;
const SAME = 0.005; // less than the shortest picture is shown
const MOST_REPEATS = 3;
const SIZE_DEADLINE = 1000;
const ENOUGH = HTMLMediaElement.HAVE_FUTURE_DATA;

const video = document.getElementById("film");

// A track that was added by a script can't be taken away again: the only one serves all films.
const captions = video.addTextTrack("captions");
captions.mode = "hidden";

// A cue's text is read as markup.
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export class Film {
  #wish = "pause";
  #wanted; // the newest time that was asked for, until it is being sought
  #sought = null; // what is being sought: the time that was asked for, and the one nearest to it
  #ready = false;
  #told = { time: 0, speed: 0, at: 0 }; // the clock as it was told last
  #timers = new Set();
  #listening = new AbortController();
  #isStream;
  #standing = null; // where a stream stands, as long as its clock tells something else

  constructor({ address, patience }, start, { tell, settings, cues }) {
    this.tell = tell;
    this.settings = settings;
    this.#wanted = start;
    this.#isStream = new URL(address).pathname.toLowerCase().endsWith(".m3u8");
    this.#listen();
    video.hidden = false;
    video.src = address;
    this.caption(cues);
    video.load();
    this.adjust(settings);
    this.#after(patience * 1000, () => {
      if (!this.#ready) {
        tell("troubled", { trouble: "NEVER_READY", code: video.readyState });
      }
    });
    this.ticking = setInterval(() => this.#tickIfSlipped(), TICK);
  }

  play() {
    this.#wish = "play";
    if (video.ended && this.#wanted === null && this.#sought === null) {
      this.#wanted = 0;
      this.#seekNext();
    } else {
      this.#fulfil();
    }
  }

  pause() {
    this.#wish = "pause";
    this.#fulfil();
  }

  seek(to) {
    this.#wanted = to;
    if (this.#ready && this.#sought === null) {
      this.#seekNext();
    }
  }

  adjust(settings) {
    this.settings = settings;
    video.preservesPitch = true;
    video.playbackRate = settings.rate;
    video.volume = settings.volume;
    video.muted = settings.muted;
    captions.mode = settings.captions ? "showing" : "hidden";
  }

  caption(cues) {
    [...captions.cues].forEach((cue) => captions.removeCue(cue));
    cues.forEach(([from, to, text]) => captions.addCue(new VTTCue(from, to, escaped(text))));
  }

  tellAll() {
    if (this.#ready) {
      this.#tellReady();
      this.#tellPhase();
      this.#tick();
    }
  }

  close() {
    this.#listening.abort();
    clearInterval(this.ticking);
    this.#timers.forEach(clearTimeout);
    video.pause();
    captions.mode = "hidden";
    quietPicture.hide();
    video.removeAttribute("src");
    video.load();
    video.hidden = true;
  }

  #listen() {
    const on = (type, react) =>
      video.addEventListener(type, react.bind(this), { signal: this.#listening.signal });
    on("loadeddata", () => this.#whenSized(performance.now() + SIZE_DEADLINE));
    on("seeking", () => this.tell("seeking", { to: video.currentTime, address: video.currentSrc }));
    on("seeked", this.#arrived);
    on("playing", this.#followTheReader);
    on("pause", this.#followTheReader);
    on("ended", () => {
      this.#wish = "pause";
      this.#tellPhase();
    });
    on("ratechange", () => {
      this.tell("rate", { rate: video.playbackRate });
      this.#tick();
    });
    on("progress", this.#tick);
    on("durationchange", () => this.#ready && this.#tellReady());
    on("error", () =>
      this.tell("troubled", { trouble: "MEDIA_ERROR", code: video.error?.code ?? 0 }),
    );
  }

  // A picture's size may come after its data. Sound alone, and what can't be decoded, has none.
  #whenSized(deadline) {
    if (this.#ready) {
      return;
    }
    if (video.videoWidth === 0 && performance.now() < deadline) {
      this.#after(20, () => this.#whenSized(deadline));
      return;
    }
    this.#ready = true;
    if (video.videoWidth === 0) {
      quietPicture.show();
    }
    this.#tellReady();
    this.adjust(this.settings);
    this.#seekNext();
  }

  #seekNext() {
    const asked = this.#wanted;
    this.#wanted = null;
    const end = Number.isFinite(video.duration) ? video.duration - LAST_PICTURE : Infinity;
    const to = Math.max(0, Math.min(asked, end));
    this.#sought = { asked, to, repeats: 0 };
    this.#stopIfMeant(); // or it would play on a little from there
    if (to === 0 && video.currentTime === 0 && !video.ended) {
      this.#arrived();
    } else {
      video.currentTime = to;
      this.#watchForPicture(to);
    }
  }

  // A seek that comes with the first picture ends in Chromium, now and then, with the old one still
  // there; the same seek again brings the new one.
  #watchForPicture(to) {
    let isThere = !video.requestVideoFrameCallback;
    video.requestVideoFrameCallback?.(() => (isThere = true));
    this.#after(PICTURE_DEADLINE, () => {
      const isStill = video.paused && this.#sought === null && this.#wanted === null;
      if (!isThere && isStill && Math.abs(video.currentTime - to) < SAME) {
        video.currentTime = to;
      }
    });
  }

  #arrived() {
    if (this.#sought === null) {
      return;
    }
    const { asked, to, repeats } = this.#sought;
    if (this.#wanted !== null) {
      this.#seekNext();
      return;
    }
    // JavaFX may say too early that a seek has ended; the clock then stands where it was before. A
    // stream is lost when it is sought once more, and goes to the start of a piece anyway.
    if (video.paused && Math.abs(video.currentTime - to) > SAME) {
      if (this.#isStream) {
        this.#standing = { clock: video.currentTime, time: to };
      } else if (repeats < MOST_REPEATS) {
        this.#sought.repeats++;
        video.currentTime = to;
        return;
      }
    }
    this.#sought = null;
    this.tell("sought", { asked, reached: this.#now() });
    this.#fulfil();
    this.#tellPhase();
    this.#tick();
  }

  #fulfil() {
    if (!this.#ready || this.#sought !== null) {
      return;
    }
    if (this.#wish === "play" && video.paused) {
      video.play().catch((refusal) => {
        if (refusal.name === "NotAllowedError") {
          this.tell("clickNeeded");
        }
      });
    } else {
      this.#stopIfMeant();
    }
  }

  #stopIfMeant() {
    if (this.#wish === "pause" && !video.paused) {
      video.pause();
    }
  }

  #tellReady() {
    const duration = Number.isFinite(video.duration) ? video.duration : null;
    this.tell("ready", {
      duration,
      width: video.videoWidth,
      height: video.videoHeight,
      features: this.#features(),
    });
  }

  #features() {
    return video.videoWidth > 0 ? ["FRAME_STEPS", "CAPTIONS"] : ["CAPTIONS"];
  }

  #tellPhase() {
    if (this.#ready) {
      this.tell(video.ended ? "ended" : video.paused ? "paused" : "played");
      this.#tick();
    }
  }

  // A page in a tab of its own has controls too, and so have the keys of a keyboard.
  #followTheReader() {
    if (this.#ready && this.#sought === null && !video.ended) {
      this.#wish = video.paused ? "pause" : "play";
    }
    this.#tellPhase();
  }

  #now() {
    return this.#standing?.clock === video.currentTime ? this.#standing.time : video.currentTime;
  }

  // The program lets the clock go on as it was told: it has to hear of what is different.
  #tickIfSlipped() {
    const passed = (performance.now() - this.#told.at) / 1000;
    const expected = this.#told.time + this.#told.speed * passed;
    if (this.#sought === null && Math.abs(this.#now() - expected) > SLIP) {
      this.#tick();
    }
  }

  #tick() {
    if (!this.#ready) {
      return;
    }
    const { buffered } = video;
    const time = this.#now();
    const speed = this.#speed();
    this.#told = { time, speed, at: performance.now() };
    this.tell("time", {
      time,
      speed,
      buffered: buffered.length > 0 ? buffered.end(buffered.length - 1) : 0,
    });
  }

  #speed() {
    const runs = !video.paused && !video.ended && video.readyState >= ENOUGH;
    return runs && this.#sought === null ? video.playbackRate : 0;
  }

  #after(milliseconds, react) {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      react();
    }, milliseconds);
    this.#timers.add(timer);
  }
}
