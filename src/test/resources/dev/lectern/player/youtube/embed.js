// The inside of the stand-in's frame. Its video ids say what it is to do: eleven characters, of
// which the first letters are `error` and a code, or `never`, or anything else for the clip.
const video = document.querySelector("video");
const options = new URLSearchParams(location.search);
const id = options.get("videoId");

const UNSTARTED = -1, ENDED = 0, PLAYING = 1, PAUSED = 2, CUED = 5;
let state = UNSTARTED;

function tell(event, data) {
  const fraction = video.buffered.length ? video.buffered.end(0) / video.duration : 0;
  parent.postMessage(
    {
      event,
      data,
      facts: {
        currentTime: video.currentTime,
        duration: video.duration || 0,
        playerState: state,
        fraction,
      },
    },
    options.get("origin"),
  );
}

function change(now) {
  if (state !== now) {
    state = now;
    tell("onStateChange", now);
  }
}

addEventListener("message", ({ data: { command, values }, origin }) => {
  if (origin !== options.get("origin") || id.startsWith("never")) {
    return;
  }
  const commands = {
    play: () => video.play(),
    pause: () => video.pause(),
    seek: (seconds) => (video.currentTime = seconds),
    rate: (rate) => (video.playbackRate = rate),
    volume: (volume) => (video.volume = volume / 100),
    mute: (muted) => (video.muted = muted),
  };
  commands[command](...values);
});

video.onplaying = () => change(PLAYING);
video.onpause = () => !video.ended && change(PAUSED);
video.onended = () => change(ENDED);
video.onratechange = () => tell("onPlaybackRateChange", video.playbackRate);
video.ontimeupdate = () => tell();
setInterval(tell, 100);

if (!document.referrer.startsWith(options.get("origin"))) {
  tell("onError", 153);
} else if (id.startsWith("error")) {
  tell("onReady");
  tell("onError", Number(id.slice(5).replaceAll("_", "")));
} else if (id.startsWith("never")) {
  tell("onReady");
} else {
  video.onloadeddata = () => {
    state = CUED;
    tell("onReady");
    tell("onStateChange", CUED);
  };
  video.src = "clock.mp4";
}
