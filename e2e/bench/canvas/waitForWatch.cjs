// Required by the app under the canvas bench: it starts when its pages are watched.
const { app } = require('electron');

const whenReady = app.whenReady.bind(app);
const isWatched = new Promise((resolve) => {
  Object.assign(globalThis, { startWatched: resolve });
});
app.whenReady = async () => {
  await whenReady();
  await isWatched;
};
