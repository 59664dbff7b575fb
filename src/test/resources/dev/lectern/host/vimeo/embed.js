// The inside of the stand-in's frame. The number of its video says what it is to do: 401, 403 and 404
// fail as the API's errors of that meaning do, 408 never starts, 1002 has an owner who lets nobody
// change the speed, 1003 is unlisted and wants its secret, and others show the clip.
const ERRORS = { 401: "PasswordError", 403: "PrivacyError", 404: "NotFoundError" };

const video = document.querySelector("video");
const id = Number(location.pathname.split("/").at(-1));
const secret = new URLSearchParams(location.search).get("h");
const error = ERRORS[id] ?? (id === 1003 && secret !== "abcdef0123" ? "NotFoundError" : null);

let answered = false;

function tell(message) {
  parent.postMessage(message, "*");
}

const loaded = new Promise((resolve) => {
  video.onloadeddata = resolve;
  video.src = "/clock.mp4";
});

const methods = {
  play: () => video.play(),
  pause: () => video.pause(),
  setCurrentTime: (seconds) =>
    new Promise((resolve) => {
      video.onseeked = () => resolve(video.currentTime);
      video.currentTime = seconds;
    }),
  getDuration: () => video.duration,
  getVideoWidth: () => video.videoWidth,
  getVideoHeight: () => video.videoHeight,
  setPlaybackRate(rate) {
    if (id === 1002) {
      throw Object.assign(new Error("not allowed"), { name: "Error" });
    }
    video.playbackRate = rate;
    return rate;
  },
  setVolume: (volume) => (video.volume = volume),
  setMuted: (muted) => (video.muted = muted),
};

addEventListener("message", async ({ data: { call, method, values } }) => {
  if (id === 408 || (call === 0 && answered)) {
    return;
  }
  if (call === 0) {
    answered = true;
    await loaded;
    tell({ reply: 0, error });
    return;
  }
  try {
    tell({ reply: call, value: await methods[method](...values) });
  } catch (failure) {
    tell({ reply: call, error: failure.name });
  }
});

video.onplaying = () => tell({ event: "playing", data: {} });
video.onpause = () => !video.ended && tell({ event: "pause", data: {} });
video.onended = () => tell({ event: "ended", data: {} });
video.onratechange = () =>
  tell({ event: "playbackratechange", data: { playbackRate: video.playbackRate } });
setInterval(
  () => !video.paused && tell({ event: "timeupdate", data: { seconds: video.currentTime } }),
  250,
);
