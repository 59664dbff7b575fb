// Fetches the script of a site's API, once.

const fetched = new Map();

// Resolves once the script has run; rejects when it does not come, and is then asked for anew.
export function script(address, patience) {
  if (!fetched.has(address)) {
    fetched.set(address, fetchScript(address, patience));
  }
  return fetched.get(address);
}

function fetchScript(address, patience) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    const giveUp = () => {
      fetched.delete(address);
      element.remove();
      reject(new Error(`no answer from ${address}`));
    };
    const late = setTimeout(giveUp, patience);
    element.src = address;
    element.referrerPolicy = "strict-origin-when-cross-origin";
    element.onload = () => {
      clearTimeout(late);
      resolve();
    };
    element.onerror = giveUp;
    document.head.append(element);
  });
}
