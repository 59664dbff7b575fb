// A tiny hidden clip that is sought once, to learn whether seeking works here by itself.

const MIDDLE = 1;

export class Canary {
  constructor(address, { tell }) {
    const video = document.createElement("video");
    video.id = "canary";
    video.muted = true;
    video.onloadeddata = () => {
      video.currentTime = MIDDLE;
    };
    video.onseeking = () => tell("seeking", { to: MIDDLE, address: video.currentSrc });
    video.onseeked = () => {
      tell("canarySought");
      video.removeAttribute("src");
      video.load();
      video.remove();
    };
    video.src = address;
    document.body.append(video);
  }
}
