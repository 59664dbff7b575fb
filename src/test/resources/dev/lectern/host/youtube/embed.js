// The inside of the stand-in's frame. Its video ids say what it is to do: eleven characters, of
// which the first letters are `error` and a code; `never` for one that does not start; `live` for a
// stream that grows; `mse` for one that needs Media Source Extensions; or anything else for the clip.
const video = document.querySelector("video");
const options = new URLSearchParams(location.search);
const id = options.get("videoId");
const asker = options.get("origin");

const UNSTARTED = -1, ENDED = 0, PLAYING = 1, PAUSED = 2, CUED = 5;
let state = UNSTARTED;
let deaf = id.startsWith("never");

function duration() {
  return id.startsWith("live") ? 3600 + performance.now() / 100 : video.duration || 0;
}

function tell(event, data) {
  const fraction = video.buffered.length ? video.buffered.end(0) / duration() : 0;
  parent.postMessage(
    {
      event,
      data,
      facts: {
        currentTime: video.currentTime,
        duration: duration(),
        playerState: state,
        fraction,
      },
    },
    asker,
  );
}

function change(now) {
  if (state !== now) {
    state = now;
    tell("onStateChange", now);
  }
}

addEventListener("message", ({ data: { command, values }, origin }) => {
  if (origin !== asker || deaf) {
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

function cue() {
  state = CUED;
  tell("onReady");
  tell("onStateChange", CUED);
}

async function feed() {
  const source = new MediaSource();
  video.src = URL.createObjectURL(source);
  await new Promise((resolve) => (source.onsourceopen = resolve));
  const buffer = source.addSourceBuffer('video/webm; codecs="vp9"');
  buffer.appendBuffer(await (await fetch("clock-vp9.webm")).arrayBuffer());
  await new Promise((resolve) => (buffer.onupdateend = resolve));
  source.endOfStream();
}

// As YouTube does where a browser has no Media Source Extensions: the player is there, says so in
// the picture, and plays nothing.
function refuse() {
  deaf = true;
  document.body.textContent = "Your browser can't play this video.";
  document.body.style.color = "#fff";
  tell("onReady");
}

const isToldWhoAsks =
  document.referrer.startsWith(asker) &&
  options.get("widget_referrer") === asker &&
  options.get("enablejsapi") === "1";
if (!isToldWhoAsks) {
  tell("onError", 153);
} else if (id.startsWith("error")) {
  tell("onReady");
  tell("onError", Number(id.slice(5).replaceAll("_", "")));
} else if (id.startsWith("never")) {
  tell("onReady");
} else if (id.startsWith("mse")) {
  video.onloadeddata = cue;
  window.MediaSource ? feed() : refuse();
} else {
  video.onloadeddata = cue;
  video.src = "clock.mp4";
}
